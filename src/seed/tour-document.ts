import { story } from './story'
import type { SeedStop, SeedTour } from './types'
import type { Ids, Locale } from './write'

type Known = { pictures: Ids; shops: Ids }

/** A walk as the fields of its collection, in one language. */
export const toTour = (tour: SeedTour, locale: Locale, known: Known) => ({
  name: tour.name[locale],
  summary: tour.summary[locale],
  story: story(tour.story[locale]),
  loop: false,
  stepFree: tour.stepFree,
  state: 'open',
  stops: tour.stops.map((stop, index) => ({
    number: String(index + 1),
    ...toStop(stop, locale, known),
  })),
  line: { type: 'LineString', coordinates: tour.line },
  photo: known.pictures[`scene-${tour.picture}`],
})

function toStop(stop: SeedStop, locale: Locale, { pictures, shops }: Known) {
  if ('shop' in stop) return { kind: 'shop', shop: shops[stop.shop], text: stop.text?.[locale] }
  return {
    kind: 'place',
    name: stop.name[locale],
    text: stop.text[locale],
    address: stop.address,
    lat: stop.at[0],
    lng: stop.at[1],
    photo: pictures[`scene-${stop.picture}`],
  }
}
