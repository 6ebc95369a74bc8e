import type { Event, Place } from 'schema-dts'
import type { FeedSession, FeedTour } from '../../contract/tour'
import type { Site } from '../pages/site'
import { placeOf } from './place'
import { publisher } from './thing'

/** A guided session in schema.org's words. `tourId`: of the walk it leads along. @see https://schema.org/Event */
export function eventFacts(
  session: FeedSession,
  tour: FeedTour,
  tourId: string,
  site: Site,
): Event {
  const { uid, startsAt, endsAt, state, guide, capacity, note } = session
  return {
    '@type': 'Event',
    '@id': `${tourId}#session-${uid}`,
    ...{ name: tour.name, description: note ?? tour.summary, url: tour.page },
    ...{ image: tour.photo?.src, startDate: startsAt, endDate: endsAt, inLanguage: site.locale },
    eventStatus:
      state === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: meetingPlace(session, tour),
    organizer: publisher(site),
    performer: guide ? { '@type': 'Person', name: guide } : undefined,
    maximumAttendeeCapacity: capacity,
    about: { '@id': tourId },
    offers: offer(session),
  }
}

function meetingPlace({ meetingPoint }: FeedSession, { stops: [first] }: FeedTour): Place {
  const place = placeOf(first)
  return meetingPoint ? { ...place, name: meetingPoint } : place
}

function offer({ booking, state }: FeedSession): Event['offers'] {
  if (!booking || state === 'cancelled') return undefined
  const availability =
    state === 'full' ? 'https://schema.org/SoldOut' : 'https://schema.org/InStock'
  return { '@type': 'Offer', url: booking, availability }
}
