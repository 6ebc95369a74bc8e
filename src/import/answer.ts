import type { FileStop, WalkFile } from './walk-file'
import type { WrittenPerimeters } from './write-perimeters'

/** What `POST /api/costo/walk-file` answers. */
export type WalkFileAnswer = Omit<WalkFile, 'stops'> & {
  stops: OfferedStop[]
  /** Walks there are already that look like this one. */
  duplicates: Duplicate[]
}

/** `shop`: a published one of that name at that place, which the stop may be. */
export type OfferedStop = FileStop & { shop?: { id: string; name: string } }

/** `same`: what is the same, the name or the line. */
export type Duplicate = { id: string; slug: string; name: string; same: ('name' | 'line')[] }

/** What `POST /api/costo/import` answers: ids and names of the drafts. */
export type ImportAnswer = WrittenPerimeters
