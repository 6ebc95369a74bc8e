import type { WidgetName } from './widget-build'

/**
 * A widget in a page of ours that any site may show in an iframe: `/{locale}/frames/{widget}/`, with the widget's own
 * attributes as its query, and some of the tokens: `accent`, `ground`, `text` (colours; a hexadecimal one without "#"
 * too), `radius`, `font-size` (`px`, `em`, `rem`, `%`), `color-scheme` (`light`, `dark`, `light dark`).
 */
export type Frame = { widget: WidgetName; attributes: Record<string, string> }

/**
 * What a frame tells the page around it, and takes from it, by `postMessage`; `height` in CSS pixels, of all there is to
 * show. It is told when it changes, and when it is asked for. Beside it WordPress's own messages are spoken where the
 * frame's address ends in `#?secret=…`.
 */
export type FrameMessage = { costo: 'height'; height: number }
/** What the page around it asks: for the height, once it listens. */
export type FrameQuestion = { costo: 'ready' }

/**
 * The frame that shows what a public page is about; `path` as below the locale: "", "shops/", "tours/nord/",
 * "shops/page/2/", "tours/nord/print/a3/". Nothing where no widget does.
 */
export function frameOf(path: string): Frame | undefined {
  const [section = '', slug = '', ...more] = path.replace(PART, '').split('/')
  if (more.some(Boolean)) return undefined
  return slug ? recordFrame(section, slug) : listFrame(section)
}

/** A later page of a list; a walk's page to print, and the one that a printed leaflet's code opens. */
const PART = /page\/\d+\/$|(?<=^tours\/[^/]+\/)(?:print\/(?:a3\/)?|p\/[^/]+\/)$/

function recordFrame(section: string, slug: string): Frame | undefined {
  switch (section) {
    case 'shops':
      return { widget: 'shop-card', attributes: { shop: slug } }
    case 'tours':
      return { widget: 'tour-map', attributes: { tour: slug } }
    case 'partners':
      return carousel({ show: 'shops', partner: slug })
    case 'perimeters':
      return carousel({ show: 'shops', perimeter: slug })
    case 'videos':
      return carousel({ show: 'videos', video: slug })
  }
}

function listFrame(section: string): Frame | undefined {
  if (section === '' || section === 'partners') return carousel({})
  if (section === 'shops' || section === 'videos') return carousel({ show: section })
}

const carousel = (attributes: Record<string, string>): Frame => ({
  widget: 'partner-carousel',
  attributes,
})

/** Path of a frame's page, from "/", without its query. */
export const framePath = (locale: string, widget: WidgetName): string =>
  `/${locale}/frames/${widget}/`

/** Path of a frame with its query. */
export function frameAddress(locale: string, { widget, attributes }: Frame): string {
  const query = new URLSearchParams(attributes).toString()
  return framePath(locale, widget) + (query && `?${query}`)
}

/** Whether a path, from "/", is that of a frame: its page may stand in anybody's. */
export const isFramePath = (path: string): boolean => /^\/[^/]+\/frames\//.test(path)

/** Where `url`, a public page, is described for whoever embeds it (oEmbed 1.0), from "/". */
export const oembedPath = (url: string): string =>
  `${OEMBED_PATH}?${new URLSearchParams({ url, format: 'json' })}`

export const OEMBED_PATH = '/oembed'
