import type { WidgetName } from './widget-build'

/**
 * How what widgets have counted lies on disk, between the web process that takes it and the cms that books it. Below one
 * folder:
 *
 *     {segment}.open    being written by one web process
 *     {segment}.log     closed: never written again; the cms books it once and removes it
 *
 * A segment's name begins with the instant of its first line, so that they sort by age. A line is the CRC-32 of its text
 * in eight hex digits, a space, the text (a JSON `JournalLine`) and a line break. A line whose sum is wrong was never
 * acknowledged: the machine stopped while it was being written.
 */
export type JournalLine = CountedLine | VisitLine

/** A followed link in what a partner has sent or printed: mail scanners follow them too, so it never earns credit. */
export type VisitLine = {
  /** ISO day in Paris. */
  day: string
  /** Slug of the partner on whose behalf the link was sent. */
  host: string
  channel: string
  /** Kind and slug: "partners/tudigo". */
  visit: string
}

export type CountedLine = {
  /** ISO day in Paris; nothing finer is kept. */
  day: string
  /** Slug of the partner on whose page it was counted. */
  host: string
  /** Host name of the declared site; `frame` where it was counted in a frame. */
  site: string
  /** Said by the page's own address or a key, and so worth credit; else the widget is only known to be alive. */
  credit: boolean
  widget: WidgetName
  version: string
  views: number
  items: [item: string, exposures: number, clicks: number][]
  errors?: number
}

export const OPEN = '.open'
export const CLOSED = '.log'

/** Site of what was counted in a frame. */
export const FRAME = 'frame'
