import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { costo } from 'costo-vitrine'
import { buildConfig, getPayload, handleEndpoints, type Payload, type TypedUser } from 'payload'
import sharp from 'sharp'
import { readMail } from '../../../src/mail-environment'

/** The public address that the host has given, below a path of its site; it has set no `serverURL`. */
export const PUBLIC_URL = 'https://city.example/vitrine'

const PASSWORD = 'a long pass phrase'

/** What one asks, and is answered. */
type Asked = { data?: object; form?: FormData; token?: string }

export type NumberedHost = {
  payload: Payload
  rest: (path: string, asked: Asked) => Promise<{ status: number; body: Record<string, unknown> }>
  /** A page that the API answers with. */
  page: (path: string, token: string) => Promise<string>
  /** An account of the host's own, signed in. */
  account: (data: object) => Promise<{ id: number; email: string; token: string }>
  stop: () => Promise<void>
}

/**
 * A project as Payload's template lays it out on SQLite: ids are numbers, one language, tables made by `push`; accounts and
 * uploads of its own, and a rule of its own for who has which role.
 * @param mail as SMTP_URL
 */
export async function startNumbered(mail: string): Promise<NumberedHost> {
  const folder = await mkdtemp(join(tmpdir(), 'numbered-'))
  const key = randomUUID()
  const config = await buildConfig({
    secret: 'a secret of the host’s own',
    db: sqliteAdapter({ client: { url: `file:${join(folder, 'host.db')}` }, push: true }),
    email: readMail({ SMTP_URL: mail, MAIL_FROM: 'Ville <ville@city.example>' } as never),
    collections: [
      {
        slug: 'users',
        auth: true,
        fields: [{ name: 'desk', type: 'select', options: ['team', 'tourism'] }],
      },
      {
        slug: 'media',
        upload: { staticDir: join(folder, 'media') },
        fields: [{ name: 'alt', type: 'text' }],
      },
    ],
    plugins: [
      costo({
        ...{ users: 'users', media: 'media', publicUrl: PUBLIC_URL },
        ...{ uploads: join(folder, 'uploads'), roles },
      }),
    ],
    editor: lexicalEditor(),
    sharp,
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
  })
  // made though an earlier host of this process had the same tables
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const payload = await getPayload({ config, key })

  const handle = (path: string, init: RequestInit) =>
    handleEndpoints({
      ...{ config, payloadInstanceCacheKey: key },
      request: new Request(`https://city.example${path}`, init),
    })
  const rest: NumberedHost['rest'] = async (path, { data, form, token }) => {
    const headers = new Headers({ 'accept-language': 'fr' })
    if (token) headers.set('authorization', `JWT ${token}`)
    if (data) headers.set('content-type', 'application/json')
    const body = form ?? (data && JSON.stringify(data))
    const answer = await handle(path, { method: 'POST', headers, body })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  return {
    payload,
    rest,
    page: async (path, token) =>
      (await handle(path, { headers: { authorization: `JWT ${token}` } })).text(),
    account: async (data) => {
      const email = `${randomUUID()}@city.example`
      const given = { email, password: PASSWORD, ...data } as never
      const { id } = await payload.create({ collection: 'users', data: given })
      const sent = { email, password: PASSWORD }
      const { token } = await payload.login({ collection: 'users', data: sent })
      return { id: Number(id), email, token: token! }
    },
    stop: async () => {
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The host's own: its desks, and whoever acts for a partner. */
function roles(user: TypedUser) {
  const { desk, partner } = user as { desk?: string; partner?: unknown }
  if (desk === 'team') return 'editor'
  if (!partner) return null
  return desk === 'tourism' ? 'office' : 'partner'
}
