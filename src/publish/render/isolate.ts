import type { Records } from '../records'
import type { Held } from './edition'

/** More than this many records that break what is made of all of them is a mistake in the program, and told as one. */
const MOST = 20

/** In this order: of two records that only break together, a shop and the outline it lies in, the outline is refused. */
const KINDS = [
  'partners',
  'shops',
  'tours',
  'videos',
  'perimeters',
  'recommendations',
  'addresses',
] as const

type Kind = (typeof KINDS)[number]
type One = { kind: Kind; record: Records[Kind][number] }

export type Refused = Map<string, Held>

/**
 * Makes an edition even when a record breaks what is made of several of them: a list, a page, the map of a quarter.
 * Nothing says whose fault such an error is, so it is searched for by halves, and the record is refused: what was last
 * good of it stands in for it, and when that fails too it is left out. `attempt` must be pure.
 * @throws Error of `attempt` when it fails without any record, or with too many of them
 */
export function isolating<T>(
  records: Records,
  attempt: (records: Records, refused: Refused) => T,
): T {
  const refused: Refused = new Map()
  let left = allOf(records)
  for (;;) {
    try {
      return attempt(only(records, left), refused)
    } catch (error) {
      const culprit = culpritIn(left, (some) => attempt(only(records, some), refused))
      if (!culprit || refused.size >= MOST) throw error
      const key = keyOf(culprit)
      if (refused.has(key) || !hasLastGood(culprit)) left = left.filter((one) => one !== culprit)
      refused.set(key, held(culprit, error))
    }
  }
}

/** The record with which `attempt` begins to fail when they are added one by one; nothing when it fails without any. */
function culpritIn(all: One[], attempt: (some: One[]) => unknown): One | undefined {
  const fails = (count: number) => {
    try {
      attempt(all.slice(0, count))
      return false
    } catch {
      return true
    }
  }
  if (fails(0)) return undefined
  let [good, bad] = [0, all.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fails(middle)) bad = middle
    else good = middle
  }
  return all[bad - 1]
}

// in an order of their own, whatever order they come in: the same one is found each time
const allOf = (records: Records): One[] =>
  KINDS.flatMap((kind) =>
    records[kind]
      .map((record): One => ({ kind, record }))
      .map((one) => [sortKey(one), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one),
  )

const sortKey = ({ record }: One): string => ('id' in record ? record.id : JSON.stringify(record))

function only(records: Records, some: One[]): Records {
  const kept = new Set(some.map(({ record }) => record))
  const lists = KINDS.map((kind) => {
    const all: Records[Kind][number][] = records[kind]
    return [kind, all.filter((record) => kept.has(record))]
  })
  return { ...records, ...Object.fromEntries(lists) }
}

const hasLastGood = ({ record }: One) => 'id' in record

const slugOf = ({ record }: One): string =>
  'slug' in record ? record.slug : `${record.partner}/${record.shop}`

const keyOf = (one: One): string => `${one.kind}/${slugOf(one)}`

const held = (one: One, error: unknown): Held => ({
  collection: one.kind,
  slug: slugOf(one),
  reason: `a page or a list could not be made with it: ${error}`,
})
