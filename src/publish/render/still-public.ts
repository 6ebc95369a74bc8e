import type { FeedPartner } from '../../contract/partner'
import type { FeedShop } from '../../contract/shop'
import type { FeedStop, FeedTour } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'

/** Whether a slug is, or once was, that of a record of the edition being made. */
export type IsPublic = (slug: string) => boolean

/** `records` by the slugs they have and had. `former`: by collection and key of the record. */
export function publicSlugs(
  collection: string,
  records: { id: string; slug: string }[],
  former: Map<string, string[]>,
): IsPublic {
  const slugs = new Set<string>()
  for (const { id, slug } of records)
    for (const one of [slug, ...(former.get(`${collection}/${id}`) ?? [])]) slugs.add(one)
  return (slug) => slugs.has(slug)
}

/** A card as it was last good, without the partners that are no longer public. */
export const cardStillPublic = (card: FeedPartner, isPartner: IsPublic): FeedPartner => ({
  ...card,
  excludes: card.excludes.filter(isPartner),
})

/** A shop as it was last good, without the partners that are no longer public. */
export const shopStillPublic = (shop: FeedShop, isPartner: IsPublic): FeedShop => ({
  ...shop,
  recommendedBy: shop.recommendedBy.filter(({ slug }) => isPartner(slug)),
})

/** A film as it was last good, its sequences without the partners that are no longer public. */
export const videoStillPublic = (video: FeedVideo, isPartner: IsPublic): FeedVideo => ({
  ...video,
  sequences: video.sequences.map((sequence) => {
    const { partner, title } = sequence
    if (!partner || isPartner(partner.slug)) return sequence
    // a sequence without a title of its own goes by its partner's name
    return { ...sequence, partner: undefined, title: title === partner.name ? '' : title }
  }),
})

/** A walk as it was last good, without the shops that are no longer public; nothing when no stop is left. */
export function tourStillPublic(tour: FeedTour, isShop: IsPublic): FeedTour | undefined {
  const isLeft = ({ slug }: FeedStop) => slug === undefined || isShop(slug)
  const stops = tour.stops.filter(isLeft)
  if (stops.length === tour.stops.length) return tour
  if (!stops.length) return undefined
  const taken = tour.stops.filter((stop) => !isLeft(stop))
  // a walk without a picture of its own has that of a stop
  const isTaken = taken.some(({ photo }) => photo?.src === tour.photo?.src)
  return {
    ...tour,
    stopCount: stops.length,
    photo: isTaken ? stops.find(({ photo }) => photo)?.photo : tour.photo,
    stops: stops.map((stop) => ({ ...stop, toNextMeters: toNext(stop, tour, isLeft) })),
  }
}

/** Along the line to the next stop that is left, past those that are not. */
function toNext(from: FeedStop, { stops, loop }: FeedTour, isLeft: (stop: FeedStop) => boolean) {
  const start = stops.indexOf(from)
  const after = [...stops.slice(start + 1), ...(loop ? stops.slice(0, start + 1) : [])]
  const next = after.findIndex(isLeft)
  if (next < 0) return undefined
  const passed = [from, ...after.slice(0, next)]
  return passed.reduce((sum, { toNextMeters }) => sum + (toNextMeters ?? 0), 0)
}
