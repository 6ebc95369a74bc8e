import type { FeedFile, FeedImage, FeedRecord, FeedTerm, GoneFile, MovedFile } from './record'
import type { FeedCustom } from './custom'
import { isWebAddress, parseFile } from './parse'

/** A shop as it stands in lists. */
export type FeedShopSummary<Custom extends object = FeedCustom> = FeedRecord<Custom> & {
  lifecycle: 'announced' | 'opening' | 'open' | 'closed'
  category: FeedTerm
  /** One sentence of plain text. */
  summary?: string
  /** On one line: "12 rue Lepic, 75018 Paris". */
  address?: string
  /** WGS84 degrees; both or neither. */
  lat?: number
  lng?: number
  photo?: FeedImage
  /** In a partner's list: why the city recommends this shop to him, plain text. */
  reason?: string
  /** Share of places relative to the other shops of the list; 1 unless the sharing rule says otherwise, 0 is not shown. */
  weight?: number
}

/** A shop with all that is public about it. */
export type FeedShop<Custom extends object = FeedCustom> = FeedShopSummary<Custom> & {
  themes: FeedTerm[]
  /** Sanitised HTML made by the publisher: paragraphs, headings from h3, lists, links. */
  story?: string
  phone?: { e164: string; display: string }
  website?: string
  hours?: FeedHours
  /** Services offered to all: water, toilets, phone charging, step-free entrance… */
  services: FeedTerm[]
  photos: FeedImage[]
  /** Partners to whom the city recommends this shop today. */
  recommendedBy: { slug: string; name: string; page: string }[]
  /** ISO days: when the shop opens (`opening`) or closed for good (`closed`). */
  opensOn?: string
  closedOn?: string
}

/** When a shop is open. */
export type FeedHours = {
  /** In words, in the file's locale: "mar.–sam. 10 h–19 h 30". */
  text: string
  /** The OSM `opening_hours` value the words were made from. */
  osm: string
  /** Open from–to: ISO 8601 instants with offset, ordered, disjoint; exceptional closures already taken out. */
  open: [from: string, to: string][]
  /** `open` says nothing after this instant: then only `text` is true. */
  until: string
  /** Exceptional closures to come, ISO days, both included. */
  closures: { from: string; to: string; reason?: string }[]
  /** ISO day on which someone last confirmed the hours. */
  verifiedOn?: string
}

/** `/v1/{locale}/shops.json`, also inside a perimeter and under a partner. */
export type ShopsFile = FeedFile & { shops: FeedShopSummary[] }

/** `/v1/{locale}/shops/{slug}.json` */
export type ShopFile<Custom extends object = FeedCustom> = FeedFile & { shop: FeedShop<Custom> }

/** Reads a list of shops; a broken entry is left out. @throws TypeError what is wrong with the file */
export const parseShopsFile = (value: unknown): ShopsFile | MovedFile | GoneFile =>
  parseFile(value, 'shops') as ShopsFile | MovedFile | GoneFile

/**
 * Reads a shop file; addresses that are not of the web are left out. What `custom` holds is passed on as it is: whoever names
 * its type knows what their own installation publishes. @throws TypeError what is wrong
 */
export function parseShopFile<Custom extends object = FeedCustom>(
  value: unknown,
): ShopFile<Custom> | MovedFile | GoneFile {
  const file = parseFile(value, 'shop') as ShopFile<Custom> | MovedFile | GoneFile
  if (!('shop' in file)) return file
  const { website, recommendedBy } = file.shop
  const shop = {
    ...file.shop,
    website: isWebAddress(website) ? website : undefined,
    recommendedBy: recommendedBy?.filter(({ name, page }) => name && isWebAddress(page)),
  }
  return { ...file, shop }
}
