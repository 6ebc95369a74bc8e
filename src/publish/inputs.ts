import type { WidgetName } from '../contract/widget-build'
import type { Heavy } from './heavy/heavy'
import type { PrintedWalk } from './paper/printed'

/** What an edition's bytes are a function of, besides the records. Plain data: it is handed to the worker. */
export type Inputs = {
  /** Public address, without a slash at the end. */
  publicUrl: string
  /** The default locale first; `label` is the language's own name. */
  locales: { code: string; label: string }[]
  /** Version of the suite. */
  version: string
  /** ISO instant of this publish; only the Paris day, week and what has come due by then reach the bytes. */
  now: string
  /** The widgets' build: path below `dist/widgets` to text; empty when there is none. */
  widgets: Record<string, string>
  /** What the public side calls itself, by locale; our own name where nothing is said. */
  names?: Record<string, string>
  /** Which widgets the pages offer to be pasted; all unless said. What was pasted of others works on. */
  offered?: readonly WidgetName[]
  /** `false`: the widgets of this installation count nothing. */
  metrics?: boolean
  /** What the queue has made so far. */
  heavy?: Heavy
  /** Every leaflet that may be in somebody's hands, by slug of the walk when it was printed, the newest first. */
  printed?: Record<string, PrintedWalk[]>
}
