import { join } from 'node:path'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { Access, CollectionConfig, Config, GlobalConfig, TaskConfig } from 'payload'

const signedIn: Access = ({ req }) => Boolean(req.user)
const openOnes: Access = ({ req }) => (req.user ? true : { open: { equals: true } })

/** The host's own posts: its access, hooks, endpoints, admin. */
const posts = (): CollectionConfig => ({
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  access: { create: signedIn, read: openOnes, update: signedIn, delete: signedIn },
  admin: { useAsTitle: 'title', group: 'Theirs', defaultColumns: ['title', 'open'] },
  defaultSort: '-title',
  versions: { drafts: true },
  hooks: {
    beforeChange: [({ data }) => ({ ...data, title: String(data.title).trim() })],
    afterRead: [({ doc }) => ({ ...doc, shouted: String(doc.title).toUpperCase() })],
  },
  endpoints: [
    {
      path: '/count',
      method: 'get',
      handler: async ({ payload }) =>
        Response.json(await payload.count({ collection: 'posts' as 'users' })),
    },
  ],
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, minLength: 3 },
    { name: 'open', type: 'checkbox', defaultValue: false },
    {
      name: 'secret',
      type: 'text',
      access: { read: ({ req }) => Boolean(req.user) },
    },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'author', type: 'relationship', relationTo: 'users' },
  ],
})

const notice = (): GlobalConfig => ({
  slug: 'notice',
  access: { read: () => true, update: ({ req }) => Boolean(req.user) },
  fields: [{ name: 'text', type: 'text', localized: true }],
})

const remind: TaskConfig<{ input: { name: string }; output: { said: string } }> = {
  slug: 'remind',
  inputSchema: [{ name: 'name', type: 'text' }],
  outputSchema: [{ name: 'said', type: 'text' }],
  handler: ({ input }) => ({ output: { said: `Hello ${input.name}` } }),
}

/** A project that has been there before the suite. */
export const itsConfig = (folder: string): Partial<Config> => ({
  serverURL: 'http://localhost:3000',
  csrf: ['https://host.example'],
  cors: ['https://app.host.example'],
  collections: [
    {
      slug: 'users',
      auth: { maxLoginAttempts: 3 },
      admin: { useAsTitle: 'email' },
      fields: [{ name: 'name', type: 'text' }],
    },
    {
      slug: 'media',
      access: { read: () => true, create: signedIn, update: signedIn, delete: signedIn },
      upload: {
        staticDir: join(folder, 'media'),
        mimeTypes: ['image/*'],
        imageSizes: [{ name: 'small', width: 8 }],
      },
      fields: [{ name: 'alt', type: 'text' }],
    },
    posts(),
  ],
  globals: [notice()],
  localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
  i18n: {
    fallbackLanguage: 'en',
    supportedLanguages: { en, de },
    translations: { en: { host: { hello: 'Hello' } }, de: { host: { hello: 'Guten Tag' } } },
  } as Config['i18n'],
  endpoints: [{ path: '/ping', method: 'get', handler: () => Response.json({ pong: true }) }],
  jobs: {
    deleteJobOnComplete: false,
    tasks: [remind],
    access: { run: ({ req }) => Boolean(req.user) },
  },
  admin: {
    user: 'users',
    meta: { titleSuffix: ' · Theirs' },
    components: {
      afterNavLinks: ['/theirs#AfterLinks'],
      beforeNavLinks: ['/theirs#BeforeLinks'],
      beforeDashboard: ['/theirs#Welcome'],
      graphics: { Logo: '/theirs#Logo' },
      views: { reports: { Component: '/theirs#Reports', path: '/reports' } },
    },
  },
})
