import { inside, type Outline, type Position } from '../../../collections/outlines'
import type { FeedPartner } from '../../contract/partner'
import type { FeedShop } from '../../contract/shop'
import type { FeedTour } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'
import type { PartnerRecord, PerimeterRecord, Records } from '../records'
import type { Rendered } from './all'
import type { Edition } from './edition'
import { HoldBack } from './held'
import { outlineOf } from './perimeters'
import { positionOf } from './shops'

/** What lies inside a perimeter, each kind by name. */
export type Within = {
  shops: Rendered<FeedShop>[]
  tours: Rendered<FeedTour>[]
  partners: Rendered<FeedPartner>[]
  videos: Rendered<FeedVideo>[]
}

type All = Within & { records: Records }

/**
 * What lies inside each perimeter, by its key: shops by their position, walks of which a stop lies inside, partners
 * that are placed inside or nowhere in particular (a service on the web serves every quarter), and films in which one of
 * those partners is shown, or no partner at all (a film about the programme is about every quarter).
 */
export function withinEach(all: All, edition: Edition): Map<string, Within> {
  const { records, shops, tours, partners, videos } = all
  const outlines = records.perimeters.flatMap((one) => outlineIn(one, edition) ?? [])
  const within = new Map<string, Within>(
    outlines.map(({ id }) => [id, { shops: [], tours: [], partners: [], videos: [] }]),
  )
  const { defaultLocale } = edition
  const idsOf = (places: Position[]) =>
    outlines.filter((outline) => places.some((place) => inside(place, outline))).map(({ id }) => id)

  for (const shop of shops) {
    const compute = () => idsOf([shop.in[defaultLocale]])
    for (const id of edition.recall('quarters of shops', shop.id, [shop, outlines], compute))
      within.get(id)?.shops.push(shop)
  }
  for (const tour of tours) {
    const compute = () => idsOf(tour.in[defaultLocale].stops)
    for (const id of edition.recall('quarters of tours', tour.id, [tour, outlines], compute))
      within.get(id)?.tours.push(tour)
  }
  const places = placesOf(records.partners)
  const everywhere = [...within.keys()]
  const ofPartners = new Map<string, string[]>()
  for (const partner of partners) {
    const place = places.get(partner.id)
    const ids = place ? idsOf([place]) : everywhere
    ofPartners.set(partner.slug, ids)
    for (const id of ids) within.get(id)?.partners.push(partner)
  }
  for (const film of videos) {
    const shown = film.in[defaultLocale].sequences.flatMap(({ partner }) => partner?.slug ?? [])
    const ids = shown.length ? shown.flatMap((slug) => ofPartners.get(slug) ?? []) : everywhere
    for (const id of new Set(ids)) within.get(id)?.videos.push(film)
  }
  return within
}

// one that can't be reckoned with was held back when the perimeter itself was rendered
function outlineIn(
  perimeter: PerimeterRecord,
  edition: Edition,
): (Outline & { id: string }) | undefined {
  try {
    return edition.recall('outlines', perimeter.id, [perimeter], () => outlineOf(perimeter))
  } catch (error) {
    if (error instanceof HoldBack) return undefined
    throw error
  }
}

const placesOf = (partners: PartnerRecord[]): Map<string, Position> =>
  new Map(partners.filter(({ lat }) => lat !== undefined).map((one) => [one.id, positionOf(one)]))
