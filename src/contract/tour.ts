import type { FeedFile, FeedImage, FeedRecord, FeedTerm, GoneFile, MovedFile } from './record'
import type { FeedHours } from './shop'
import type { FeedCustom } from './custom'
import { isWebAddress, parseFile } from './parse'

/** A walk as it stands in lists. */
export type FeedTourSummary<Custom extends object = FeedCustom> = FeedRecord<Custom> & {
  /** Plain text, one or two sentences. */
  summary?: string
  /** Length of the line on the ground. */
  distanceMeters: number
  /** Walking time, without the time spent at stops. */
  durationMinutes: number
  /** Time spent at the stops, when it was said. */
  visitMinutes?: number
  /** Sum of the climbs, when the line has heights. */
  climbMeters?: number
  /** Comes back to where it starts. */
  loop: boolean
  /** Walkable without a step; absent when nobody has checked. */
  stepFree?: boolean
  state: 'open' | 'diverted' | 'suspended'
  /** A word why, when not `open`. */
  stateReason?: string
  stopCount: number
  photo?: FeedImage
  /** The next one led by somebody, cancelled ones left out. */
  nextSession?: FeedSession
}

/** A walk with its stops and its line. */
export type FeedTour<Custom extends object = FeedCustom> = FeedTourSummary<Custom> & {
  /** Sanitised HTML made by the publisher. */
  story?: string
  /** In walking order. */
  stops: FeedStop[]
  /** RFC 7946: `[lng, lat]` degrees, and metres above the sea where they are known. */
  line: { type: 'LineString'; coordinates: [lng: number, lat: number, height?: number][] }
  /** `line` was drawn straight between the stops: nobody has drawn the real way yet. */
  straight?: boolean
  /** The ground under the line; without it the line stands on a plain one. */
  map?: FeedMap
  /** The same walk as files for other programs; those of our own stand beside this file: `/v1/{locale}/tours/{slug}.gpx`. */
  downloads?: FeedDownload[]
  /** Led on a date, by date: those to come, and those past that a calendar may still hold. */
  sessions?: FeedSession[]
}

/** The walk led by somebody on a date. */
export type FeedSession = {
  /** Of the calendar entry (RFC 5545, UID); stays when the session changes. */
  uid: string
  /** Grows with each change of the session (RFC 5545, SEQUENCE). */
  sequence: number
  /** ISO 8601 with the offset of Paris. */
  startsAt: string
  endsAt: string
  state: 'scheduled' | 'full' | 'cancelled'
  /** Who leads it. */
  guide?: string
  /** Places in all. */
  capacity?: number
  /** Plain text; without it, the first stop. */
  meetingPoint?: string
  /** Web address of the page to book on. */
  booking?: string
  /** What has changed, why it is cancelled. */
  note?: string
  fallback?: string[]
}

/** Where a map's ground comes from: files of our own origin, never a third party's. */
export type FeedMap = {
  /** The whole walk with its line and numbers, in EPSG:3857; shown until the visitor asks for more. */
  picture?: FeedMapPicture
  /** For dark grounds. */
  pictureDark?: FeedMapPicture
  tiles?: FeedTiles
  /** Who must be named beside it, plain text: "© IGN". */
  attribution?: string
  attributionUrl?: string
}

/** `bounds`: the picture's edges in WGS84 degrees, west, south, east, north. */
export type FeedMapPicture = FeedImage & { bounds: [number, number, number, number] }

/** Square raster tiles in the usual scheme of EPSG:3857 (`{z}/{x}/{y}`, from the upper left). */
export type FeedTiles = {
  /** Absolute address in which `{z}`, `{x}` and `{y}` stand; asked without cookies, so open to all by CORS like every public file. */
  url: string
  /** Zoom levels there are, for tiles of 256 CSS pixels. A tile that is missing leaves the plain ground. */
  minZoom: number
  maxZoom: number
  /** Pixels of a tile's side in its file: 256, or 512 for sharp screens. */
  size: 256 | 512
  /** Which tiles there are, by zoom level: runs in a column, `[x, first y, last y]`. Absent, all may be asked for. */
  runs?: Record<string, [x: number, from: number, to: number][]>
}

