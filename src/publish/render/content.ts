import type { FeedPartner } from '../../contract/partner'
import type { FeedRecord } from '../../contract/record'
import type { FeedShop } from '../../contract/shop'
import type { FeedTour } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'
import { own } from '../own'
import type { AddressRecord, BaseRecord, FrameKeyRecord, Records } from '../records'
import { byId, type Kind, type LastGood, type Links, type Rendered, renderAll } from './all'
import { distinct } from './distinct'
import type { Edition } from './edition'
import { type Named, withMentions } from './mentions'
import { feedPartner } from './partners'
import { feedPerimeter } from './perimeters'
import { holdingToday, partnersByShop, type Recommended, shopsByPartner } from './recommendations'
import { feedShop } from './shops'
import {
  cardStillPublic,
  publicSlugs,
  shopStillPublic,
  tourStillPublic,
  videoStillPublic,
} from './still-public'
import { feedMap } from './maps'
import { feedTour } from './tours'
import { feedVideo, mayBeShown, sequencesMayBeShown } from './videos'
import { type Weights, weightsOf } from './weights'
import { type Within, withinEach } from './within'

/** All that an edition says, before it is cut into files. */
export type Content = {
  partners: Rendered<FeedPartner>[]
  shops: Rendered<FeedShop>[]
  /** Those of `shops` one can or will be able to go to. */
  open: Rendered<FeedShop>[]
  tours: Rendered<FeedTour>[]
  videos: Rendered<FeedVideo>[]
  perimeters: Rendered<FeedRecord>[]
  /** By key of the perimeter. */
  within: Map<string, Within>
  /** By key of the partner, today. */
  recommended: Map<string, Recommended>
  /** Walks through a shop, by name; by slug of the shop. */
  walks: Map<string, Links[]>
  /** Films in which a partner is shown, by name; by slug of the partner. */
  films: Map<string, Rendered<FeedVideo>[]>
  weights: Weights
  frameKeys: FrameKeyRecord[]
}

/** Renders the records, each kind after those it shows. */
export function contentOf(published: Records, edition: Edition, lastGood: LastGood): Content {
  const records = distinct(published, edition)
  const former = formerSlugs(records.addresses)
  const all = <R extends BaseRecord, F extends FeedRecord>(
    ofKind: R[],
    kind: Omit<Kind<R, F>, 'former'>,
  ) => {
    const formerOf = ({ id }: R) => former.get(`${kind.collection}/${id}`) ?? []
    return renderAll(ofKind, { ...kind, former: formerOf }, edition, lastGood)
  }
  const slugs = new Map(records.partners.map(({ id, slug }) => [id, slug]))
  const partners = all(records.partners, {
    ...partnersKind(slugs, former, edition),
    stillPublic: (card) => cardStillPublic(card, publicSlugs('partners', records.partners, former)),
  })
  const isPartner = publicSlugs('partners', partners, former)
  const recommendations = holdingToday(records, edition)
  const recommenders = partnersByShop(recommendations, partners)
  const bareShops = all(records.shops, {
    collection: 'shops',
    dependencies: (shop) => [shop, recommenders.get(shop.id) ?? NONE],
    feed: (shop, locale) => feedShop(shop, locale, edition, recommenders.get(shop.id) ?? NONE),
    stillPublic: (shop) => shopStillPublic(shop, isPartner),
  })
  const shopsById = byId(bareShops)
  const isShop = publicSlugs('shops', bareShops, former)
  const bareTours = all(records.tours, {
    collection: 'tours',
    dependencies: (tour) => [
      tour,
      own(edition.inputs.heavy?.walks, tour.slug),
      tour.stops.map(({ shop }) => shop && shopsById.get(shop)),
    ],
    feed: (tour, locale) => feedTour(tour, locale, edition, shopsById),
    stillPublic: (tour, _, locale) => {
      const left = tourStillPublic(tour, isShop)
      return left && { ...left, map: feedMap(left, locale, edition) }
    },
  })
  const named = namedBy({ partners, shops: bareShops, tours: bareTours }, former)
  const shops = withMentions('shops', bareShops, named, edition)
  const tours = withMentions('tours', bareTours, named, edition)
  const links = new Map(partners.map((partner) => [partner.id, partner.links]))
  const shown = records.videos.filter((video) => mayBeShown(video, edition))
  const videos = all(shown, {
    collection: 'videos',
    dependencies: (film) => [
      film,
      film.sequences.map(({ partner }) => partner && links.get(partner)),
    ],
    feed: (film, locale) => feedVideo(film, locale, edition, links),
    stillPublic: (film, record) =>
      sequencesMayBeShown(record, edition) ? videoStillPublic(film, isPartner) : undefined,
  })
  const perimeters = all(records.perimeters, {
    collection: 'perimeters',
    dependencies: (perimeter) => [perimeter],
    feed: (perimeter, locale) => feedPerimeter(perimeter, locale, edition),
  })
  const { defaultLocale } = edition
  return {
    ...{ partners, shops, tours, videos, perimeters },
    open: shops.filter(({ isClosed }) => !isClosed),
    within: withinEach({ records, shops, tours, partners, videos }, edition),
    recommended: shopsByPartner(recommendations, shops),
    weights: weightsOf(records, former, edition),
    frameKeys: records.frameKeys,
    walks: grouped(
      tours,
      ({ in: feeds }) => feeds[defaultLocale].stops.map(({ slug }) => slug),
      (tour) => tour.links,
    ),
    films: grouped(
      videos,
      ({ in: feeds }) => feeds[defaultLocale].sequences.map(({ partner }) => partner?.slug),
      (film) => film,
    ),
  }
}

