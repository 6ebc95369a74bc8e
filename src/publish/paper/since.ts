import type { FeedStop, FeedTour } from '../../contract/tour'
import { lengthOf } from '../../../collections/walking/distances'
import type { PrintedStop, PrintedWalk } from './printed'

/** What has changed for one who walks with an older leaflet; `printed` and `now` as named on it and today. */
export type Change =
  | { is: 'gone' }
  | { is: 'renamedWalk'; now: string }
  | { is: 'suspended' | 'diverted'; reason?: string }
  | { is: 'openAgain' }
  | { is: 'steps' | 'noSteps' }
  | { is: 'length'; printed: number; now: number }
  | { is: 'order' }
  | { is: 'closed' | 'removed'; stop: PrintedStop; why?: 'closed'; by?: FeedStop }
  | { is: 'renamed' | 'reopened'; stop: PrintedStop; now: FeedStop }
  | { is: 'renumbered'; stop: PrintedStop; now: FeedStop }
  | { is: 'moved'; stop: PrintedStop; now: FeedStop; meters: number }
  | { is: 'hours'; stop: PrintedStop; now: FeedStop }
  | { is: 'added'; now: FeedStop; after?: string }

/** Metres: nobody walks past a door that is no farther from where the map shows it. */
const SAME_PLACE_METERS = 30
/** A way that is longer or shorter by more than this many metres and this share is worth saying. */
const LENGTH_METERS = 100
const LENGTH_SHARE = 0.03

/** What is known of the shops a leaflet names: their slug today, and whether they have closed for good. */
export type Shops = (slug: string) => { slug: string; isClosed: boolean } | undefined

/** What has changed since a leaflet was printed, the graver first, stops in the leaflet's order; in one language. */
export function changesSince(
  printed: PrintedWalk,
  tour: FeedTour | undefined,
  locale: string,
  shops: Shops,
): Change[] {
  if (!tour) return [{ is: 'gone' }]
  const pairs = matched(printed, tour, shops)
  return [...ofWalk(printed, tour, locale), ...ofStops(printed, tour, pairs, { locale, shops })]
}

function ofWalk(printed: PrintedWalk, tour: FeedTour, locale: string): Change[] {
  const changes: Change[] = []
  if (tour.state !== 'open' && tour.state !== printed.state)
    changes.push({ is: tour.state, reason: tour.stateReason })
  if (tour.state === 'open' && printed.state !== 'open') changes.push({ is: 'openAgain' })
  const name = printed.name[locale]
  if (name !== undefined && name !== tour.name) changes.push({ is: 'renamedWalk', now: tour.name })
  if (printed.stepFree !== tour.stepFree && tour.stepFree !== undefined)
    changes.push({ is: tour.stepFree ? 'noSteps' : 'steps' })
  const by = Math.abs(tour.distanceMeters - printed.distanceMeters)
  if (by > LENGTH_METERS && by > printed.distanceMeters * LENGTH_SHARE)
    changes.push({ is: 'length', printed: printed.distanceMeters, now: tour.distanceMeters })
  return changes
}

type Pairs = Map<PrintedStop, FeedStop>

/** Which stop of today is which printed one: the same shop, else the same name under the same number, else the same spot. */
function matched(printed: PrintedWalk, { stops }: FeedTour, shops: Shops): Pairs {
  const pairs: Pairs = new Map()
  const left = new Set(stops)
  const pair = (isSame: (stop: PrintedStop, now: FeedStop) => boolean) => {
    for (const stop of printed.stops) {
      if (pairs.has(stop)) continue
      const now = [...left].find((one) => isSame(stop, one))
      if (!now) continue
      pairs.set(stop, now)
      left.delete(now)
    }
  }
  const slugOf = ({ slug }: PrintedStop) => slug && (shops(slug)?.slug ?? slug)
  // a shop that comes by twice keeps its numbers
  pair((stop, now) => stop.number === now.number && !!now.slug && slugOf(stop) === now.slug)
  pair((stop, now) => !!now.slug && slugOf(stop) === now.slug)
  const bothPlaces = (stop: PrintedStop, now: FeedStop) => !stop.slug && !now.slug
  const sameName = (stop: PrintedStop, now: FeedStop) => Object.values(stop.name).includes(now.name)
  pair((stop, now) => bothPlaces(stop, now) && stop.number === now.number && sameName(stop, now))
  pair((stop, now) => bothPlaces(stop, now) && sameName(stop, now))
  pair(
    (stop, now) =>
      bothPlaces(stop, now) &&
      stop.number === now.number &&
      apartBy(stop, now) <= SAME_PLACE_METERS,
  )
  return pairs
}

const apartBy = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) =>
  Math.round(
    lengthOf([
      [a.lng, a.lat],
      [b.lng, b.lat],
    ]),
  )

function ofStops(
  printed: PrintedWalk,
  tour: FeedTour,
  pairs: Pairs,
  { locale, shops }: { locale: string; shops: Shops },
): Change[] {
  const kept = new Set(pairs.values())
  const added = tour.stops.filter((stop) => !kept.has(stop))
  const changes = printed.stops.flatMap((stop): Change[] => {
    const now = pairs.get(stop)
    if (now) return ofStop(stop, now, locale)
    const by = replacementOf(stop, printed, tour, pairs, added)
    if (by) added.splice(added.indexOf(by), 1)
    const why = stop.slug && shops(stop.slug)?.isClosed ? 'closed' : undefined
    return [{ is: 'removed', stop, why, by }]
  })
  const before = (stop: FeedStop) => tour.stops[tour.stops.indexOf(stop) - 1]?.number
  const order = printed.stops.flatMap((stop) => pairs.get(stop) ?? [])
  const isOrderKept = order.every(
    (stop, index) => !index || tour.stops.indexOf(order[index - 1]) < tour.stops.indexOf(stop),
  )
  return [
    ...changes,
    ...added.map((now): Change => ({ is: 'added', now, after: before(now) })),
    ...(isOrderKept ? [] : [{ is: 'order' } as const]),
  ]
}

/** A new stop under the number of the one that left, or in its place between the same neighbours. */
function replacementOf(
  stop: PrintedStop,
  printed: PrintedWalk,
  tour: FeedTour,
  pairs: Pairs,
  added: FeedStop[],
): FeedStop | undefined {
  const sameNumber = added.find(({ number }) => number === stop.number)
  if (sameNumber) return sameNumber
  const index = printed.stops.indexOf(stop)
  const around = [printed.stops[index - 1], printed.stops[index + 1]].map(
    (one) => one && pairs.get(one),
  )
  return added.find((one) => {
    const at = tour.stops.indexOf(one)
    const [before, after] = [tour.stops[at - 1], tour.stops[at + 1]]
    return before === around[0] && after === around[1]
  })
}

function ofStop(stop: PrintedStop, now: FeedStop, locale: string): Change[] {
  if (now.lifecycle === 'closed') return stop.isClosed ? [] : [{ is: 'closed', stop }]
  const changes: Change[] = []
  if (stop.isClosed) changes.push({ is: 'reopened', stop, now })
  if (now.number !== stop.number) changes.push({ is: 'renumbered', stop, now })
  const name = stop.name[locale]
  if (name !== undefined && name !== now.name) changes.push({ is: 'renamed', stop, now })
  const meters = apartBy(stop, now)
  if (meters > SAME_PLACE_METERS) changes.push({ is: 'moved', stop, now, meters })
  if (now.hours?.osm !== stop.hours) changes.push({ is: 'hours', stop, now })
  return changes
}
