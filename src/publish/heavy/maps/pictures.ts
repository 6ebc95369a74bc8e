import { readFile } from 'node:fs/promises'
import type { FeedTour } from '../../../contract/tour'
import type { MediaFile } from '../../records'
import type { WalkMap } from '../heavy'
import type { Making } from '../job'
import { composeMap, frameOf, type MapOptions } from './compose'
import { boundsOf } from './frame'
import type { Tiles } from './ground'
import { boxAround } from './mercator'
import { pointsOf } from './overlay'
import { placeName } from './plan'
import type { KeptTile, TileShelf } from './shelf-of-tiles'
import type { TileSource } from './source'

/** CSS pixels: as wide as the map beside a widget's list; the numbers can be read on a phone, at little more than half of it. */
const WIDTH = 640
/** As high as the walk is, but no strip and no tower. */
const HEIGHT = { least: 460, most: 760 }
/** The button that starts the map stands above the walk, also where the picture is shown at half its size. */
const TOP = 64
/** Pixels for each CSS pixel, narrowest first. */
const SCALES = [1, 2]

/** Size of a walk's picture in CSS pixels. */
export function pictureSize(walk: Pick<FeedTour, 'line' | 'stops'>) {
  const { left, right, top, bottom } = boxAround(pointsOf(walk))
  const high = Math.round(WIDTH * ((bottom - top) / Math.max(right - left, 1e-12)) + TOP)
  return { width: WIDTH, top: TOP, height: Math.min(HEIGHT.most, Math.max(HEIGHT.least, high)) }
}

type Ground = { source: TileSource; tiles: Map<string, KeptTile>; shelf: TileShelf }

/** The pictures of a walk, on light ground and on dark; none where a tile of the ground isn't there. */
export async function pictures(
  walk: FeedTour,
  ground: Ground,
  { shelf, turn }: Pick<Making, 'shelf' | 'turn'>,
): Promise<Pick<WalkMap, 'pictures' | 'bounds'>> {
  const size = pictureSize(walk)
  const tiles = tilesFrom(ground)
  const inScales = async (dark: boolean): Promise<MediaFile[]> => {
    const files: MediaFile[] = []
    for (const scale of SCALES) {
      await turn()
      const options: MapOptions = { ...size, scale, dark, tiles }
      const map = await composeMap(walk, options)
      if (!map) return []
      const { bytes, width, height } = map
      files.push(
        await shelf.keep(bytes, { extension: 'webp', mimeType: 'image/webp', width, height }),
      )
    }
    return files
  }
  const light = await inScales(false)
  const dark = light.length ? await inScales(true) : []
  return { pictures: { light, dark }, bounds: boundsOf(frameOf(walk, size)) }
}

/** The tiles that were fetched, as a ground to draw on. */
export const tilesFrom = ({ source, tiles, shelf }: Ground): Tiles => ({
  ...source,
  read: async (z, x, y) => {
    const tile = tiles.get(placeName([z, x, y]))
    if (!tile) return undefined
    const file = shelf.fileOf(tile)
    return file ? readFile(file.path) : null
  },
})
