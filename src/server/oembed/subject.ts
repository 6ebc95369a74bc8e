import type { EditionFile } from '../../contract/edition'
import { type Frame, frameOf } from '../../contract/frame'
import { unescape } from '../../contract/html-text'
import type { FeedPartner } from '../../contract/partner'
import type { FeedImage } from '../../contract/record'
import type { ShopFile } from '../../contract/shop'
import type { TourFile } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'

/** Reads a public file of the edition being served; nothing where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>

/** What a page is about: how it is called, and the frame that shows the same, where one does. */
export type Subject = { title: string; frame?: Frame; image?: FeedImage }

/** Reads what the page at `path`, below its locale, is about; nothing where there is none. */
export async function subjectOf(
  locale: string,
  path: string,
  read: ReadText,
): Promise<Subject | undefined> {
  const frame = frameOf(path)
  const record = frame && (await recordSubject(locale, frame, read))
  if (record) return record
  const title = await titleOf(`/${locale}/${path}`, read)
  // a frame of a record would be empty where that can't be read: on paper there are walks that are gone
  return title === undefined
    ? undefined
    : { title, frame: frame && isOfList(frame) ? frame : undefined }
}

const isOfList = ({ attributes }: Frame) => Object.keys(attributes).every((name) => name === 'show')

/** What the page itself calls it, where it says whom to ask. */
async function titleOf(page: string, read: ReadText): Promise<string | undefined> {
  const [, title] = DISCOVERY.exec((await read(page)) ?? '') ?? []
  return title && unescape(title)
}

const DISCOVERY =
  /<link\s+rel="alternate"\s+type="application\/json\+oembed"\s+href="[^"]*"\s+title="([^"]*)"/

async function recordSubject(
  locale: string,
  frame: Frame,
  read: ReadText,
): Promise<Subject | undefined> {
  const json = async (name: string) => parsed(await read(`/v1/${locale}/${name}.json`))
  const { shop: shopSlug, tour: tourSlug, partner, perimeter, video } = frame.attributes
  if (shopSlug) {
    const { shop } = (await json(`shops/${shopSlug}`)) as Partial<ShopFile>
    return shop && { frame, title: shop.name, image: shop.photo }
  }
  if (tourSlug) return tourSubject(tourSlug, json)
  if (partner) return partnerSubject(partner, frame, json)
  if (video) {
    const { videos } = (await json('videos')) as { videos?: FeedVideo[] }
    const found = videos?.find((one) => one.slug === video)
    return found && { frame, title: found.name, image: found.poster }
  }
  if (perimeter) {
    const { perimeters } = parsed(await read('/v1/edition.json')) as Partial<EditionFile>
    const found = perimeters?.find((one) => one.slug === perimeter)
    return found && { frame, title: found.name }
  }
}

type ReadJson = (name: string) => Promise<object>

const parsed = (text: string | undefined): object => (text ? (JSON.parse(text) as object) : {})

/** A walk, as it is called today: a leaflet that was printed before tells its former address. */
async function tourSubject(slug: string, json: ReadJson): Promise<Subject | undefined> {
  const { tour, movedTo } = (await json(`tours/${slug}`)) as Partial<TourFile & Moved>
  if (movedTo && movedTo.slug !== slug) return tourSubject(movedTo.slug, json)
  const frame: Frame = { widget: 'tour-map', attributes: { tour: slug } }
  return tour && { frame, title: tour.name, image: tour.photo }
}

type Moved = { movedTo: { slug: string } }

/** The shops recommended to a partner; where there are none, what its visitors are shown of the others. */
async function partnerSubject(
  slug: string,
  frame: Frame,
  json: ReadJson,
): Promise<Subject | undefined> {
  const { partners } = (await json('partners')) as { partners?: FeedPartner[] }
  const found = partners?.find((one) => one.slug === slug)
  if (!found) return undefined
  const { shops } = (await json(`partners/${slug}/shops`)) as { shops?: unknown[] }
  const shown = shops?.length ? frame : { ...frame, attributes: { partner: slug } }
  return { frame: shown, title: found.name, image: found.logo }
}
