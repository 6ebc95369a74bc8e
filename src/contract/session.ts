import type { FeedSession, FeedTour } from './tour'
import { isWebAddress } from './parse'

/** The sessions of a walk that was read: one without an hour is left out, and a booking at no web address. */
export const readSessions = ({ sessions }: FeedTour): FeedSession[] =>
  (Array.isArray(sessions) ? sessions : [])
    .filter((one?: FeedSession) => Date.parse(one?.startsAt ?? '') && Date.parse(one?.endsAt ?? ''))
    .map((one) => (isWebAddress(one.booking) ? one : { ...one, booking: undefined }))
