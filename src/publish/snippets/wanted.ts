import type { WidgetName } from '../../contract/widget-build'

/** What somebody wants to paste. */
export type Wanted = {
  widget: WidgetName
  /** The widget's attributes, those at their default left out: `{ shop: 'librairie', 'heading-level': '2' }`. */
  attributes: Record<string, string>
  /** The widget's tokens that are set: `{ '--costo-accent': '#c00' }`. */
  tokens?: Record<string, string>
  /** Of the page the snippet goes into: chosen for the frame's address and the texts. */
  locale: string
  /** Public address, without a slash at the end. */
  base: string
  /** What stands there until the widget comes, and where it can't: a real link. */
  link: { text: string; href: string }
  /** Height kept free, in CSS pixels. */
  reserve: number
  /** What suffices in a wide window, when the page's column is as narrow as the window and as wide. */
  reserveWide?: number
  /** The widget's single file, for those who pin one. */
  pinned?: { src: string; integrity: string }
}

/** Tag name of a widget. */
export const tagOf = (widget: WidgetName): string => `costo-${widget}`

/**
 * Attributes as they are written, empty ones left out.
 * @throws TypeError when a name isn't one that HTML, a CMS and the loader all take
 */
export function written({ attributes }: Pick<Wanted, 'attributes'>): [string, string][] {
  const all = Object.entries(attributes).filter(([, value]) => value !== '')
  const wrong = all.find(([name]) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  if (wrong)
    throw new TypeError(`"${wrong[0]}" is no attribute: write lower-case words joined by hyphens`)
  return all
}
