import { own } from '../publish/own'
import { claimsOf, errorsOf, silentOf } from './anomalies-of-sites'
import { sharingItems } from './credited'
import type { Epoch, HostDay } from './epoch'
import type { Days, HostSums } from './sums'
import { type Sentence, WORDS } from './anomalies-words'

/** What an editor should look at. */
export type Anomaly = {
  kind:
    | 'ceiling'
    | 'unusual'
    | 'rising'
    | 'dominant'
    | 'dense'
    | 'leaning'
    | 'silent'
    | 'errors'
    | 'claimed'
  /** Slug of the host. */
  partner: string
  /** The ISO day it is about; of a silent site the last one on which it was seen. */
  day: string
  /** Declared site, or `frame`. */
  site?: string
  /** A day that can be struck, and is not. */
  canBeStruck?: true
  reason: Sentence
}

export type Looking = {
  /** What was counted on the days that are looked at. */
  days: Days
  /** Their epochs, in their order. */
  epochs: Epoch[]
  /** ISO day. */
  today: string
}

/** Times its usual day at which a day is worth a look, though it is credited. */
const RISING = 3
/** Exposures below which nothing is worth a look. */
const LEAST = 40
/** Times that an item was seen for each view of a widget, above which no widget has counted it. */
const DENSE = 2

/** What looks wrong in these days, the latest first. Pure. */
export function anomaliesOf({ days, epochs, today }: Looking): Anomaly[] {
  const found: Anomaly[] = [
    ...silentOf(days, today),
    ...errorsOf(days, today),
    ...claimsOf(days, today),
  ]
  epochs.forEach((epoch, index) => {
    const known = epochs[index - 1]?.result.hosts ?? {}
    for (const [partner, host] of Object.entries(epoch.result.hosts)) {
      if (host.cut === 'struck' || host.measured < LEAST) continue
      const sums = own(days[epoch.day] ?? {}, partner)
      for (const [kind, reason] of [
        ...ofSize(host, known, partner, epoch),
        ...(sums ? ofShape(sums, partner, epoch) : []),
      ])
        found.push({ kind, partner, day: epoch.day, canBeStruck: true, reason })
    }
  })
  return found.sort((a, b) => (a.day === b.day ? compared(a, b) : a.day < b.day ? 1 : -1))
}

const compared = (a: Anomaly, b: Anomaly) =>
  `${a.partner} ${a.kind} ${a.site}` < `${b.partner} ${b.kind} ${b.site}` ? -1 : 1

type Found = [Anomaly['kind'], Sentence]

function ofSize(
  host: HostDay,
  hosts: Record<string, HostDay>,
  partner: string,
  { facts, result }: Epoch,
): Found[] {
  const { measured, credited, cut } = host
  if (cut === 'ceiling') return [['ceiling', WORDS.ceiling(measured, credited, facts.rule.ceiling)]]
  const usual = own(hosts, partner)?.usual
  if (cut === 'unusual') return [['unusual', WORDS.unusual(measured, credited, usual)]]
  if (usual !== undefined && measured > RISING * usual)
    return [['rising', WORDS.rising(measured, usual)]]
  const all = Object.values(result.hosts).reduce((sum, one) => sum + one.measured, 0)
  // when the programme itself is new, somebody is the largest
  const isNew = usual === undefined && Object.values(hosts).some((one) => one.usual !== undefined)
  const isDominant = isNew && measured > all / 2
  return isDominant ? [['dominant', WORDS.dominant(measured, all)]] : []
}

function ofShape({ sites, credit }: HostSums, host: string, { facts }: Epoch): Found[] {
  const items = sharingItems(host, { credit })
  const most = largestOf(items)
  if (!most) return []
  const views = Object.values(sites)
    .flatMap((widgets) => Object.values(widgets))
    .reduce((sum, life) => sum + life.views, 0)
  const found: Found[] = []
  if (most[1] > DENSE * views + LEAST) found.push(['dense', WORDS.dense(...most, views)])
  const ofPartners = items.filter(([item]) => item.startsWith('partners/'))
  const total = ofPartners.reduce((sum, [, exposures]) => sum + exposures, 0)
  const leading = largestOf(ofPartners)
  const others = facts.partners.filter(({ slug, paused }) => !paused && slug !== host).length
  // a rotation among eight or more shows nobody in half of all places
  if (others >= 8 && total >= LEAST && leading && leading[1] > total / 2)
    found.push(['leaning', WORDS.leaning(...leading, total)])
  return found
}

const largestOf = (items: [string, number][]): [string, number] | undefined =>
  items.length ? items.reduce((most, one) => (one[1] > most[1] ? one : most)) : undefined
