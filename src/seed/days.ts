import { addDays, parisDay, startOfDay } from '../publish/paris'
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

/**
 * The instant at which a clock in Paris shows `time` ("14:30") on a Saturday, counted from `now`: 1 is the
 * first one after today. On a Saturday the clocks are never changed.
 */
export function saturdayAt(now: Date, saturday: number, time: string): string {
  const weekday = (new Date(`${parisDay(now)}T12:00:00Z`).getUTCDay() + 1) % 7
  const day = addDays(parisDay(now), 7 * saturday - weekday)
  const [hours, minutes] = time.split(':').map(Number)
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000).toISOString()
}
