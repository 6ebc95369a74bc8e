import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { type Row, text } from '../publish/read/values'
import { levelOf } from './findings/finding'
import { findingsOf } from './findings/findings'
import { fetchPage, type FetchOptions } from './guard/fetch-page'
import { knownIn } from './known'
import { type CheckRow, keepCheck } from './rows'

/**
 * Where an installation publishes, and how it looks at pages: folder of its editions, public address without a slash at the
 * end, and what an operator lets it look at besides public addresses.
 */
export type CheckPlace = { folder: string; base: string } & Pick<
  FetchOptions,
  'also' | 'resolve' | 'limits'
>

/** Nothing is published yet that a page could show. */
export class NothingPublished extends Error {}

/**
 * Looks at a page for a partner (its id and slug), and notes what is found.
 * @throws NothingPublished; Error of the database or the editions' folder
 */
export async function checkPage(
  payload: Payload,
  place: CheckPlace,
  {
    partner,
    url,
    now = new Date(),
  }: { partner: { id: string; slug: string }; url: string; now?: Date },
): Promise<CheckRow> {
  const { folder, base, ...options } = place
  const known = await knownIn(folder, base)
  if (!known) throw new NothingPublished()
  const page = await fetchPage(url, { ...options, userAgent: userAgentOf(base) })
  const key = await keyOf(payload, partner.id)
  const findings = await findingsOf({ page, known, partner: { slug: partner.slug, key } })
  const check = {
    ...{ partner: partner.id, url, level: levelOf(findings), findings },
    checkedAt: now.toISOString(),
  }
  await keepCheck(payload, check)
  return check
}

/** Says who looks, and where to read what for. */
const userAgentOf = (base: string): string =>
  `Mozilla/5.0 (compatible; CoSto-Vitrine-Check/1; +${base}/fr/embed/)`

/** A key of the partner's frames, where it has one. */
async function keyOf(payload: Payload, partner: string): Promise<string | undefined> {
  const { docs } = await payload.db.find<Row>({
    collection: slugsOf(payload).frameKeys,
    where: { partner: { equals: partner } },
    ...{ limit: 1, pagination: false, sort: 'createdAt' },
  })
  return text(docs[0]?.key)
}

/** A page's address as it is kept and shown as a link: http or https, without what a browser keeps to itself. */
export function pageAddress(typed: string): string | undefined {
  const trimmed = typed.trim()
  const whole =
    /^[a-z][a-z\d+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d/.test(trimmed)
      ? trimmed
      : `https://${trimmed}`
  if (whole.length > 1000 || !URL.canParse(whole)) return undefined
  const url = new URL(whole)
  if (!/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  return url.href
}
