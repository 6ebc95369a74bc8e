import { randomUUID } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import { type LiveRow, liveRow } from '../liveRow'

type Session = Record<string, unknown> & {
  id?: string | null
  uid?: string | null
  sequence?: number | null
  startsAt?: string | Date | null
}

/**
 * What calendars know a session by: a `uid` made once, and a `sequence` that grows with each change of what they show
 * (RFC 5545, 3.8.7.4). Both come from what is stored, never from a client; the copy of a walk has sessions of its own.
 */
export const identifySessions: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data || !Array.isArray(data.sessions)) return data
  const newest: Session[] = (operation === 'update' && originalDoc?.sessions) || []
  const live =
    operation === 'update' && originalDoc
      ? ((await liveRow(collection.slug, originalDoc.id, req)) as LiveRow & {
          sessions?: Session[]
        })
      : {}
  // one that a draft has dropped and now has again is still the one that calendars hold
  const known = [...newest, ...(live.sessions ?? [])]
  const given: Session[] = data.sessions
  const taken = new Set<unknown>()
  const rows = new Set<unknown>()
  const sessions = given.map((sent) => {
    // a row is one session only, and so is a stored one: what comes a second time is new
    const session = rows.has(sent.id) ? { ...sent, id: undefined } : sent
    if (sent.id) rows.add(sent.id)
    const left = known.filter(({ uid }) => uid && !taken.has(uid))
    const before = storedOne(session, left, given)
    taken.add(before?.uid)
    if (!before) return { ...session, uid: randomUUID(), sequence: 0 }
    const isCompared = newest.includes(before)
    const changes = isCompared && FACTS.some((fact) => isOther(before[fact], session[fact]))
    return { ...session, uid: before.uid, sequence: (before.sequence ?? 0) + (changes ? 1 : 0) }
  })
  return { ...data, sessions }
}

/** What calendars show of a session. Texts are compared in the language that is being written. */
const FACTS = [
  ...['startsAt', 'durationMinutes', 'state', 'guide', 'capacity', 'meetingPoint', 'booking'],
  'note',
]

/** The same session as it is stored: the same row, else the one of that hour, for some clients send no ids of rows. */
function storedOne(session: Session, known: Session[], given: Session[]): Session | undefined {
  const sameRow = known.find(({ id }) => id === session.id)
  if (sameRow) return sameRow
  return known.find(
    (one) =>
      time(one.startsAt) === time(session.startsAt) && !given.some(({ id }) => id === one.id),
  )
}

const isOther = (before: unknown, now: unknown) => written(before) !== written(now)

const written = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date || /^\d{4}-\d\d-\d\dT/.test(String(value))) return String(time(value))
  return JSON.stringify(value)
}

const time = (value: unknown): number => new Date(value as string | Date).getTime()
