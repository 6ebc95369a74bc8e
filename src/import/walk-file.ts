import type { MultiPolygon, Polygon } from 'geojson'

/** One text in both languages of the admin. */
export type Sentence = { fr: string; en: string }

/** WGS84 degrees as in GeoJSON, and metres above the sea where the file says them. */
export type Position = [lng: number, lat: number, height?: number]

/** What a file of another program holds that a walk or a perimeter can be made of. */
export type WalkFile = {
  lines: FileLine[]
  stops: FileStop[]
  areas: FileArea[]
  /** Names of the outlines that can't be used; the warnings say why. */
  refusedAreas: string[]
  /** What was left out, joined or read otherwise than it stands, for the editor to judge. */
  warnings: Sentence[]
}

export type FileLine = {
  name?: string
  coordinates: Position[]
  /** On the ground, of `coordinates`. */
  lengthMeters: number
  /** Sound points of the file, and those that are left once it is simplified. */
  points: { read: number; kept: number }
  /** No point left out lies further than this from the line; 0 when all are kept. */
  toleranceMeters: number
}

export type FileStop = {
  name: string
  /** Plain text. */
  text?: string
  address?: string
  lat: number
  lng: number
  /** As it was printed, when the file says it of every stop ("4", "5 bis"). */
  number?: string
}

export type FileArea = {
  name?: string
  geometry: Polygon | MultiPolygon
  /** Texts and numbers as in the file: a name may be chosen among them. */
  properties: Record<string, string | number>
}
