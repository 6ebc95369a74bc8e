import { story } from './story'
import { saturdayAt } from './days'
import type { SeedSession, SeedStop, SeedTour } from './types'
import type { Ids, Locale } from './write'

type Known = { pictures: Ids; shops: Ids; now: Date }

/** A walk as the fields of its collection, in one language; its sessions counted from `now`. */
export const toTour = (tour: SeedTour, locale: Locale, known: Known) => ({
  name: tour.name[locale],
  summary: tour.summary[locale],
  story: story(tour.story[locale]),
  loop: false,
  stepFree: tour.stepFree,
  credits: tour.credits[locale],
  state: 'open',
  stops: tour.stops.map((stop, index) => ({
    number: String(index + 1),
    ...toStop(stop, locale, known),
    directions: stop.directions?.[locale],
    dwellMinutes: stop.dwellMinutes,
  })),
  line: { type: 'LineString', coordinates: tour.line },
  photo: known.pictures[`scene-${tour.picture}`],
  sessions: tour.sessions.map((session) => toSession(session, locale, known.now)),
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

const toSession = (session: SeedSession, locale: Locale, now: Date) => ({
  startsAt: saturdayAt(now, session.saturday, session.at),
  durationMinutes: session.durationMinutes,
  state: session.state ?? 'scheduled',
  guide: session.guide,
  capacity: session.capacity,
  meetingPoint: session.meetingPoint?.[locale],
  booking: session.booking,
  note: session.note?.[locale],
})
