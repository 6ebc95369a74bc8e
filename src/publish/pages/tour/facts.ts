import type { FeedHours } from '../../../contract/shop'
import type { FeedStop, FeedTour } from '../../../contract/tour'
import type { Html } from '../html'
import type { Site } from '../site'
import { type TourWords, tourWords } from './words'

/** What the script of a walk's page knows, from a data block in the page: nothing is fetched for it. */
export type WalkFacts = {
  locale: string
  words: TourWords['said']
  /** In walking order, as in the page's list. */
  stops: SpotStop[]
  /** `[lng, lat]` degrees to the metre; absent when nobody has drawn the way. */
  line?: [lng: number, lat: number][]
  /** Comes back to the first stop. */
  loop: boolean
}

export type SpotStop = Pick<FeedStop, 'number' | 'name' | 'lat' | 'lng' | 'toNextMeters'> & {
  hours?: Pick<FeedHours, 'open' | 'until'>
  toilets?: true
  water?: true
}

/** More points than this say nothing more about where to walk. */
const MOST_POINTS = 1000

const factsOf = (tour: FeedTour, { locale }: Site): WalkFacts => ({
  locale,
  words: tourWords(locale).said,
  stops: tour.stops.map((stop) => ({
    ...{ number: stop.number, name: stop.name, toNextMeters: stop.toNextMeters },
    ...{ lat: stop.lat, lng: stop.lng, hours: hoursOf(stop) },
    ...{ toilets: offers(stop, 'toilets') || undefined, water: offers(stop, 'water') || undefined },
  })),
  line: tour.straight ? undefined : pointsOf(tour.line.coordinates),
  loop: tour.loop,
})

/** Whether a stop offers one of the services that walkers look for. */
export const offers = ({ services }: FeedStop, id: 'toilets' | 'water' | 'step-free'): boolean =>
  services?.some((service) => service.id === id) ?? false

// of a shop that is not open yet, or no longer, the hours of today say nothing
const hoursOf = ({ hours, lifecycle = 'open' }: FeedStop) =>
  hours && lifecycle === 'open' ? { open: hours.open, until: hours.until } : undefined

function pointsOf(points: FeedTour['line']['coordinates']): [number, number][] {
  const every = Math.ceil(points.length / MOST_POINTS)
  return points
    .filter((_, index) => index % every === 0 || index === points.length - 1)
    .map(([lng, lat]) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))])
}

/** The data block; never run, so that a strict policy lets it stand, and "<" can't end it. */
export const factsBlock = (tour: FeedTour, site: Site): Html => ({
  markup: `<script type="application/json" id="walk-facts">${JSON.stringify(factsOf(tour, site)).replaceAll('<', '\\u003c')}</script>`,
})
