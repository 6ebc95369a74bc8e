import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { CollectionConfig, CollectionSlug } from 'payload'
import { type Kind as Held, SLUGS } from '../../../collections/slugs'
import { costo } from '../../../src'
import { readMail } from '../../../src/mail-environment'
import type { DatabaseKind } from '../../support/databases'
import { type Host, ORIGIN, startHost } from './host'
import { NAMES, roles } from './renamed-slugs'
import { watched } from './watched'

const PASSWORD = 'a long pass phrase'

const title = { name: 'title', type: 'text' } as const

/** Of every slug that the suite would take there is one of the host's own, and what it has of accounts and uploads. */
const collections = (folder: string): CollectionConfig[] => [
  ...Object.values(SLUGS).map((slug) => ({ slug, fields: [title] })),
  {
    slug: NAMES.users,
    auth: true,
    fields: [{ name: 'desk', type: 'select', options: ['team', 'tourism', 'reader'] }],
  },
  {
    slug: NAMES.media,
    access: { read: () => true },
    upload: { staticDir: join(folder, 'files') },
    fields: [{ name: 'alt', type: 'text' }],
  },
]

type Asked = { method?: string; data?: object; form?: Blob | FormData; token?: string }

export type RenamedHost = Host & {
  /** Collections of the host's own that somebody has asked for. */
  touched: Set<string>
  folder: string
  rest: (path: string, asked?: Asked) => Promise<{ status: number; body: Record<string, never> }>
  page: (path: string, token?: string) => Promise<{ status: number; text: string }>
  make: (kind: Held, data: object) => Promise<string>
  read: (kind: Held, id: string) => Promise<Record<string, unknown>>
  /** An account of the host's own, signed in. */
  account: (data: object) => Promise<{ id: string; email: string; token: string }>
}

/** @param mail as SMTP_URL @param site what may be looked at besides public addresses */
export async function startRenamed(
  kind: DatabaseKind,
  mail: string,
  site: string,
): Promise<RenamedHost> {
  const { users, media, ...slugs } = NAMES
  let folder = ''
  const host = await startHost(kind, (where) => {
    folder = where
    return {
      collections: collections(where),
      email: readMail({ SMTP_URL: mail, MAIL_FROM: 'Ville <ville@city.example>' } as never),
      admin: { user: users },
      plugins: [
        costo({
          ...{ users, media, slugs, roles, publicUrl: `${ORIGIN}/vitrine`, checkAlso: [site] },
          ...{ editions: join(where, 'editions'), journal: join(where, 'journal') },
          ...{ uploads: join(where, 'uploads'), publisher: 'command' },
        }),
      ],
    }
  })
  const { payload } = host
  const touched = watched(payload, new Set(Object.values(SLUGS)))

  const answer = (path: string, { method, data, form, token }: Asked = {}) => {
    const headers = new Headers({ 'accept-language': 'fr', origin: ORIGIN })
    if (token) headers.set('authorization', `JWT ${token}`)
    if (data) headers.set('content-type', 'application/json')
    const body = form ?? (data && JSON.stringify(data))
    const how = method ?? (body ? 'POST' : 'GET')
    return host.handle(new Request(`${ORIGIN}/api/${path}`, { method: how, headers, body }))
  }
  const slugIn = (held: Held) => NAMES[held] as CollectionSlug
  return {
    ...host,
    ...{ touched, folder },
    rest: async (path, asked) => {
      const got = await answer(path, asked)
      return { status: got.status, body: (await got.json()) as Record<string, never> }
    },
    page: async (path, token) => {
      const got = await answer(path, { token })
      return { status: got.status, text: await got.text() }
    },
    make: async (held, data) => {
      const all = { _status: 'published', ...data } as never
      return String((await payload.create({ collection: slugIn(held), data: all })).id)
    },
    read: async (held, id) =>
      (await payload.findByID({ collection: slugIn(held), id, depth: 0 })) as never,
    account: async (data) => {
      const email = `${randomUUID()}@city.example`
      const sent = { email, password: PASSWORD }
      const collection = NAMES.users as 'users'
      const { id } = await payload.create({ collection, data: { ...sent, ...data } as never })
      const { token } = await payload.login({ collection, data: sent })
      return { id: String(id), email, token: token! }
    },
  }
}
