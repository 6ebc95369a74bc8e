import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { type CostoOptions, shops, tours } from 'costo-vitrine'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Authors } from './collections/Authors'
import { Media } from './collections/Media'
import { Posts } from './collections/Posts'
import { Users } from './collections/Users'
import { SITE_URL, VITRINE_URL } from './site'

const dirname = path.dirname(fileURLToPath(import.meta.url))

/** The same for both plugins. */
const vitrine: CostoOptions = {
  users: 'users',
  media: 'media',
  // whoever writes on this blog keeps its shops and walks as well
  roles: (user) => (user ? 'editor' : null),
  publicUrl: VITRINE_URL,
  editions: path.resolve(dirname, '../editions'),
  // a blog's words in the place of an office's
  texts: {
    en: {
      hours: { week: 'When to find somebody in' },
      fields: { shops: { summary: { label: 'In a sentence, for readers' } } },
    },
  },
}

export default buildConfig({
  serverURL: SITE_URL,
  admin: { user: Users.slug, importMap: { baseDir: path.resolve(dirname) } },
  // the vitrine's pages and widgets have the languages of the site: one, here
  localization: { locales: ['en'], defaultLocale: 'en' },
  collections: [Users, Authors, Media, Posts],
  editor: lexicalEditor(),
  secret: process.env.PAYLOAD_SECRET || '',
  typescript: { outputFile: path.resolve(dirname, 'payload-types.ts') },
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL || '' } }),
  sharp,
  plugins: [shops(vitrine), tours(vitrine)],
})
