import { WINDOW } from '../../measuring/credited'
import type { Epoch, EpochFacts } from '../../measuring/epoch'
import { makeUp } from '../../measuring/make-up'
import type { HostSums } from '../../measuring/sums'
import { addDays } from '../../publish/paris'
import { PARTNERS } from '../data/partners'
import { RECOMMENDATIONS } from '../data/recommendations'
import { dayOf } from './day'

/** Days of simulated exposures before the day of seeding: 26 whole weeks, and what is over. */
const DAYS = 189

export type Simulated = { day: string; hosts: Record<string, HostSums>; epoch: Epoch }

/** The demo's months up to the day before `today`: each day shares by what the days before it owe, by the real rule. */
export function simulatedMonths(today: string): Simulated[] {
  const days: Simulated[] = []
  for (let offset = -DAYS; offset < 0; offset++) {
    const day = addDays(today, offset)
    const facts = factsOn(offset)
    const before = days.slice(-WINDOW).map(({ epoch }) => epoch)
    const standings = before.at(-1)?.result.partners ?? {}
    const weights = Object.fromEntries(
      Object.entries(standings).map(([slug, { weight }]) => [slug, weight]),
    )
    const hosts = dayOf({ day, offset, facts, weights })
    const result = makeUp({ day, facts, hosts, struck: new Set(), before })
    days.push({ day, hosts, epoch: { day, facts, result } })
  }
  return days
}

/** Boosts of the demo's partners are those of its records: see the data. */
function factsOn(offset: number): EpochFacts {
  const partners = PARTNERS.map(({ slug, boost }) => {
    const inForce = boost && offset >= boost.from && offset <= boost.until
    const { factor, reason } = boost ?? {}
    return {
      ...{ slug, excludes: [] },
      ...(inForce && factor && reason && { boost: { factor, reason } }),
    }
  })
  const recommended: EpochFacts['recommended'] = {}
  for (const { partner, shop } of RECOMMENDATIONS) (recommended[partner] ??= []).push(shop)
  return { rule: { reciprocity: 0.5, ceiling: 20_000 }, partners, recommended }
}
