import { inclusion, numbersFrom } from '../../contract/draw'
import type { EpochFacts } from '../../measuring/epoch'
import { addLine, type Days, type HostSums } from '../../measuring/sums'
import { RULE } from '../../sharing/entitlement'
import { partnersAllowed } from '../../measuring/make-up'
import { version } from '../../../package.json'
import { PLACEMENTS } from './beside'
import { type Traffic, TRAFFIC } from './traffic'

type Told = {
  /** ISO day. */
  day: string
  /** Counted from the day of seeding: -1 is yesterday. */
  offset: number
  facts: EpochFacts
  /** By slug of the partner, as published that day. */
  weights: Record<string, number>
}

/** What widgets would have counted on one day: the same day and weights, the same sums. */
export function dayOf({ day, offset, facts, weights }: Told): Record<string, HostSums> {
  const days: Days = {}
  const random = numbersFrom(Math.abs(offset) * 7919)
  const allows = partnersAllowed(facts)
  for (const traffic of TRAFFIC) {
    const { host, site, errors = 0 } = traffic
    const views = viewsOn(traffic, day, offset, random)
    if (!views) continue
    const items = facts.partners.map(({ slug }) => slug).filter((item) => allows(host, item))
    const chances = inclusion(
      items.map((item) => weights[item] ?? 1),
      RULE.places,
    )
    const line = {
      ...{ day, host, site, credit: site !== 'frame', widget: 'partner-carousel' as const },
      version: traffic.version ?? version,
    }
    const shown = items.map((item, index) =>
      counted(`partners/${item}`, views * chances[index] * SEEN, CLICKED, random),
    )
    const failures = Math.floor((views * errors) / 1000 + random())
    addLine(days, { ...line, views, items: shown, ...(failures && { errors: failures }) })
    if (traffic.shopViews)
      addLine(days, {
        ...line,
        widget: 'shop-card',
        views: Math.round(traffic.shopViews * (0.7 + 0.6 * random())),
        items: (facts.recommended[host] ?? []).map((shop) =>
          counted(`shops/${shop}`, (traffic.shopViews ?? 0) / 3, 3 * CLICKED, random),
        ),
      })
  }
  addVisits(days, day, offset)
  return days[day] ?? {}
}

/** Links of what came out, followed on that day and the three after it, half of what is left each day. */
function addVisits(days: Days, day: string, offset: number) {
  for (const { partner, channel, day: out, items, followed } of PLACEMENTS) {
    const age = offset - out
    if (age < 0 || age > 3) continue
    for (let visit = Math.round(followed / 2 ** (age + 1)); visit > 0; visit--) {
      const item = items[visit % items.length]
      addLine(days, { day, host: partner, channel, visit: `partners/${item}` })
    }
  }
}

/** Of the cards drawn, how many are looked at, and how many of these are followed. */
const SEEN = 0.8
const CLICKED = 0.014

function counted(item: string, mean: number, rate: number, random: () => number) {
  const exposures = Math.round(about(mean, random))
  const clicks = Math.min(exposures, Math.floor(exposures * rate * 2 * random() + random() * 0.9))
  return [item, exposures, exposures ? clicks : 0] as [string, number, number]
}

/** A number near the mean, as far from it as chance usually is (the sum of four is nearly normal). */
const about = (mean: number, random: () => number): number =>
  Math.max(0, mean + Math.sqrt(mean) * 1.7 * (random() + random() + random() + random() - 2))

function viewsOn(traffic: Traffic, day: string, offset: number, random: () => number): number {
  const { views, weekend, since = -Infinity, until = Infinity, bumps = [] } = traffic
  if (offset < since || offset > until) return 0
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const rhythm = weekday === 0 || weekday === 6 ? weekend : 1
  const growth = 1 + Math.max(0, 180 + offset) / 600
  const bump = bumps.find(({ from, until }) => offset >= from && offset <= until)?.factor ?? 1
  return Math.round(views * rhythm * growth * bump * (0.8 + 0.4 * random()))
}
