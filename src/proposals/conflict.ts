import type { Proposal } from './rows'
import { isSame } from './same'
import type { Standing } from './standing'

/** What stands against accepting a field without a second look. */
export type Conflict = {
  /** The record has changed since: what it says now is neither what it said then nor what is proposed. */
  isStale: boolean
  now: unknown
  /** A draft has changed the field as well: it keeps its own value. */
  draftDiffers: boolean
}

/** How a proposed field stands to the record as it is now. */
export function conflictOf(
  { before, values }: Proposal,
  field: string,
  { live, draft, seen }: Standing,
): Conflict {
  const now = seen[field]
  const isStale = !isSame(now, before[field]) && !isSame(now, values[field])
  return { isStale, now, draftDiffers: changedByDraft(field, live, draft) }
}

/** Whether what waits in a draft is a change of this field. */
export const changedByDraft = (
  field: string,
  live: Standing['live'],
  draft: Standing['draft'],
): boolean => Boolean(live && draft) && !isSame(live?.[field], draft?.[field])
