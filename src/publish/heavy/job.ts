import type { HeavyStanding } from '../../contract/status'
import type { FeedTour } from '../../contract/tour'
import type { Leaflet } from '../paper/leaflets'
import type { Records } from '../records'
import type { Rendered } from '../render/all'
import type { HeavyWalk } from './heavy'
import type { Shelf } from './shelf'

/** What an edition shows, once it is served: what heavy things are made from. */
export type Published = {
  /** As visitors read them, in each locale; those held back as they were last good. */
  walks: Rendered<FeedTour>[]
  /** Their pages to print. */
  leaflets: Leaflet[]
  records: Records
  /** Without a slash at the end. */
  publicUrl: string
  /** The default locale first. */
  locales: { code: string; label: string }[]
  /** Version of the suite. */
  version: string
}

/** A kind of heavy things: pictures of maps, leaflets. */
export type JobKind = {
  /** Lower-case letters; a folder beside the editions is named so. */
  name: string
  /** What this edition needs, made or not: one job for each thing, the most urgent first. Quick: it is asked after each publish. */
  wanted(published: Published): Job[]
  /** What this machine is without, so that nothing is wanted of what this edition could have. */
  lacks?(published: Published): HeavyStanding['lacks']
}

/** One thing that is wanted. */
export type Job = {
  /** The same for all versions of the thing, whatever its walk is called: letters, digits and hyphens ("{id of the walk}-fr-a4"). */
  name: string
  /** Slug of the walk that names it. */
  walk: string
  /** A hash of all that it is made from: another one, and it is made again. */
  key: string
  /**
   * Makes it. What it was before stays in use until this returns, and when this throws; then it is tried again, later
   * each time.
   * @throws Error whose message an operator reads
   */
  make(making: Making): Promise<Product>
}

/** What a job works with. */
export type Making = {
  /** Over when the process ends, or when the job takes too long. */
  signal: AbortSignal
  /** What the job of that name made last, if it did; its files are still there. */
  before?: Partial<HeavyWalk>
  /** Where its files go. */
  shelf: Shelf
  /** To be awaited between steps: returns once no publish is under way. @throws the signal's reason */
  turn(): Promise<void>
}

export type Product = {
  /** What the walk gets; lists of several jobs are put together. Plain data. */
  walk: Partial<HeavyWalk>
  /** ISO instant from which it is made again although nothing has changed: what comes from elsewhere may be other by then. */
  until?: string
  /** Better than nothing and to be used, but it lacks something: why, for an operator. It is tried again like a failure. */
  lacking?: string
}
