import type { FeedRecord } from '../../contract/record'
import { type PublicFile, jsonFile } from '../files'
import type { Rendered } from './all'
import type { Content } from './content'
import type { Edition } from './edition'
import { inside } from './perimeters'
import { shopsFor } from './recommendations'
import { shopSummary } from './shops'
import { tourSummary } from './tours'

/** The JSON files of one locale: lists, single records, lists inside perimeters. */
export function feedFiles(content: Content, locale: string, edition: Edition): PublicFile[] {
  const file = (name: string, value: object) =>
    jsonFile(`/v1/${locale}/${name}.json`, { v: 1, locale, ...value })
  const here = <F extends FeedRecord>(rendered: Rendered<F>[]) =>
    rendered.map((one) => one.in[locale])

  const partners = here(content.partners)
  const shops = here(content.shops)
  const tours = here(content.tours)
  return [
    file('partners', { partners }),
    file('shops', { shops: shops.map((shop) => shopSummary(shop)) }),
    file('tours', { tours: tours.map(tourSummary) }),
    file('videos', { videos: here(content.videos) }),
    ...shops.map((shop) => file(`shops/${shop.slug}`, { shop })),
    ...tours.map((tour) => file(`tours/${tour.slug}`, { tour })),
    ...content.partners.map(({ id, slug }) =>
      file(`partners/${slug}/shops`, {
        shops: shopsFor(id, content.recommendations, content.shops, locale, edition),
      }),
    ),
    ...content.perimeters.flatMap((perimeter) => {
      const within = insidePerimeter(content, perimeter.id, locale)
      return [
        file(`perimeters/${perimeter.slug}/shops`, {
          shops: within.shops.map((shop) => shopSummary(shop)),
        }),
        file(`perimeters/${perimeter.slug}/tours`, { tours: within.tours.map(tourSummary) }),
        file(`perimeters/${perimeter.slug}/partners`, { partners: within.partners }),
      ]
    }),
  ]
}

/**
 * What lies inside a perimeter: shops by their position, walks of which a stop lies inside, and partners that are
 * placed inside or nowhere in particular (a service on the web serves every quarter).
 */
export function insidePerimeter(content: Content, perimeter: string, locale: string) {
  const outline = content.outlines.get(perimeter)
  const isInside = outline ? inside(outline) : () => false
  const places = content.placesOfPartners
  return {
    shops: content.shops.map((one) => one.in[locale]).filter(isInside),
    tours: content.tours.map((one) => one.in[locale]).filter(({ stops }) => stops.some(isInside)),
    partners: content.partners
      .filter(({ id }) => {
        const place = places.get(id)
        return !place || isInside(place)
      })
      .map((one) => one.in[locale]),
  }
}
