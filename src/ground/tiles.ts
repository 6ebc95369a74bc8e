import { TileClient, TileFault } from '../publish/heavy/maps/client'
import type { TileSource } from '../publish/heavy/maps/source'

export type Place = [z: number, x: number, y: number]

export type GroundTile = { bytes: Uint8Array; type: string }

type Kept = { tile: GroundTile | undefined; until: number }

/** Tiles kept in memory: some ten megabytes. */
const MOST_KEPT = 600

/**
 * Tiles of a source for those who edit, asked for as politely as those of walks are (see `TileClient`), and each but once as
 * long as it is fresh and there is room for it.
 * @returns nothing where the source has no tile
 * @throws TileFault why there is no answer
 */
export function createGround(source: TileSource, userAgent: string) {
  const client = new TileClient(source, { userAgent })
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<GroundTile | undefined>>()

  async function ask(place: Place, name: string): Promise<GroundTile | undefined> {
    const answer = await client.get(place, {}, AbortSignal.timeout(PATIENCE_MS))
    const tile = answer.is === 'new' ? { bytes: answer.bytes, type: source.type } : undefined
    kept.set(name, { tile, until: answer.freshUntil })
    // the one longest there is the first
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    return tile
  }

  return async (place: Place): Promise<GroundTile | undefined> => {
    const name = place.join('/')
    const known = kept.get(name)
    if (known && known.until > Date.now()) return known.tile
    const asked = underWay.get(name) ?? ask(place, name)
    underWay.set(name, asked)
    try {
      return await asked
    } catch (error) {
      throw error instanceof TileFault ? error : new TileFault('no time left', { cause: error })
    } finally {
      underWay.delete(name)
    }
  }
}

export type Ground = ReturnType<typeof createGround>

const PATIENCE_MS = 20_000

/** Whether a source may have a tile there. */
export const isPlace = (place: number[], { minZoom, maxZoom }: TileSource): place is Place => {
  const [z, x, y] = place
  const side = 2 ** z
  return (
    place.every(Number.isInteger) &&
    z >= minZoom &&
    z <= maxZoom &&
    [x, y].every((at) => at >= 0 && at < side)
  )
}
