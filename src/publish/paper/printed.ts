import type { FeedTour } from '../../contract/tour'
import type { Rendered } from '../render/all'
import { hashOf } from '../store/hash'

/** What a leaflet says that may mislead whoever walks with it later, so that its QR code's page can tell what changed. */
export type PrintedWalk = {
  /** Named by the QR code; of all below but `madeOn`: the same leaflet made twice has the same. */
  edition: string
  /** ISO day in Paris on which it was first published. */
  madeOn: string
  /** By locale, here and below. */
  name: Record<string, string>
  state: FeedTour['state']
  stepFree?: boolean
  distanceMeters: number
  stops: PrintedStop[]
}

export type PrintedStop = {
  number: string
  name: Record<string, string>
  /** Of a shop. */
  slug?: string
  lat: number
  lng: number
  /** OSM opening_hours text. */
  hours?: string
  isClosed?: boolean
}

/**
 * A walk as it is printed today. Texts, pictures and credits are left out: that one was reworded misleads nobody on the
 * way, and every edition is kept for years.
 */
export function printedOf({ in: feeds }: Rendered<FeedTour>, madeOn: string): PrintedWalk {
  const all = Object.entries(feeds)
  const [[, first]] = all
  const inEach = (text: (feed: FeedTour) => string) =>
    Object.fromEntries(all.map(([locale, feed]) => [locale, text(feed)]))
  const what = {
    name: inEach(({ name }) => name),
    state: first.state,
    stepFree: first.stepFree,
    distanceMeters: first.distanceMeters,
    stops: first.stops.map(({ number, slug, lat, lng, hours, lifecycle }, index): PrintedStop => ({
      number,
      name: inEach(({ stops }) => stops[index].name),
      ...{ slug, lat, lng, hours: hours?.osm },
      isClosed: lifecycle === 'closed' || undefined,
    })),
  }
  return { edition: hashOf(JSON.stringify(what)).slice(0, 10), madeOn, ...what }
}
