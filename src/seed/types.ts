import type { Mark } from './pictures/monogram'
import type { PaletteKey } from './pictures/palettes'

/** The demo quarter as plain data. Records name each other by slug; days are counted from the day of seeding. */
export type Text = { fr: string; en: string }

/** Days from today: the demo never grows stale. */
export type InDays = number

export type SeedPartner = {
  slug: string
  name: string
  kind: string
  service: Text
  formerNames?: string[]
  website?: string
  sites?: string[]
  contact?: { name: string; email: string }
  /** A little more room for a time, and why. */
  boost?: { factor: number; from: InDays; until: InDays; reason: string }
  /** Written to on the first of each month, in this language. */
  sheet?: 'fr' | 'en'
  mark: Mark
}

export type SeedShop = {
  slug: string
  name: string
  category: string
  themes: string[]
  summary: Text
  story: Text
  street: string
  postcode?: string
  city?: string
  /** WGS84 degrees. */
  at: [lat: number, lng: number]
  /** From the range kept for fiction, 01 99 00 xx xx. */
  phone?: string
  /** OSM opening_hours. */
  hours?: string
  closures?: { from: InDays; to: InDays; reason: Text }[]
  verified?: InDays
  services?: string[]
  lifecycle?: 'announced' | 'opening' | 'closed'
  opensOn?: InDays
  closedOn?: InDays
  tenant?: boolean
  /** Absent: a shop without a photo. */
  paint?: PaletteKey
}

export type SeedStop = (
  | { shop: string; text?: Text }
  | {
      name: Text
      text: Text
      address: string
      at: [lat: number, lng: number]
      picture: PictureKey
    }
) & {
  /** To the next stop, by street names that any map has along the line; none at the last stop. */
  directions?: Text
  /** What a visit is planned with; absent: one only passes. */
  dwellMinutes?: number
}

export type SeedTour = {
  slug: string
  name: Text
  summary: Text
  story: Text
  stepFree: 'yes' | 'no' | 'unknown'
  /** Printed on the leaflet. */
  credits: Text
  stops: SeedStop[]
  /** [lng, lat] degrees. */
  line: [lng: number, lat: number][]
  picture: PictureKey
  sessions: SeedSession[]
}

export type SeedSession = {
  /** Saturdays from the day of seeding: 1 is the first one after it. */
  saturday: number
  /** Time of day in Paris: "14:30". */
  at: string
  durationMinutes?: number
  state?: 'full' | 'cancelled'
  /** In one language, as the field is. */
  guide: string
  capacity?: number
  meetingPoint?: Text
  booking?: string
  note?: Text
}

export type PictureKey = 'railway' | 'hall' | 'market' | 'station' | 'cafe'

export type SeedVideo = {
  slug: string
  name: Text
  summary: Text
  /** File names in `files/`. */
  file: string
  poster: string
  posterAlt: Text
  /** Euros: the sequences, and what was shared. */
  cost: number
  /** One minute each, one after the other. */
  sequences: SeedSequence[]
}

export type SeedSequence = {
  title: Text
  partner: string
  place: Text
  /** Euros. */
  cost: number
  /** What is shown, a quarter of a minute each: captions and transcript are made from it. */
  lines: [Text, Text, Text, Text]
}

export type SeedRecommendation = {
  partner: string
  shop: string
  reason: Text
  from?: InDays
  until?: InDays
}

export type SeedPerimeter = {
  slug: string
  name: Text
  /** Outer ring, [lng, lat] degrees, counter-clockwise (RFC 7946); closed when written. */
  ring: [lng: number, lat: number][]
}
