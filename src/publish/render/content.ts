import type { FeedPartner } from '../../contract/partner'
import type { FeedRecord } from '../../contract/record'
import type { FeedShop } from '../../contract/shop'
import type { FeedTour } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'
import type { AddressRecord, PerimeterRecord, RecommendationRecord, Records } from '../records'
import { byId, type LastGood, type Rendered, renderAll } from './all'
import { distinct } from './distinct'
import type { Edition } from './edition'
import { feedPartner } from './partners'
import { feedPerimeter } from './perimeters'
import { holdingToday, partnersOf } from './recommendations'
import { feedShop, positionOf } from './shops'
import { feedTour } from './tours'
import { feedVideo, mayBeShown } from './videos'

/** All that an edition says, before it is cut into files. */
export type Content = {
  partners: Rendered<FeedPartner>[]
  shops: Rendered<FeedShop>[]
  tours: Rendered<FeedTour>[]
  videos: Rendered<FeedVideo>[]
  perimeters: Rendered<FeedRecord>[]
  /** Positions of the partners that have one, by key. */
  placesOfPartners: Map<string, { lat?: number; lng?: number }>
  /** Outlines, by key of the perimeter. */
  outlines: Map<string, PerimeterRecord>
  /** Those that hold today. */
  recommendations: RecommendationRecord[]
}

/** Renders the records, each kind after those it shows. */
export function contentOf(published: Records, edition: Edition, lastGood: LastGood): Content {
  const records = distinct(published, edition)
  const slugs = new Map(records.partners.map(({ id, slug }) => [id, slug]))
  const partners = renderAll('partners', records.partners, edition, lastGood, (record, locale) =>
    feedPartner(record, locale, edition, slugs, formerSlugs(record.id, records.addresses)),
  )
  const recommendations = holdingToday(records, edition)
  const shops = renderAll('shops', records.shops, edition, lastGood, (record, locale) =>
    feedShop(record, locale, edition, partnersOf(record.id, recommendations, partners, locale)),
  )
  const shopsById = byId(shops)
  const tours = renderAll('tours', records.tours, edition, lastGood, (record, locale) =>
    feedTour(record, locale, edition, shopsById),
  )
  const partnersById = byId(partners)
  const shown = records.videos.filter((video) => mayBeShown(video, edition))
  const videos = renderAll('videos', shown, edition, lastGood, (record, locale) =>
    feedVideo(record, locale, edition, partnersById),
  )
  const perimeters = renderAll(
    'perimeters',
    records.perimeters,
    edition,
    lastGood,
    (record, locale) => feedPerimeter(record, locale, edition),
  )
  const outlines = new Map(records.perimeters.map((perimeter) => [perimeter.id, perimeter]))
  const placesOfPartners = new Map(
    records.partners.filter(({ lat }) => lat !== undefined).map((one) => [one.id, positionOf(one)]),
  )
  return {
    ...{ partners, shops, tours, videos, perimeters },
    ...{ placesOfPartners, outlines, recommendations },
  }
}

const formerSlugs = (partner: string, addresses: AddressRecord[]): string[] =>
  addresses
    .filter(({ collection, movedTo }) => collection === 'partners' && movedTo === partner)
    .map(({ slug }) => slug)
    .sort()
