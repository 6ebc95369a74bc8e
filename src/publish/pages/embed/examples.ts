import { NEEDS, WIDGETS, type WidgetName } from '../../../contract/widget-build'
import type { Links } from '../../render/all'
import type { Content } from '../../render/content'
import type { Edition } from '../../render/edition'
import { scriptsOf } from '../../render/scripts'
import { reservesFor } from '../../snippets/reserve'
import type { Wanted } from '../../snippets/wanted'
import type { Site } from '../site'

/** Published records the pages show as examples; the same objects as long as their names and addresses are the same. */
export type Shown = { shop?: Links; tour?: Links; stops?: number; hasPartners: boolean }

/** The first shop with a picture that one can go to, and the first walk that is open. */
export function shownIn({ open, tours, partners }: Content, { defaultLocale }: Edition): Shown {
  const shop = open.find(({ in: feeds }) => feeds[defaultLocale].photo) ?? open[0]
  const tour = tours.find(({ in: feeds }) => feeds[defaultLocale].state === 'open') ?? tours[0]
  return {
    shop: shop?.links,
    tour: tour?.links,
    stops: tour?.in[defaultLocale].stops.length,
    hasPartners: partners.length > 0,
  }
}

/** What a page starts with: a snippet's facts, and how many stops the walk has. */
export type Example = Wanted & {
  stops?: number
  /** The attribute that, set to nobody's slug, has the widget find nothing. */
  missing: string
  /** Nothing is published that the widget could show. */
  isEmpty: boolean
}

/** The example of each widget in one locale. */
export function examplesIn(site: Site, shown: Shown): Record<WidgetName, Example> {
  const { edition, locale } = site
  const list = (path: 'partners' | 'shops' | 'tours') => ({
    text: site.words[path],
    href: edition.url(`${locale}/${path}/`),
  })
  const record = (attribute: string, links: Links | undefined, path: 'shops' | 'tours') =>
    links
      ? {
          attributes: { [attribute]: links[locale].slug },
          link: { text: links[locale].name, href: links[locale].page },
        }
      : { attributes: { [attribute]: '' }, link: list(path), isEmpty: true }
  const facts = {
    'partner-carousel': { attributes: {}, link: list('partners'), isEmpty: !shown.hasPartners },
    'shop-card': record('shop', shown.shop, 'shops'),
    'tour-map': { ...record('tour', shown.tour, 'tours'), stops: shown.stops },
  }
  const { pinned } = scriptsOf(edition)
  const base = edition.inputs.publicUrl
  const example = (widget: WidgetName): Example => ({
    ...{ widget, locale, base, isEmpty: false, missing: NEEDS[widget]?.attribute ?? 'perimeter' },
    ...facts[widget],
    ...reservesFor('', widget, {}, widget === 'tour-map' ? shown.stops : undefined),
    pinned: pinned.find(({ file }) => file === `${widget}.js`),
  })
  return Object.fromEntries(WIDGETS.map((widget) => [widget, example(widget)])) as Record<
    WidgetName,
    Example
  >
}
