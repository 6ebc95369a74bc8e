import type { Manifest } from '../../contract/manifest'
import { addDays, parisDay } from '../paris'
import { newestFirst } from './order'

/** So many editions are kept whatever their age, and all of the last minutes: someone may be looking at what he just did. */
const NEWEST = 20
const YOUNG_MS = 10 * 60_000
/** The last edition of each Paris day is kept for so many days, and files that a cached page may still name. */
export const DAYS = 30

/**
 * Ids of the editions to be kept: the ones named in `standing` (being served, gone back to), the newest, the young, and
 * the last one of each Paris day for thirty days.
 */
export function keptIds(manifests: Manifest[], standing: string[], now: Date): Set<string> {
  const kept = new Set(standing)
  const firstDay = addDays(parisDay(now), -DAYS)
  const days = new Set<string>()
  for (const [index, { id, publishedAt }] of manifests.toSorted(newestFirst).entries()) {
    const at = new Date(publishedAt)
    const day = parisDay(at)
    const isLastOfDay = !days.has(day) && day > firstDay
    days.add(day)
    if (index < NEWEST || now.getTime() - at.getTime() < YOUNG_MS || isLastOfDay) kept.add(id)
  }
  return kept
}
