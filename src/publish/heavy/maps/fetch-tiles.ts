import { messageOf } from '../../message-of'
import type { Making } from '../job'
import { TileFault, type TileClient } from './client'
import { type Place, placeName } from './plan'
import type { KeptTile, TileShelf } from './shelf-of-tiles'
import type { TileSource } from './source'

export type Fetching = {
  client: TileClient
  shelf: TileShelf
  source: Pick<TileSource, 'connections' | 'name'>
  /** ISO day in Paris. */
  day: string
  now: () => Date
}

export type Fetched = {
  /** By "z/x/y"; those that the source hasn't are in it, too. */
  tiles: Map<string, KeptTile>
  /** Which could not be had, in a sentence. */
  lacking?: string
  /** Milliseconds since 1970: when they should be looked at again. */
  until: number
}

/** Before this nothing is looked at again, whatever the source says, and after this what could not be looked at is. */
const DAY = 24 * 3_600_000

/**
 * Has all these tiles: those that are there and fresh cost nothing, the others are asked for. One that can't be had stays
 * as it was.
 * @throws Error of the disk, or the signal's reason
 */
export async function fetchTiles(
  places: Place[],
  { client, shelf, source, day, now }: Fetching,
  { signal, turn }: Pick<Making, 'signal' | 'turn'>,
): Promise<Fetched> {
  const tiles = new Map<string, KeptTile>()
  const start = now().getTime()
  const faults: string[] = []
  let until = Infinity
  let missing = 0

  async function one(place: Place) {
    const kept = await shelf.get(place, day)
    const isFresh = kept && Date.parse(kept.freshUntil) > start
    const tile = isFresh ? kept : ((await ask(place, kept)) ?? kept)
    if (!tile) missing += 1
    else {
      tiles.set(placeName(place), tile)
      until = Math.min(until, Date.parse(tile.freshUntil))
    }
  }

  async function ask(place: Place, kept: KeptTile | undefined): Promise<KeptTile | undefined> {
    // left alone, it is not even waited for
    if (client.restsUntil > now().getTime()) return undefined
    await turn()
    try {
      return await shelf.put(place, await client.get(place, kept ?? {}, signal), now(), day)
    } catch (error) {
      if (!(error instanceof TileFault)) throw error
      faults.push(messageOf(error))
      return undefined
    }
  }

  const waiting = places.values()
  const work = async () => {
    for (const place of waiting) await one(place)
  }
  const ends = await Promise.allSettled(Array.from({ length: source.connections }, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  const why = faults[0] ?? `${source.name} is left alone for now`
  const lacking = missing
    ? `${missing} of ${places.length} tiles could not be had: ${why}`
    : undefined
  return { tiles, lacking, until: Math.max(until, start + DAY) }
}
