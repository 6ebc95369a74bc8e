import type { MediaFile } from '../records'

/**
 * What the queue has made beside the editions: too slow for a publish, so that a walk names it once it exists. An input of
 * rendering like any other: plain data, no clock.
 */
export type Heavy = {
  /** By slug of the walk. */
  walks: Record<string, HeavyWalk>
}

export type HeavyWalk = {
  map?: WalkMap
  /** Leaflets, one for each language and sheet. */
  papers?: Paper[]
}

/** The ground of a walk's map. */
export type WalkMap = {
  /** What the pictures show: they are named as long as the walk is drawn so (see `drawnOf`). */
  drawn: string
  /** The whole walk in EPSG:3857 with its line and numbers, narrowest first: once and twice the pixels. */
  pictures: { light: MediaFile[]; dark: MediaFile[] }
  /** Both lists are empty where the ground is not whole. The pictures' edges in WGS84 degrees: west, south, east, north. */
  bounds: [number, number, number, number]
  tiles?: {
    /** Name of the set in addresses; another source, or another style of it, has another. */
    set: string
    minZoom: number
    maxZoom: number
    size: 256 | 512
    /** By "z/x/y". */
    files: Record<string, MediaFile>
  }
  attribution?: string
  attributionUrl?: string
}

/** A leaflet as a file. */
export type Paper = {
  locale: string
  sheet: 'a4' | 'a3'
  /** Hash of the page it was printed from. */
  edition: string
  /** Paths from "/" of the pictures in it: it is named as long as all of them may be shown. */
  pictures: string[]
  /** Keys inside `Records` of the shops it names: it is offered as long as all of them are published. */
  shops: string[]
  file: MediaFile
}
