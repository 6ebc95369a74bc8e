import type { FeedCustom } from '../contract/custom'
import type { HeldBack } from '../contract/manifest'

/**
 * Plain records between `read` (database → records) and `render` (records → files): published rows only, no Payload
 * type, no database id in what is rendered, JSON all through, so that they can be handed to a worker.
 * A record's `id` is only a key inside this structure: relations name it.
 */
export type Records = {
  partners: PartnerRecord[]
  shops: ShopRecord[]
  tours: TourRecord[]
  videos: VideoRecord[]
  perimeters: PerimeterRecord[]
  recommendations: RecommendationRecord[]
  media: MediaRecord[]
  /** Addresses that once were public and no longer are a record's own. */
  addresses: AddressRecord[]
  frameKeys: FrameKeyRecord[]
  weights: WeightRecord[]
}

/** By which a partner or a recommended shop shares places; one that has none has not been measured yet. */
export type WeightRecord = { collection: 'partners' | 'shops'; slug: string; weight: number }

/** By its key a frame says on whose page it stands. `partner`: its id. */
export type FrameKeyRecord = { key: string; partner: string }

/** Locale code to text; a language without text is absent, null or empty. */
export type Localized = Record<string, string | null | undefined>

export type BaseRecord = {
  id: string
  slug: string
  name: Localized
  updatedAt: string
  licence: string
  externalIds: { system: string; id: string }[]
  /** By locale: what is published of the installation's own fields. */
  custom?: Record<string, FeedCustom>
  /** Why that can't be published: the record is held back. */
  refused?: HeldBack['reason']
}

export type PartnerRecord = BaseRecord & {
  kind: string
  service: Localized
  formerNames: string[]
  /** Ids of media. */
  logo?: string
  logoDark?: string
  website?: string
  /** Addresses of declared sites, as typed: "https://www.tudigo.co". */
  sites: string[]
  /** Ids of partners it does not show. */
  excludes: string[]
  social: { network: string; url: string }[]
  lat?: number
  lng?: number
  /** Others do not show it for the time being. */
  paused?: true
}

export type ShopRecord = BaseRecord & {
  lifecycle: 'announced' | 'opening' | 'open' | 'closed'
  /** ISO days. */
  opensOn?: string
  closedOn?: string
  category: string
  themes: string[]
  summary: Localized
  /** Lexical editor state by locale. */
  story: Record<string, unknown>
  address?: { street: string; postcode: string; city: string }
  lat?: number
  lng?: number
  /** E.164. */
  phone?: string
  website?: string
  /** OSM opening_hours text. */
  hours?: string
  /** ISO days, both included. */
  closures: { from: string; to: string; reason: Localized }[]
  verifiedOn?: string
  services: string[]
  /** Ids of media, the first one is shown first. */
  photos: string[]
}

export type RecommendationRecord = {
  /** Ids. */
  partner: string
  shop: string
  reason: Localized
  /** ISO days, both included; absent = no bound. */
  from?: string
  until?: string
}

export type TourRecord = BaseRecord & {
  summary: Localized
  story: Record<string, unknown>
  loop: boolean
  stepFree?: boolean
  state: 'open' | 'diverted' | 'suspended'
  stateReason: Localized
  stops: StopRecord[]
  /** GeoJSON LineString; absent = straight between the stops. */
  line?: { type: 'LineString'; coordinates: [lng: number, lat: number, height?: number][] }
  /** Kilometres an hour. */
  paceKmh?: number
  /** What an editor has written in the place of what is computed. */
  distanceMeters?: number
  durationMinutes?: number
  photo?: string
  sessions: SessionRecord[]
  /** Ids of media: marks on paper, in their order. */
  marks: string[]
  credits: Localized
}

/** A date on which somebody leads a walk. */
export type SessionRecord = {
  uid: string
  /** RFC 5545, SEQUENCE. */
  sequence: number
  /** ISO instant. */
  startsAt: string
  durationMinutes?: number
  state: 'scheduled' | 'full' | 'cancelled'
  guide?: string
  capacity?: number
  meetingPoint: Localized
  booking?: string
  note: Localized
}

export type StopRecord = {
  number: string
  /** Id of a shop, or the place's own facts. */
  shop?: string
  name?: Localized
  text?: Localized
  address?: string
  lat?: number
  lng?: number
  photo?: string
  /** Of a place; a shop has its own. */
  services?: string[]
  dwellMinutes?: number
  directions?: Localized
  /** Ids of media by locale. */
  audio?: Localized
}

export type VideoRecord = BaseRecord & {
  summary: Localized
  /** Ids of media. */
  file?: string
  poster?: string
  external?: string
  durationSeconds: number
  captions: { lang: string; file: string }[]
  transcript: Localized
  /** ISO instant before which it is in no edition. */
  releaseAt?: string
  /** Of the whole video and of each sequence: the rights' last day, ISO; missing rights = not published. */
  rights?: { until?: string }
  sequences: {
    title: Localized
    partner?: string
    place: Localized
    from: number
    to: number
    rights?: { until?: string }
  }[]
}

export type PerimeterRecord = BaseRecord & {
  area: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown[] }
}

export type MediaRecord = {
  id: string
  alt: Localized
  credit?: string
  /** Last ISO day of the image right; past it the picture is in no edition. */
  rightsUntil?: string
  /** Whether it may be put on paper by a printer; unless said, nobody knows. */
  print?: 'yes' | 'no' | 'unknown'
  /** The picture as it was uploaded, for a printer: absolute path, pixels. */
  original?: { path: string; width: number }
  mimeType: string
  /** The renditions of a picture with their pixels, or else the file itself. */
  files: MediaFile[]
}

export type MediaFile = {
  /** Absolute path of the bytes on disk. */
  path: string
  /** sha256 in hex, read from the bytes. */
  hash: string
  extension: string
  mimeType: string
  size: number
  width?: number
  height?: number
}

/** A slug that was public: `movedTo` is the id of the record that had it, absent when that record is no longer public. */
export type AddressRecord = {
  collection: 'partners' | 'shops' | 'tours' | 'videos' | 'perimeters'
  slug: string
  movedTo?: string
  /** Of one that is no longer public: its key, and the ISO instant since when, where that was noted. */
  record?: string
  removedAt?: string
  /** It was the first that its record had. */
  isFirst?: boolean
}
