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
export type JournalLine = {
  /** ISO day in Paris; nothing finer is kept. */
  day: string
  /** Slug of the partner on whose page it was counted. */
  host: string
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
