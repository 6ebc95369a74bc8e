import type { FeedSession } from '../../contract/tour'
import { parisInstant } from '../paris'
import type { SessionRecord } from '../records'
import type { Edition } from './edition'

/** A calendar that was subscribed to keeps what it was told: so long a past session is told again, in days. */
const KEPT_DAYS = 90
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Sessions to come and those of the last months, by date; `minutes` is how long one lasts that doesn't say it. */
export function feedSessions(
  sessions: SessionRecord[],
  minutes: number,
  locale: string,
  edition: Edition,
): FeedSession[] {
  const shown = sessions.flatMap((session) => {
    const starts = new Date(session.startsAt)
    const ends = new Date(starts.getTime() + (session.durationMinutes ?? minutes) * MINUTE_MS)
    // the next one changes when this one is over
    edition.due.at(ends)
    const forgotten = new Date(ends.getTime() + KEPT_DAYS * DAY_MS)
    edition.due.at(forgotten)
    if (forgotten <= edition.now) return []
    const texts = edition.texts(locale)
    return {
      uid: session.uid,
      sequence: session.sequence,
      startsAt: parisInstant(starts),
      endsAt: parisInstant(ends),
      state: session.state,
      guide: session.guide,
      capacity: session.capacity,
      meetingPoint: texts.read('meetingPoint', session.meetingPoint),
      booking: session.booking,
      note: texts.read('note', session.note),
      fallback: texts.fallback,
    }
  })
  return shown.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
}

/** The first that is not over and takes place. */
export const nextSession = (sessions: FeedSession[], { now }: Edition): FeedSession | undefined =>
  sessions.find(({ endsAt, state }) => state !== 'cancelled' && new Date(endsAt) > now)
