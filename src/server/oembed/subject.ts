import type { EditionFile } from '../../contract/edition'
import { type Frame, frameOf } from '../../contract/frame'
import type { FeedPartner } from '../../contract/partner'
import type { FeedImage } from '../../contract/record'
import type { ShopFile } from '../../contract/shop'
import type { TourFile } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'
import { listTitle } from './words'

/** Reads a public JSON file of the edition being served; nothing where there is none. */
export type ReadJson = (path: string) => Promise<unknown>

/** What a page is about: the frame that shows the same, and how it is called. */
export type Subject = { frame: Frame; title: string; image?: FeedImage }

/** Reads what the page at `path`, below its locale, is about; nothing where no widget shows it. */
export async function subjectOf(
  locale: string,
  path: string,
  read: ReadJson,
): Promise<Subject | undefined> {
  const frame = frameOf(path)
  if (!frame) return undefined
  const [section, slug] = path.split('/')
  const json = (name: string) => read(`/v1/${locale}/${name}.json`)
  if (frame.widget === 'shop-card') {
    const { shop } = ((await json(`shops/${slug}`)) ?? {}) as Partial<ShopFile>
    return shop && { frame, title: shop.name, image: shop.photo }
  }
  if (frame.widget === 'tour-map') {
    const { tour } = ((await json(`tours/${slug}`)) ?? {}) as Partial<TourFile>
    return tour && { frame, title: tour.name, image: tour.photo }
  }
  const { partner, perimeter, video } = frame.attributes
  if (partner) return partnerSubject(partner, frame, json)
  if (video) {
    const { videos } = ((await json('videos')) ?? {}) as { videos?: FeedVideo[] }
    const found = videos?.find((one) => one.slug === video)
    return found && { frame, title: found.name, image: found.poster }
  }
  if (perimeter) {
    const { perimeters } = ((await read('/v1/edition.json')) ?? {}) as Partial<EditionFile>
    const found = perimeters?.find((one) => one.slug === perimeter)
    return found && { frame, title: found.name }
  }
  return { frame, title: listTitle(locale, section) }
}

/** The shops recommended to a partner; where there are none, what its visitors are shown of the others. */
async function partnerSubject(
  slug: string,
  frame: Frame,
  json: (name: string) => Promise<unknown>,
): Promise<Subject | undefined> {
  const { partners } = ((await json('partners')) ?? {}) as { partners?: FeedPartner[] }
  const found = partners?.find((one) => one.slug === slug)
  if (!found) return undefined
  const { shops } = ((await json(`partners/${slug}/shops`)) ?? {}) as { shops?: unknown[] }
  const shown = shops?.length ? frame : { ...frame, attributes: { partner: slug } }
  return { frame: shown, title: found.name, image: found.logo }
}
