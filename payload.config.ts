import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { costo } from 'costo-vitrine'
import { buildConfig, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { storyEditor } from './collections/fields/story'
import { SLUGS } from './collections/slugs'
import { database } from './src/database'
import { editionsOf, journalOf, readEnvironment, readSecret } from './src/environment'
import { readMail } from './src/mail-environment'
import { readMap } from './src/map-environment'
import { PLAIN_FRENCH } from './src/plain-french'
import { closeLocks } from './src/plugins/locks'

const isAdmin = ({ req }: { req: PayloadRequest }) =>
  (req.user as { role?: string } | null)?.role === 'admin'

const LARGEST_FILE = 300 * 1024 * 1024

/** Our own installation: the suite as any customer would use it, and the rules of this house. */
export async function configure(env: NodeJS.ProcessEnv = process.env) {
  const environment = readEnvironment(env)
  const { dataDir, databaseUrl, publicUrl, metrics, checkAlso } = environment
  const config = await buildConfig({
    serverURL: publicUrl,
    csrf: [publicUrl],
    secret: readSecret(env),
    db: database(databaseUrl),
    email: readMail(env),
    plugins: [
      costo({
        publicUrl,
        uploads: join(dataDir, 'uploads'),
        editions: editionsOf(environment),
        journal: journalOf(environment),
        // in a process of its own, which `npm start` keeps running
        publisher: 'command',
        map: readMap(env),
        contact: env.MAP_CONTACT,
        geocoder: env.GEOCODER_URL?.trim(),
        metrics,
        checkAlso,
      }),
    ],
    editor: storyEditor(),
    sharp,
    localization: {
      locales: [
        { code: 'fr', label: { fr: 'Français', en: 'French' } },
        { code: 'en', label: { fr: 'Anglais', en: 'English' } },
      ],
      defaultLocale: 'fr',
      fallback: true,
    },
    i18n: {
      supportedLanguages: { fr, en },
      fallbackLanguage: 'fr',
      translations: { fr: PLAIN_FRENCH },
    },
    admin: {
      user: SLUGS.users,
      avatar: 'default',
      dateFormat: 'd MMM yyyy, HH:mm',
      importMap: { baseDir: resolve(fileURLToPath(import.meta.url), '..') },
      meta: { titleSuffix: ' · CoSto Vitrine' },
    },
    defaultDepth: 0,
    maxDepth: 2,
    graphQL: { disable: true },
    telemetry: false,
    jobs: { access: { run: isAdmin, queue: isAdmin, cancel: isAdmin } },
    upload: {
      abortOnLimit: true,
      responseOnLimit: 'Fichier trop lourd : 300 Mo au plus. (File too large: 300 MB at most.)',
      safeFileNames: true,
      preserveExtension: 4,
      limits: { fileSize: LARGEST_FILE },
      // the whole request: the file, and the form around it
      requestSizeLimit: LARGEST_FILE + 4 * 1024 * 1024,
      // in memory: Payload would leave behind what strangers send to collections that take no files
      useTempFiles: false,
    },
    typescript: { autoGenerate: false, outputFile: resolve('.data/payload-types.ts') },
  })
  return closeLocks(config)
}

export default configure()
