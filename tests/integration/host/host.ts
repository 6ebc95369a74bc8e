import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  type CollectionConfig,
  type Config,
  getPayload,
  handleEndpoints,
  type Payload,
} from 'payload'
import sharp from 'sharp'
import type { CostoOptions } from '../../../src'
import { publishOnce } from '../../../src/publish/publish'
import { currentEdition } from '../../../src/publish/store/editions'
import { layout } from '../../../src/publish/store/layout'
import { publishingOf } from '../../../src/publishing/publishing'
import { createPostgres } from '../../support/createPostgres'
import { databaseAt, type DatabaseKind } from '../../support/databases'

/** A Payload project that isn't ours, on the adapter that its template has. */
export type Host = {
  payload: Payload
  config: Awaited<ReturnType<typeof buildConfig>>
  /** By which Payload finds this instance among those of the process. */
  cacheKey: string
  /** Any request of the REST API in the process. */
  handle: (request: Request) => Promise<Response>
  /** Publishes once. Answers the text of a public file by its path. */
  publish: () => Promise<(path: string) => Promise<string | undefined>>
  stop: () => Promise<void>
}

export const ORIGIN = 'http://localhost:3000'

type Given = Partial<Omit<Config, 'db' | 'secret'>>

/** Accounts and uploads as Payload's template has them. */
export const OWN: Config['collections'] = [
  { slug: 'users', auth: true, fields: [] },
  {
    slug: 'media',
    access: { read: () => true },
    upload: true,
    fields: [{ name: 'alt', type: 'text' }],
  },
]

/** What a host with such accounts and uploads gives to the suite. */
export const optionsIn = (folder: string): CostoOptions => ({
  users: 'users',
  media: 'media',
  roles: (user) => (user ? 'editor' : null),
  publicUrl: 'https://host.example/vitrine',
  editions: join(folder, 'editions'),
  publisher: 'command',
})

/** Starts a host in a folder of its own. @param given its configuration, when it knows where its folder is */
export async function startHost(
  kind: DatabaseKind,
  given: (folder: string) => Given,
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'host-'))
  const key = randomUUID()
  // pushed though an earlier host of this process had the same tables
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const { collections = OWN, ...others } = given(folder)
  const config = await buildConfig({
    ...others,
    collections: collections?.map((one) => inFolder(one, folder)),
    secret: 'a secret of the host’s own',
    editor: lexicalEditor(),
    sharp,
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    db: await adapter(kind, folder, key),
  })
  const payload = await getPayload({ config, key })
  return {
    payload,
    config,
    cacheKey: key,
    handle: (request) => handleEndpoints({ config, payloadInstanceCacheKey: key, request }),
    publish: async () => {
      // the built programs and widgets are for the tests of the packed suite
      const unbuilt = { storeThread: undefined, widgetsDir: join(folder, 'no-build') }
      await publishOnce({ ...publishingOf(payload), ...unbuilt })
      const editions = join(folder, 'editions')
      const edition = await currentEdition(editions)
      return async (path) => {
        const file = edition?.find(path)
        return file && readFile(layout(editions).bytes(file.hash), 'utf8')
      }
    },
    stop: async () => {
      if (kind === 'mongodb') await payload.db.dropDatabase?.({ adapter: payload.db as never })
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Payload's own default is a folder where the tests run. */
const inFolder = (collection: CollectionConfig, folder: string): CollectionConfig =>
  collection.upload === true
    ? { ...collection, upload: { staticDir: join(folder, collection.slug) } }
    : collection

async function adapter(kind: DatabaseKind, folder: string, key: string): Promise<Config['db']> {
  if (kind === 'sqlite')
    return sqliteAdapter({ client: { url: `file:${join(folder, 'host.db')}` }, push: true })
  const url = databaseAt(kind, `host-${key}`)
  if (kind === 'mongodb') return mongooseAdapter({ url })
  await createPostgres(url)
  return postgresAdapter({ pool: { connectionString: url }, push: true })
}
