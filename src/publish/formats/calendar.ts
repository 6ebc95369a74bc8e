import { TZDate } from '@date-fns/tz'
import ical, { escape, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { FeedSession, FeedTour } from '../../contract/tour'
import { fill } from '../pages/words'
import type { Site } from '../pages/site'
import { licenceAddress, producer } from './origin'
import { PARIS, VTIMEZONE } from './paris-zone'
import { formatWords } from './words'

/**
 * How often a calendar program may ask again (RFC 7986, section 5.7), and the zone. In this order, for a calendar's
 * properties come before its components (RFC 5545, section 3.4): the library writes them behind the zone.
 */
const BEFORE_EVENTS = `REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n${VTIMEZONE}`

/** What no text may have (RFC 5545, section 3.1, CONTROL): it would make the whole calendar unreadable. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu

/** The sessions of a walk as a calendar (RFC 5545). `address`: where it stands. */
export const calendarOf = (tour: FeedTour, site: Site, address: string): string =>
  calendar(tour.name, [tour], site, address)

/** The sessions of all walks as one calendar; without any it still is one, for those who subscribe early. */
export const calendarOfAll = (tours: FeedTour[], site: Site, address: string): string =>
  calendar(`${site.words.tours} · ${site.words.site}`, tours, site, address)

function calendar(name: string, tours: FeedTour[], site: Site, address: string): string {
  const made = ical({
    // the library writes names as they are
    name: escape(name, false),
    prodId: { company: 'costo', product: 'vitrine', language: site.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    source: address,
    // the zone is that of the events: a calendar's own would be taken for DTSTAMP too, which is in UTC (3.8.7.2)
    timezone: { name: null, generator: () => BEFORE_EVENTS },
  })
  const pairs = tours.flatMap((tour) => (tour.sessions ?? []).map((one) => [tour, one] as const))
  for (const [tour, session] of pairs) made.createEvent(eventOf(tour, session, site))
  const text = `${made.toString().trimEnd()}\r\n`.replace(CONTROL, '')
  return pairs.length ? text : text.replace('END:VCALENDAR', `${BEFORE_EVENTS}\r\nEND:VCALENDAR`)
}

/**
 * A session as an event. It is told apart by its UID for ever; a change raises SEQUENCE. DTSTAMP is the walk's last
 * change, so that the same content gives the same bytes. The guide is named in the description: ORGANIZER is a calendar
 * user with an address of his own, who is asked by mail (RFC 5545, section 3.8.4.3), and CONTACT is who answers.
 */
function eventOf(tour: FeedTour, session: FeedSession, site: Site) {
  const words = formatWords(site.locale)
  const { uid, sequence, startsAt, endsAt, state, guide, capacity, booking, note } = session
  const [first] = tour.stops
  const at = new Date(tour.updatedAt)
  const zone = [startsAt, endsAt].some(isShownTwice) ? undefined : PARIS
  const written = (instant: string) =>
    zone ? new TZDate(new Date(instant).getTime(), zone) : new Date(instant)
  const place = session.meetingPoint ?? [first.name, first.address].filter(Boolean).join(', ')
  const cancelled = state === 'cancelled'
  const label = cancelled ? words.cancelled : state === 'full' ? words.full : undefined
  const lines = [
    note,
    tour.summary,
    guide && fill(words.guide, { guide }),
    fill(words.meetAt, { place }),
    capacity !== undefined && fill(words.places, { n: capacity }),
    booking && state === 'scheduled' && fill(words.booking, { href: booking }),
    fill(words.page, { href: tour.page }),
    `${producer(site).name} · ${fill(words.licence, { licence: licenceAddress(tour.licence) ?? tour.licence })}`,
  ]
  return {
    ...{ id: uid, sequence, stamp: at, lastModified: at, timezone: zone, url: tour.page },
    ...{ start: written(startsAt), end: written(endsAt) },
    summary: label ? `${tour.name} (${label})` : tour.name,
    description: lines.filter(Boolean).join('\n'),
    // where one meets in words, and where the walk starts on a map
    location: { title: place, geo: { lat: first.lat, lon: first.lng } },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

const HOUR_MS = 3_600_000

/**
 * Whether the clocks of Paris show this hour twice that night, for they are put back. In the zone such an hour is the first
 * of the two (RFC 5545, section 3.3.5), but not all programs know: the event is written in UTC.
 */
function isShownTwice(instant: string): boolean {
  const time = new Date(instant).getTime()
  const [before, at, after] = [-HOUR_MS, 0, HOUR_MS].map((by) =>
    new TZDate(time + by, PARIS).getHours(),
  )
  return before === at || at === after
}
