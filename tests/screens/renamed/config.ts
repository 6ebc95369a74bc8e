import { join } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { fr } from '@payloadcms/translations/languages/fr'
import { en } from '@payloadcms/translations/languages/en'
import { costo } from 'costo-vitrine'
import { buildConfig, type CollectionConfig } from 'payload'
import sharp from 'sharp'
import { NAMES, roles } from '../../integration/host/renamed-slugs'

const { users, media, ...slugs } = NAMES

/** Accounts and uploads of the host's own, and what it writes itself. */
const collections = (folder: string): CollectionConfig[] => [
  {
    slug: users,
    auth: true,
    fields: [{ name: 'desk', type: 'select', options: ['team', 'tourism', 'reader'] }],
  },
  {
    slug: media,
    access: { read: () => true },
    upload: { staticDir: join(folder, 'files') },
    fields: [{ name: 'alt', type: 'text' }],
  },
  {
    slug: 'firms',
    labels: { singular: 'Firm', plural: 'Firms' },
    fields: [
      { name: 'title', type: 'text' },
      { name: 'pitch', type: 'text' },
      { name: 'web', type: 'text' },
    ],
  },
  { slug: 'posts', fields: [{ name: 'title', type: 'text', localized: true }] },
]

type Firm = { title: string; pitch: string; web: string }

/** Partners that are kept from the host's firms; all else of them is written here. */
const FIRMS = {
  from: 'firms',
  map: ({ title, pitch, web }: Firm) => ({
    ...{ name: title, kind: 'charity', service: pitch, website: web },
  }),
} as never

/**
 * A project that has given every collection of the suite another slug, in English and German, with numbers as ids. It keeps some
 * of its partners from a collection of its own, and publishes by its queue, into a bucket too.
 */
export default function configure(env: NodeJS.ProcessEnv = process.env) {
  const { HOST_FOLDER: folder = '', HOST_URL: url = '', HOST_S3: endpoint = '' } = env
  return buildConfig({
    secret: 'a secret of the host’s own',
    db: sqliteAdapter({ client: { url: `file:${join(folder, 'host.db')}` }, push: true }),
    collections: collections(folder),
    localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
    i18n: { fallbackLanguage: 'en', supportedLanguages: { en, de, fr } },
    admin: { user: users, avatar: 'default', importMap: { baseDir: join(folder, 'src') } },
    plugins: [
      costo({
        ...{ users, media, slugs, roles, publicUrl: `${url}/vitrine` },
        ...{ editions: join(folder, 'editions'), journal: join(folder, 'journal') },
        ...{ uploads: join(folder, 'uploads'), publisher: 'job', roundSeconds: 60 },
        partners: FIRMS,
        ...(endpoint && { s3: bucketAt(endpoint) }),
      }),
    ],
    editor: lexicalEditor(),
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}

const bucketAt = (endpoint: string) => ({
  bucket: 'city-vitrine',
  config: {
    ...{ endpoint, region: 'eu-west-3', forcePathStyle: true },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  },
})
