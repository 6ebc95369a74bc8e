import type { Payload, PayloadRequest, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { textLocale } from '../locales'
import { keptFields } from '../source/row'

/** What is asked of a shop to write to its shopkeeper, and to fill in his form. */
export type LinkedShop = {
  id: number | string
  slug: string
  name: string
  lifecycle?: string
  address?: { street?: string | null; postcode?: string | null; city?: string | null }
  contact?: { name?: string | null; email?: string | null }
  hours?: string | null
  phone?: string | null
  summary?: string | null
  closures?: { from: string; to: string; reason?: string | null }[]
  verifiedOn?: string | null
  photos?: unknown[]
  /** Names of the fields that are kept from a collection of the host's: nothing of them is corrected here. */
  kept?: string[]
  _status?: string
  deletedAt?: string | null
}

/** Whether a shopkeeper may be asked about it: published, not in the trash, not closed for good. */
export const isAsked = ({ _status, deletedAt, lifecycle }: LinkedShop): boolean =>
  _status === 'published' && !deletedAt && lifecycle !== 'closed'

type Question = { payload: Payload; where?: Where; language?: 'fr' | 'en'; req?: PayloadRequest }

/** Shops as they are published, by name. */
export async function findShops({ payload, where = {}, language, req }: Question) {
  const { docs } = await payload.find({
    collection: slugsOf(payload).shops,
    where,
    ...{ depth: 0, draft: false, limit: 0, pagination: false, sort: 'name' },
    ...{ overrideAccess: true, req, ...inLanguage(payload, language) },
    select: SELECTED,
  })
  return docs as unknown as LinkedShop[]
}

const inLanguage = ({ config }: Payload, language: 'fr' | 'en' | undefined) =>
  language ? { locale: textLocale(config, language) as 'fr' } : {}

const SELECTED = Object.fromEntries(
  [
    ...['slug', 'name', 'lifecycle', 'address', 'contact', 'hours', 'phone', 'summary'],
    ...['closures', 'verifiedOn', 'photos', '_status', 'deletedAt'],
  ].map((name) => [name, true]),
) as Record<string, true>

/** The shop of a link, of the trash too; nothing when it is gone. */
export async function findShop(
  payload: Payload,
  id: number | string,
  language: 'fr' | 'en',
  req?: PayloadRequest,
): Promise<LinkedShop | undefined> {
  const { docs } = await payload.find({
    collection: slugsOf(payload).shops,
    where: { id: { equals: id } },
    ...{ depth: 0, draft: false, limit: 1, pagination: false, trash: true },
    ...{ overrideAccess: true, req, ...inLanguage(payload, language) },
    select: SELECTED,
  })
  const [shop] = docs as unknown as LinkedShop[]
  const transactionID = req?.transactionID
  return shop && { ...shop, kept: await keptFields({ payload, transactionID }, 'shops', id) }
}
