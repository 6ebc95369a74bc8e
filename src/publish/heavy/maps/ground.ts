import sharp, { type Sharp } from 'sharp'
import { darken } from './dark'
import { boxOf, type Frame, groundTiles, type Levels } from './frame'

/** Where a ground's tiles come from. */
export type Tiles = Levels & {
  /** The bytes of a tile; null where the source has none (the sea, another country), nothing where it isn't there yet. */
  read(zoom: number, x: number, y: number): Promise<Uint8Array | null | undefined>
}

/** Where the source has nothing. */
const PLAIN = { r: 240, g: 237, b: 228 }

/** A ground of which a tile isn't there at its level is made of tiles up to so many levels farther away. */
const COARSER = 2

/**
 * The ground of a picture: `scale` pixels for each CSS pixel. Nothing when a tile of it isn't there: a map with holes is
 * worse than none. @throws Error when a tile can't be read as a picture
 */
export async function groundOf(
  frame: Frame,
  tiles: Tiles,
  look: { scale: number; dark?: boolean },
): Promise<Sharp | undefined> {
  const { zoom } = groundTiles(frame, tiles)
  for (let level = zoom; level >= Math.max(tiles.minZoom, zoom - COARSER); level--) {
    const ground = await groundAt({ ...tiles, maxZoom: level }, frame, look)
    if (ground) return ground
  }
  return undefined
}

async function groundAt(
  tiles: Tiles,
  frame: Frame,
  { scale, dark }: { scale: number; dark?: boolean },
): Promise<Sharp | undefined> {
  const { zoom, tiles: wanted } = groundTiles(frame, tiles)
  const [[firstX, firstY], [lastX, lastY]] = [wanted[0], wanted[wanted.length - 1]]
  const { size } = tiles
  const pieces: { input: Uint8Array; left: number; top: number }[] = []
  for (const [x, y] of wanted) {
    const input = await tiles.read(zoom, x, y)
    if (input === undefined) return undefined
    if (input) pieces.push({ input, left: (x - firstX) * size, top: (y - firstY) * size })
  }
  const mosaic = await sharp({
    create: {
      width: (lastX - firstX + 1) * size,
      height: (lastY - firstY + 1) * size,
      ...{ channels: 3, background: PLAIN },
    },
  })
    .composite(
      pieces.map((piece) => ({
        ...piece,
        input: Buffer.from(piece.input),
        failOn: 'error' as const,
      })),
    )
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const world = 2 ** zoom * size
  const box = boxOf(frame)
  const left = Math.max(0, Math.round(box.left * world - firstX * size))
  const top = Math.max(0, Math.round(box.top * world - firstY * size))
  const cut = {
    ...{ left, top },
    width: Math.min(mosaic.info.width - left, Math.round((frame.width / frame.scale) * world)),
    height: Math.min(mosaic.info.height - top, Math.round((frame.height / frame.scale) * world)),
  }
  const { data, info } = await sharp(mosaic.data, { raw: rawOf(mosaic.info) })
    .extract(cut)
    .resize(Math.round(frame.width * scale), Math.round(frame.height * scale), { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(dark ? darken(data, 3) : data, { raw: rawOf(info) })
}

const rawOf = ({ width, height }: { width: number; height: number }) =>
  ({ width, height, channels: 3 }) as const
