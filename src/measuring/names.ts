import type { Payload } from 'payload'
import { ADDRESSED, type AddressedSlug, slugsOf } from '../../collections/slugs'
import { rowsWith } from '../publish/read/rows'
import type { Epoch } from './epoch'
import { addDays, type Days, type Pair } from './sums'

/** The name that "partners/tudigo" has today: that of a record which was renamed since, or the same. */
export type NameOf = (item: string) => string

/** What is known of today's names of these items, each written as kind and slug. */
export async function namesOf(payload: Payload, items: Iterable<string>): Promise<NameOf> {
  // a few names, each a hundred thousand times in two years
  const distinct = [...new Set(items)]
  const slugs = [...new Set(distinct.map((item) => item.slice(item.indexOf('/') + 1)))]
  const rows = await rowsWith(payload, slugsOf(payload).addresses, {}, 'slug', slugs)
  const moved = new Map<string, string>()
  for (const kind of ADDRESSED) {
    const ofKind = rows.filter((row) => row.kind === kind)
    const own = await slugsById(
      payload,
      kind,
      ofKind.map(({ record }) => String(record)),
    )
    for (const { slug, record } of ofKind) {
      const now = own.get(String(record))
      if (now !== undefined && now !== slug) moved.set(`${kind}/${slug}`, `${kind}/${now}`)
    }
  }
  return (item) => moved.get(item) ?? item
}

async function slugsById(payload: Payload, kind: AddressedSlug, ids: string[]) {
  const rows = await rowsWith(payload, slugsOf(payload)[kind], {}, 'id', [...new Set(ids)])
  return new Map(rows.map(({ id, slug }) => [String(id), String(slug)]))
}

/** The slug that a partner has today, of these slugs, some of which may be former ones. */
export async function partnersToday(
  payload: Payload,
  slugs: string[],
): Promise<(slug: string) => string> {
  const nameOf = await namesOf(
    payload,
    slugs.map((slug) => `partners/${slug}`),
  )
  return (slug) => partner(slug, nameOf)
}

/** All that days name, hosts too. */
export function* itemsIn(days: Days): Iterable<string> {
  for (const hosts of Object.values(days))
    for (const [host, { credit, claimed, visits }] of Object.entries(hosts)) {
      yield `partners/${host}`
      for (const items of [credit, claimed, ...Object.values(visits)]) yield* Object.keys(items)
    }
}

/** All that an epoch names. */
export function* itemsOf({ facts, result }: Epoch): Iterable<string> {
  for (const { slug, excludes } of facts.partners)
    for (const one of [slug, ...excludes]) yield `partners/${one}`
  for (const shops of Object.values(facts.recommended))
    for (const shop of shops) yield `shops/${shop}`
  for (const slug of Object.keys({ ...result.hosts, ...result.partners })) yield `partners/${slug}`
  for (const slug of Object.keys(result.shops)) yield `shops/${slug}`
}

/** Days as they would have been counted under today's names. */
export function renamedDays(days: Days, nameOf: NameOf): Days {
  if ([...new Set(itemsIn(days))].every((item) => nameOf(item) === item)) return days
  const renamed: Days = {}
  for (const [day, hosts] of Object.entries(days))
    for (const [host, { sites, credit, claimed, visits }] of Object.entries(hosts))
      addDays(renamed, {
        [day]: {
          [partner(host, nameOf)]: {
            sites,
            credit: summed(credit, nameOf, addPairs),
            claimed: summed(claimed, nameOf, addPairs),
            visits: Object.fromEntries(
              Object.entries(visits).map(([channel, items]) => [
                channel,
                summed(items, nameOf, (one, other) => one + other),
              ]),
            ),
          },
        },
      })
  return renamed
}

const addPairs = (one: Pair, other: Pair): Pair => [one[0] + other[0], one[1] + other[1]]

/** Items under today's names: two of them may have become the same one. */
function summed<Value>(
  items: Record<string, Value>,
  nameOf: NameOf,
  add: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const sums: Record<string, Value> = {}
  for (const [item, value] of Object.entries(items)) {
    const name = nameOf(item)
    sums[name] = name in sums ? add(sums[name], value) : value
  }
  return sums
}

/** An epoch under today's names. */
export function renamedEpoch(epoch: Epoch, nameOf: NameOf): Epoch {
  if ([...itemsOf(epoch)].every((item) => nameOf(item) === item)) return epoch
  const { day, facts, result } = epoch
  const toPartner = (slug: string) => partner(slug, nameOf)
  const toShop = (slug: string) => nameOf(`shops/${slug}`).slice('shops/'.length)
  const recommended = Object.entries(facts.recommended)
  return {
    day,
    facts: {
      ...facts,
      partners: facts.partners.map((one) => ({
        ...{ ...one, slug: toPartner(one.slug), excludes: one.excludes.map(toPartner) },
      })),
      recommended: Object.fromEntries(
        recommended.map(([host, shops]) => [toPartner(host), shops.map(toShop)]),
      ),
    },
    result: {
      ...result,
      hosts: keyed(result.hosts, toPartner),
      partners: keyed(result.partners, toPartner),
      shops: keyed(result.shops, toShop),
    },
  }
}

const partner = (slug: string, nameOf: NameOf) =>
  nameOf(`partners/${slug}`).slice('partners/'.length)

const keyed = <Value>(table: Record<string, Value>, name: (key: string) => string) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [name(key), value]))
