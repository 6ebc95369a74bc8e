import type { Point } from '../../../collections/walking/distances'
import { measuresOf } from '../../../collections/walking/measures'
import type { FeedShop } from '../../contract/shop'
import type { FeedStop, FeedTour, FeedTourSummary } from '../../contract/tour'
import type { StopRecord, TourRecord } from '../records'
import type { Rendered } from './all'
import type { Edition } from './edition'
import { HoldBack } from './held'
import { baseOf } from './base'
import { feedMap } from './maps'
import { richText } from './richText'
import { feedSessions, nextSession } from './sessions'
import { feedStop } from './stops'

/** A walk in one locale. @throws HoldBack when a stop has no name or position, or fewer than two are public */
export function feedTour(
  tour: TourRecord,
  locale: string,
  edition: Edition,
  shops: Map<string, Rendered<FeedShop>>,
): FeedTour {
  if (tour.stops.length < 2)
    throw new HoldBack({ fr: 'elle a moins de deux étapes', en: 'it has fewer than two stops' })
  const texts = edition.texts(locale)
  const shopOf = (stop: StopRecord) =>
    stop.shop === undefined ? undefined : shops.get(stop.shop)?.in[locale]
  const stops = tour.stops.flatMap((stop) => feedStop(stop, shopOf(stop), locale, edition) ?? [])
  if (stops.length < 2) throw new HoldBack(TOO_FEW_PUBLIC)
  const measures = measuresOf({ ...tour, stops: stops.map(pointOf), line: tour.line?.coordinates })
  const { line, distanceMeters, durationMinutes, climbMeters, toNext } = measures
  const visitMinutes = stops.reduce((sum, { dwellMinutes = 0 }) => sum + dwellMinutes, 0)
  const sessions = feedSessions(tour.sessions, durationMinutes + visitMinutes, locale, edition)
  const feed: FeedTour = {
    ...baseOf('tours', tour, locale, edition, texts),
    summary: texts.read('summary', tour.summary),
    story: texts.choose('story', tour.story, richText),
    distanceMeters,
    durationMinutes,
    visitMinutes: visitMinutes || undefined,
    climbMeters,
    loop: tour.loop,
    stepFree: tour.stepFree,
    state: tour.state,
    stateReason: tour.state === 'open' ? undefined : texts.read('stateReason', tour.stateReason),
    stopCount: stops.length,
    photo: edition.library.image(tour.photo, locale) ?? stops.find(({ photo }) => photo)?.photo,
    stops: stops.map((stop, index) => withDistance(stop, toNext[index])),
    line: { type: 'LineString', coordinates: line },
    straight: tour.line ? undefined : true,
    sessions: sessions.length ? sessions : undefined,
    nextSession: nextSession(sessions, edition),
    fallback: texts.fallback,
  }
  return { ...feed, map: feedMap(feed, locale, edition) }
}

const TOO_FEW_PUBLIC = {
  fr: 'elle a moins de deux étapes publiques : les autres sont des commerces qui ne sont pas publiés',
  en: 'it has fewer than two public stops: the others are shops that are not published',
}

/** The walk as it stands in lists. */
export function tourSummary(tour: FeedTour): FeedTourSummary {
  const { slug, name, page, updatedAt, licence, externalIds, summary, photo } = tour
  const { distanceMeters, durationMinutes, loop, stepFree, state, stateReason, stopCount } = tour
  const { visitMinutes, climbMeters, nextSession: next } = tour
  const fallback = tour.fallback?.filter((field) => field !== 'story')
  return {
    ...{ slug, name, page, updatedAt, licence, externalIds, summary, distanceMeters },
    ...{
      durationMinutes,
      visitMinutes,
      climbMeters,
      loop,
      stepFree,
      state,
      stateReason,
      stopCount,
    },
    ...{ photo, nextSession: next },
    fallback: fallback?.length ? fallback : undefined,
  }
}

const pointOf = ({ lng, lat }: FeedStop): Point => [lng, lat]

// the last stop of a walk that ends there leads nowhere
const withDistance = (stop: FeedStop, toNextMeters?: number): FeedStop =>
  toNextMeters === undefined ? stop : { ...stop, toNextMeters }
