import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import type { Json, FeedLine } from '../../contract/custom'
import type { FeedPartner } from '../../contract/partner'
import type { FeedShop } from '../../contract/shop'
import type { FeedTour } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'

/** What each collection publishes of one record, in one language. */
export type CustomFeeds = {
  partners: FeedPartner
  shops: FeedShop
  videos: FeedVideo
  tours: FeedTour
}

/** Whose records the host may publish more of. */
export type CustomKind = keyof CustomFeeds

/** A record as your own generated types know it, where they are. Relations are ids. */
export type PrivateRow<Kind extends CustomKind = CustomKind> = string extends CollectionSlug
  ? Record<string, unknown>
  : Kind extends CollectionSlug
    ? DataFromCollectionSlug<Kind>
    : Record<string, unknown>

/** What may be published of your own fields: JSON, and `lines` for the suite's own cards and pages. */
export type PublishedFields = {
  lines?: FeedLine[]
  [name: string]: Json | FeedLine[] | undefined
}

/** The same as it is called: of whatever a row turns out to be. */
export type Publish = (row: Record<string, unknown>, about: { locale: string }) => unknown

/** What a renderer is told besides the records. */
export type RenderAbout = {
  /** The language of the file or page. */
  locale: string
  /** The absolute public address of a path: `url('custom/shops.csv')`. */
  url(path: string): string
}

/** A file of your own below `custom/`. Nothing: there is no such file. */
type Body = string | Uint8Array | undefined

/** One file for each record. */
export type EachRenderer<Feed> = {
  /** Below `custom/`, with `{slug}` and, for one in each language, `{locale}`: `'{locale}/shops/{slug}.txt'`. */
  path: string
  /** Media type: `'text/plain; charset=utf-8'`. */
  type: string
  each(record: Feed, about: RenderAbout): Body
}

/** One file of all records, in the order of their names. */
export type AllRenderer<Feed> = {
  /** Below `custom/`, for one in each language with `{locale}`: `'{locale}/shops.csv'`. */
  path: string
  /** Media type: `'text/csv; charset=utf-8'`. */
  type: string
  all(records: Feed[], about: RenderAbout): Body
}

/** The page of each record: the HTML inside its `<main>`. */
export type PageRenderer<Feed> = {
  /** `standard` is the suite's own HTML of it; `escape` makes markup of a text. */
  page(
    record: Feed,
    about: RenderAbout & { standard: string; escape(text: string): string },
  ): string
}

/** What is made besides, of public records only: a file for each or of all, or another page. */
export type Renderer<Feed> = EachRenderer<Feed> | AllRenderer<Feed> | PageRenderer<Feed>

/** What a host publishes of its own, by collection. */
export type Custom = { [Kind in CustomKind]?: CustomOf<CustomFeeds[Kind]> }

/** The same of one collection. */
export type CustomOf<Feed> = { publish?: Publish; renderers?: Renderer<Feed>[] }
