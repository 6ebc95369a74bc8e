import { boundsOf, type Frame, frameAround } from './frame'
import { groundOf, mapGround, plainGround, type Tiles } from './ground'
import { type Drawn, type Marks, overlay, pointsOf } from './overlay'

export type MapOptions = Marks & {
  /** CSS pixels: a 96th of an inch on paper. */
  width: number
  height: number
  /** Pixels of the picture for each CSS pixel: 1 or 2 on screens, 3.125 on paper at 300 dpi. */
  scale?: number
  /** CSS pixels that stay free around the walk. */
  margin?: number
  /** And so many more above it. */
  top?: number
  /** The ground; a plain one without, and where a tile of it isn't there. */
  tiles?: Tiles
  format?: 'webp' | 'png'
}

export type ComposedMap = {
  bytes: Buffer
  /** Pixels. */
  width: number
  height: number
  /** Edges in WGS84 degrees: west, south, east, north. */
  bounds: [number, number, number, number]
  /** Whether it stands on a map; else on a plain ground. */
  hasGround: boolean
}

const MARGIN = 46

/** The part of the world that a map of that size shows of a walk: all of it, north at the top. */
export const frameOf = (
  walk: Pick<Drawn, 'line' | 'stops'>,
  { width, height, margin = MARGIN, top }: Pick<MapOptions, 'width' | 'height' | 'margin' | 'top'>,
): Frame => frameAround(pointsOf(walk), { width, height }, margin, top)

/**
 * Draws a walk on a map: its line with the way it goes, its stops' numbers as printed, moved apart where they would cover
 * each other, the start with a ring. No letter of it needs a font on this machine. Who must be named beside the map is
 * named where the picture is shown.
 * @throws Error when a tile can't be read as a picture
 */
export async function composeMap(walk: Drawn, options: MapOptions): Promise<ComposedMap> {
  const { scale = 1, tiles, dark, format = 'webp' } = options
  const frame = frameOf(walk, options)
  const [width, height] = [frame.width, frame.height].map((side) => Math.round(side * scale))
  const ground = tiles && (await groundOf(frame, tiles, { scale, dark }))
  const marks = overlay(walk, frame, options)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${frame.width} ${frame.height}">${marks}</svg>`
  const picture = (ground ? mapGround(ground) : plainGround(width, height, dark)).composite([
    { input: Buffer.from(svg) },
  ])
  const bytes = await (
    format === 'png'
      ? picture.png({ compressionLevel: 9 })
      : picture.webp({ quality: 82, effort: 5, smartSubsample: true })
  ).toBuffer()
  return { bytes, width, height, bounds: boundsOf(frame), hasGround: ground !== undefined }
}