const NONE: Links[] = []

const partnersKind = (
  slugs: Map<string, string>,
  former: Map<string, string[]>,
  edition: Edition,
): Omit<Kind<Records['partners'][number], FeedPartner>, 'former'> => {
  const excludes = (one: Records['partners'][number]) =>
    one.excludes.flatMap((id) => slugs.get(id) ?? []).sort()
  const formerOf = ({ id }: { id: string }) => former.get(`partners/${id}`) ?? []
  return {
    collection: 'partners',
    dependencies: (partner) => [partner, excludes(partner), formerOf(partner)],
    feed: (partner, locale) =>
      feedPartner(partner, locale, edition, excludes(partner), formerOf(partner)),
  }
}

/** Whom stories may name, by their keys, their slugs and those they had before. */
function namedBy(
  records: Record<string, Rendered<FeedRecord>[]>,
  former: Map<string, string[]>,
): Named {
  const named: Named = { byKey: new Map(), byAddress: new Map() }
  for (const [collection, all] of Object.entries(records))
    for (const { id, slug, links } of all) {
      const key = `${collection}/${id}`
      named.byKey.set(key, links)
      for (const one of [slug, ...(former.get(key) ?? [])])
        named.byAddress.set(`${collection}/${one}`, links)
    }
  return named
}

/** Slugs that records had before, by collection and key of the record: "shops/17". */
function formerSlugs(addresses: AddressRecord[]): Map<string, string[]> {
  const moved = addresses.filter(({ movedTo }) => movedTo !== undefined)
  const slugs = grouped(
    moved,
    ({ collection, movedTo }) => [`${collection}/${movedTo}`],
    ({ slug }) => slug,
  )
  for (const some of slugs.values()) some.sort()
  return slugs
}

/** Values of those that name a key, in their order, each once; by key. */
function grouped<T, V>(
  all: T[],
  keys: (one: T) => (string | undefined)[],
  value: (one: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const one of all)
    for (const key of new Set(keys(one))) {
      if (key === undefined) continue
      const group = groups.get(key)
      if (group) group.push(value(one))
      else groups.set(key, [value(one)])
    }
  return groups
}
