import type { Payload } from 'payload'
import type { Epoch } from '../../src/measuring/epoch'
import { makeUp } from '../../src/measuring/make-up'
import type { HostSums } from '../../src/measuring/sums'
import { addDays } from '../../src/publish/paris'

/** Exposures and clicks by host, then by item: `{ tudigo: { 'le-carillon': [10, 1] } }`. */
export type Shown = Record<string, Record<string, [exposures: number, clicks: number]>>

/** Books the same counts on each day of a period and makes the days up by the real rule, as the publisher does. */
export async function bookDays(
  payload: Payload,
  { from, until, slugs }: { from: string; until: string; slugs: string[] },
  shownOn: (day: string) => Shown,
): Promise<void> {
  const epochs: Epoch[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const hosts = Object.fromEntries(
      Object.entries(shownOn(day)).map(([host, items]) => [host, sumsOf(items)]),
    )
    const facts = {
      rule: { reciprocity: 0.5, ceiling: 20_000 },
      partners: slugs.map((slug) => ({ slug, excludes: [] })),
      recommended: {},
    }
    const result = makeUp({ ...{ day, facts, hosts, before: epochs }, struck: new Set() })
    const epoch = { day, facts, result }
    epochs.push(epoch)
    const row = { segment: `day ${day} test`, from: day, until: day, days: { [day]: hosts } }
    await payload.db.create({ collection: 'exposures', data: row })
    await payload.db.create({ collection: 'epochs', data: epoch })
  }
}

const sumsOf = (items: Shown[string]): HostSums => ({
  sites: {
    'site.example': {
      'partner-carousel': { views: Object.keys(items).length, errors: 0, version: '0.1.0' },
    },
  },
  credit: Object.fromEntries(
    Object.entries(items).map(([slug, pair]) => [`partners/${slug}`, pair]),
  ),
  ...{ claimed: {}, visits: {} },
})
