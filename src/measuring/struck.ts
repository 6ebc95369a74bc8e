import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { pages, rowsWith } from '../publish/read/rows'
import { day as dayOf, key } from '../publish/read/values'
import type { Epoch } from './epoch'

/** Days that editors have struck: "2026-11-25 tudigo", the ISO day and the host's slug of today. */
export type Struck = ReadonlySet<string>

export async function struckDays(payload: Payload): Promise<Struck> {
  const strikes: { day: string; partner: string }[] = []
  for await (const rows of pages(payload, slugsOf(payload).strikes, {}))
    for (const { day, partner } of rows) {
      const [at, id] = [dayOf(day), key(partner)]
      if (at && id) strikes.push({ day: at, partner: id })
    }
  const ids = [...new Set(strikes.map(({ partner }) => partner))]
  const partners = await rowsWith(payload, slugsOf(payload).partners, {}, 'id', ids)
  const slugs = new Map(partners.map(({ id, slug }) => [String(id), String(slug)]))
  return new Set(
    strikes
      .filter(({ partner }) => slugs.has(partner))
      .map(({ day, partner }) => `${day} ${slugs.get(partner)}`),
  )
}

/** Those that these epochs were made up with. */
export const struckIn = (epochs: Epoch[]): Struck =>
  new Set(
    epochs.flatMap(({ day, result }) =>
      Object.entries(result.hosts)
        .filter(([, { cut }]) => cut === 'struck')
        .map(([host]) => `${day} ${host}`),
    ),
  )

/** Days that are struck in one of two and not in the other. */
export const daysOf = (one: Struck, other: Struck): string[] =>
  [...one, ...other]
    .filter((name) => one.has(name) !== other.has(name))
    .map((name) => name.slice(0, 10))
