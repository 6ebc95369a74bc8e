import type { InDays } from './types'

const DAY_MS = 24 * 3600 * 1000

/** The day so many days from now as Payload's day picker stores it: noon UTC of that day in Paris. */
export function dayFrom(now: Date, days: InDays): string {
  const day = new Date(now.getTime() + days * DAY_MS)
  return `${day.toLocaleDateString('fr-CA', { timeZone: 'Europe/Paris' })}T12:00:00.000Z`
}

/** The same, absent when absent. */
export const dayIf = (now: Date, days: InDays | undefined) =>
  days === undefined ? undefined : dayFrom(now, days)
