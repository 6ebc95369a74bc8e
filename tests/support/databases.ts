import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe } from 'vitest'
import { configure } from '../../payload.config'
import { createPostgres } from './createPostgres'

/** An installation of our own, on a database of its own. */
export type Installation = {
  payload: Payload
  /** Folder with `uploads/`, as DATA_DIR. */
  dataDir: string
  /** As DATABASE_URL, for another process on the same database. */
  databaseUrl: string
  /** One REST request in the process; the path starts at "/api/". */
  rest: (path: string, request?: RestRequest) => Promise<RestAnswer>
  /** Any request of the REST API in the process, as it stands. */
  handle: (request: Request) => Promise<Response>
  stop: () => Promise<void>
}

export type RestRequest = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Sent as JSON. */
  data?: unknown
  /** Sent as multipart form. */
  form?: FormData
  /** Session of the one who asks, from `signIn`; nobody when absent. */
  token?: string
  /** As a browser sends it, with the page's `origin`: our own unless said. */
  cookie?: string
  origin?: string
  /** Language of the messages: 'fr' unless said. */
  language?: string
}

// REST bodies have as many shapes as there are endpoints: tests read the one they asked for
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type RestAnswer = { status: number; body: any; headers: Headers }

const ORIGIN = 'http://localhost:3000'

/** More settings of an installation: a mail server, an address service, a source of maps, what may be looked at besides public addresses. */
type Settings = Partial<
  Record<
    | 'SMTP_URL'
    | 'MAIL_FROM'
    | 'GEOCODER_URL'
    | 'MAP_TILES'
    | 'MAP_ATTRIBUTION'
    | 'MAP_REQUESTS_PER_SECOND'
    | 'SITE_CHECK_ALSO',
    string
  >
>

export type DatabaseKind = 'sqlite' | 'mongodb' | 'postgres'

/** Starts an installation on a database; `kind` says which. Migrations run, nothing is seeded. */
export async function start(
  kind: DatabaseKind = 'sqlite',
  settings: Settings = {},
): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrine-'))
  const key = randomUUID()
  const databaseUrl =
    kind === 'sqlite' ? `file:${join(dataDir, 'vitrine.db')}` : databaseAt(kind, `vitrine-${key}`)
  if (kind === 'postgres') await createPostgres(databaseUrl)
  const config = configure({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    PUBLIC_URL: ORIGIN,
    PAYLOAD_SECRET: 'a secret for tests',
    DATABASE_URL: databaseUrl,
    ...settings,
  })
  const payload = await getPayload({ config, key })
  const handle = (request: Request) =>
    handleEndpoints({ config, payloadInstanceCacheKey: key, request })

  return {
    payload,
    handle,
    dataDir,
    databaseUrl,
    rest: async (path, request = {}) => {
      const { method = 'GET', data, form, token, cookie, origin, language = 'fr' } = request
      const headers = new Headers({ origin: origin ?? ORIGIN, 'accept-language': language })
      if (cookie) headers.set('cookie', cookie)
      if (token) headers.set('authorization', `JWT ${token}`)
      if (data) headers.set('content-type', 'application/json')
      const body = form ?? (data ? JSON.stringify(data) : undefined)
      const answer = await handle(new Request(`${ORIGIN}${path}`, { method, headers, body }))
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      return {
        status: answer.status,
        body: isJson ? JSON.parse(text) : text,
        headers: answer.headers,
      }
    },
    stop: async () => {
      if (kind === 'mongodb') await payload.db.dropDatabase?.({ adapter: payload.db as never })
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A session of this account, from the real login. */
export async function signIn(installation: Installation, email: string, password: string) {
  const { status, headers, body } = await installation.rest('/api/users/login', {
    method: 'POST',
    data: { email, password },
  })
  const token = /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
  return token
}

/**
 * The same tests on every database at hand: SQLite always, MongoDB when TEST_MONGODB_URL says where (its replica set
 * must give transactions, or the tests fail); on PostgreSQL alone when TEST_POSTGRES_URL is set. `installation()` is there
 * from the first test on.
 */
export function eachDatabase(
  name: string,
  tests: (installation: () => Installation) => void,
  settings: Settings = {},
) {
  onEachDatabase(name, (kind) => {
    let installation: Installation
    beforeAll(async () => {
      installation = await start(kind, settings)
    })
    afterAll(() => installation?.stop())
    tests(() => installation)
  })
}

/** The same for tests that start an installation, or a host, of their own. */
export function onEachDatabase(name: string, tests: (kind: DatabaseKind) => void) {
  for (const kind of DATABASES) {
    const skip = kind === 'mongodb' && !process.env.TEST_MONGODB_URL
    describe.skipIf(skip)(`${name} (${kind})`, () => tests(kind))
  }
}

/** Those of this run. */
export const DATABASES: readonly DatabaseKind[] = process.env.TEST_POSTGRES_URL
  ? ['postgres']
  : ['sqlite', 'mongodb']

const SERVERS = { mongodb: 'TEST_MONGODB_URL', postgres: 'TEST_POSTGRES_URL' } as const

/** Address of a database that is not there yet, on the server of the tests. */
export function databaseAt(kind: keyof typeof SERVERS, name: string): string {
  const server = SERVERS[kind]
  const url = new URL(process.env[server] ?? `${server.toLowerCase()}://missing`)
  url.pathname = `/${name}`
  return url.href
}