/** A file of a walk. */
export type FeedDownload = {
  /** `gpx`, `geojson`, `kml`, `ics`, `pdf`… */
  id: string
  /** In the file's locale, with the format named: "Trace GPX". */
  label: string
  /** Media type. */
  type: string
  /** Absolute address. */
  href: string
  /** Size of the file. */
  bytes?: number
}

/** Where a walk stops. */
export type FeedStop = {
  /** As printed on paper: it stays with its stop when others come or go ("4", "5 bis"). */
  number: string
  name: string
  /** A shop of the city, or any other place. */
  kind: 'shop' | 'place'
  /** Slug and page of the shop. */
  slug?: string
  page?: string
  /** Plain text. */
  text?: string
  address?: string
  /** WGS84 degrees. */
  lat: number
  lng: number
  photo?: FeedImage
  hours?: FeedHours
  services?: FeedTerm[]
  lifecycle?: 'announced' | 'opening' | 'open' | 'closed'
  /** Minutes spent there, when it was said. */
  dwellMinutes?: number
  /** Plain text: how to walk to the following stop. */
  directions?: string
  /** A spoken commentary; `text` is its transcript. */
  audio?: FeedAudio
  /** To the following stop, along the line where it leads there, else straight; on the last stop of a loop, back to the first. */
  toNextMeters?: number
  /** As on a record: names of the fields in the default language. */
  fallback?: string[]
}

/** Absolute address and media type of a recording. */
export type FeedAudio = { src: string; type: string; bytes?: number }

/** `/v1/{locale}/tours.json`, also inside a perimeter. */
export type ToursFile = FeedFile & { tours: FeedTourSummary[] }

/** `/v1/{locale}/tours/{slug}.json` */
export type TourFile<Custom extends object = FeedCustom> = FeedFile & { tour: FeedTour<Custom> }

/** Reads a list of walks; a broken entry is left out. @throws TypeError what is wrong with the file */
export const parseToursFile = (value: unknown): ToursFile | MovedFile | GoneFile =>
  parseFile(value, 'tours') as ToursFile | MovedFile | GoneFile

/** Reads a walk; a stop without name or a position on the map is left out, a point of its line too, a page or a download at no web address. @throws TypeError what is wrong */
export function parseTourFile<Custom extends object = FeedCustom>(
  value: unknown,
): TourFile<Custom> | MovedFile | GoneFile {
  const file = parseFile(value, 'tour') as TourFile<Custom> | MovedFile | GoneFile
  if (!('tour' in file)) return file
  const { stops: all = [], line: drawn, downloads = [] } = file.tour
  const stops = all.filter(isStop).map((stop, index) => ({
    ...stop,
    number: stop.number ?? index + 1,
    page: isWebAddress(stop.page) ? stop.page : undefined,
  }))
  if (!stops.length) throw new TypeError('tour file: no stop has a name and a position')
  const points = drawn?.coordinates?.filter((point) => isPlace(point[1], point[0])) ?? []
  const line = points.length > 1 ? { ...drawn, coordinates: points } : straightLine(stops)
  const tour = {
    ...file.tour,
    ...{ stops, line },
    downloads: downloads.filter(({ label, href }) => label && isWebAddress(href)),
  }
  return { ...file, tour }
}

const isStop = ({ name, lat, lng }: Partial<FeedStop>) => name?.trim && isPlace(lat, lng)

// beyond 85 degrees there is no Web Mercator (EPSG:3857): one such point, and nothing can be drawn
const isPlace = (lat: unknown, lng: unknown) => isWithin(lat, 85) && isWithin(lng, 180)

const isWithin = (degrees: unknown, most: number) =>
  typeof degrees === 'number' && Math.abs(degrees) <= most

const straightLine = (stops: FeedStop[]): FeedTour['line'] => ({
  type: 'LineString',
  coordinates: stops.map(({ lng, lat }) => [lng, lat]),
})
