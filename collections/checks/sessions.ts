import type { Problem } from '../messages'

export type SessionStart = { startsAt?: string | Date | null }

/** What is wrong with when a session starts: at the same time as one before it in the list. */
export function checkSessionStart(sessions: SessionStart[], index: number): Problem | undefined {
  const time = timeOf(sessions[index])
  if (time === undefined) return undefined
  const isTaken = sessions.slice(0, index).some((session) => timeOf(session) === time)
  return isTaken ? { key: 'sameStart', values: { start: inParis.format(time) } } : undefined
}

function timeOf(session: SessionStart | undefined): number | undefined {
  const time = session?.startsAt ? new Date(session.startsAt).getTime() : NaN
  return Number.isNaN(time) ? undefined : time
}

const inParis = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})
