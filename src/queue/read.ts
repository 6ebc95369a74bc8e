import type { Payload, PayloadRequest, Where } from 'payload'
import { hasKind, type Kind, slugsOf } from '../../collections/slugs'
import { TO_MEND } from '../site-check/findings/finding'
import { type Gap, gapWhere } from './gaps'
import { type Part, partsOf, type Section, SECTIONS } from './sections'

type Asking = {
  req: Pick<PayloadRequest, 'payload' | 'user'>
  now?: Date
}

export type Counts = Record<Section, number>

/** A record that waits, and what is said of it: values of its own fields. */
export type Waiting = {
  collection: Kind
  id: string
  row: Record<string, unknown>
}

export type QueuePage = {
  section: Section
  total: number
  page: number
  pages: number
  waiting: Waiting[]
}

export const PER_PAGE = 25

/** How many wait in each of these sections, as far as the one who asks may read them. */
export async function countQueue<One extends Section = Section>(
  { req, now = new Date() }: Asking,
  sections: readonly One[] = SECTIONS as One[],
): Promise<Record<One, number>> {
  const counts = sections.map(async (section) => {
    const parts = await Promise.all(
      partsHere(req.payload, section, now).map((part) => countIn(req, part.collection, part.where)),
    )
    return [section, parts.reduce((sum, count) => sum + count, 0)] as const
  })
  return Object.fromEntries(await Promise.all(counts)) as Record<One, number>
}

/** How many shops have each of these gaps. */
export async function countGaps<One extends Gap>(
  { req, now = new Date() }: Asking,
  gaps: readonly One[],
): Promise<Record<One, number>> {
  const counts = gaps.map(async (gap) => {
    const draft = { draft: true } // as the list that the number leads to
    return [gap, await countIn(req, 'shops', gapWhere(gap, now), draft)] as const
  })
  return Object.fromEntries(await Promise.all(counts)) as Record<One, number>
}

/** On how many pages of partners something was found that wants mending. */
export const countSites = async ({ req }: Asking): Promise<number> =>
  hasKind(req.payload, 'siteChecks') ? countIn(req, 'siteChecks', { level: { in: TO_MEND } }) : 0

/** One page of a section; the nearest that there is. */
export async function readQueue(
  { req, now = new Date() }: Asking,
  section: Section,
  asked: number,
): Promise<QueuePage> {
  const parts = partsHere(req.payload, section, now)
  const counts = await Promise.all(parts.map((part) => countIn(req, part.collection, part.where)))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages)
  const waiting: Waiting[] = []
  let before = (page - 1) * PER_PAGE
  for (const [index, part] of parts.entries()) {
    const room = PER_PAGE - waiting.length
    if (room > 0 && before < counts[index])
      waiting.push(...(await readPart(req, part, before, room)))
    before = Math.max(0, before - counts[index])
  }
  return { section, total, page, pages, waiting }
}

const partsHere = (payload: Payload, section: Section, now: Date): Part[] =>
  partsOf(section, now).filter(({ collection }) => hasKind(payload, collection))

async function countIn(
  { payload, user }: Asking['req'],
  kind: Kind,
  where: Where,
  more: { draft?: boolean } = {},
): Promise<number> {
  const locale = defaultLocale(payload)
  const asked = { collection: slugsOf(payload)[kind], where, user, locale }
  if (!more.draft) return (await payload.count({ ...asked, overrideAccess: false })).totalDocs
  // there is no count of drafts: the smallest page of them tells it
  const { totalDocs } = await payload.find({
    ...{ ...asked, draft: true, limit: 1, depth: 0, select: {}, overrideAccess: false },
  })
  return totalDocs
}

async function readPart(
  { payload, user }: Asking['req'],
  part: Part,
  skip: number,
  room: number,
): Promise<Waiting[]> {
  const found: Waiting[] = []
  // Payload reads by whole pages: those that hold what is wanted
  for (let page = Math.floor(skip / PER_PAGE) + 1; found.length < room; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: slugsOf(payload)[part.collection],
      where: part.where,
      sort: [part.sort, 'id'],
      select: Object.fromEntries(part.fields.map((name) => [name, true])) as never,
      depth: 1,
      populate: { [slugsOf(payload).shops]: { name: true } } as never,
      limit: PER_PAGE,
      page,
      user,
      locale: defaultLocale(payload),
      overrideAccess: false,
    })
    const from = Math.max(0, skip - (page - 1) * PER_PAGE)
    const rows = docs as unknown as ({ id: number | string } & Record<string, unknown>)[]
    for (const doc of rows.slice(from, from + room - found.length))
      found.push({ collection: part.collection, id: String(doc.id), row: doc })
    if (!hasNextPage) break
  }
  return found
}

const defaultLocale = ({ config }: Payload) =>
  (config.localization ? config.localization.defaultLocale : undefined) as 'fr' | undefined
