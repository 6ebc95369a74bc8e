import type { Payload, PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { Channel } from '../../collections/choices'
import { partnersToday } from '../measuring/names'
import { addDays, startOfDay } from '../publish/paris'
import { day, key, number, type Row, text, texts } from '../publish/read/values'

/**
 * What a partner says of one placement that has come out: each of `items` ("partners/tudigo") was shown once in each of so
 * many copies. Declared, not measured: shown apart from exposures, and never part of what is given and received.
 */
export type Declared = {
  /** ISO day in Paris on which it came out. */
  day: string
  /** Slug of the partner on whose behalf. */
  host: string
  channel: Channel
  title: string
  copies: number
  items: string[]
}

/** By day, then host, then item: sums of declared exposures. */
export type DeclaredSums = Record<string, Record<string, Record<string, number>>>

type Asker = { payload: Payload; req?: PayloadRequest }

/**
 * Placements that have come out between two ISO days, both included, the first one first, under today's names. Without a
 * day or copies none has.
 */
export async function declaredBetween(
  { payload, req }: Asker,
  from: string,
  until: string,
): Promise<Declared[]> {
  const { docs } = await payload.db.find<Row>({
    collection: slugsOf(payload).placements,
    where: {
      and: [
        { day: { greater_than_equal: startOfDay(from).toISOString() } },
        { day: { less_than: startOfDay(addDays(until, 1)).toISOString() } },
        { copies: { greater_than: 0 } },
      ],
    },
    ...{ limit: 0, pagination: false, sort: 'day', req },
  })
  const slugs = await partnersIn(payload, docs, req)
  const today = await partnersToday(
    payload,
    docs.flatMap((row) => texts(row.items)),
  )
  return docs.flatMap((row) => {
    const [on, host] = [day(row.day), slugs.get(key(row.partner) ?? '')]
    if (!on || !host) return []
    const items = texts(row.items).map((slug) => `partners/${today(slug)}`)
    const channel = row.channel as Channel
    return [
      {
        day: on,
        host,
        channel,
        title: text(row.title) ?? '',
        copies: number(row.copies) ?? 0,
        items,
      },
    ]
  })
}

/** Exposures declared by each host for each item on each day: copies, once for each item in them. */
export function sumsOf(declared: Declared[]): DeclaredSums {
  const sums: DeclaredSums = {}
  for (const { day, host, copies, items } of declared)
    for (const item of items) {
      const ofDay = (sums[day] ??= {})
      // a partner may be called "constructor"
      if (!Object.hasOwn(ofDay, host)) ofDay[host] = {}
      const ofHost = ofDay[host]
      ofHost[item] = (ofHost[item] ?? 0) + copies
    }
  return sums
}

async function partnersIn(payload: Payload, docs: Row[], req?: PayloadRequest) {
  const ids = [...new Set(docs.flatMap(({ partner }) => key(partner) ?? []))]
  if (!ids.length) return new Map<string, string>()
  const partners = await payload.db.find<Row>({
    collection: slugsOf(payload).partners,
    where: { id: { in: ids } },
    ...{ limit: 0, pagination: false, req },
  })
  return new Map(partners.docs.map(({ id, slug }) => [String(id), String(slug)]))
}
