import type { FeedTour } from '../../../contract/tour'
import { parisDay } from '../../paris'
import { hashOf } from '../../store/hash'
import { drawnOf } from '../drawn'
import type { WalkMap } from '../heavy'
import type { JobKind, Making, Product } from '../job'
import { TileClient, type ClientOptions } from './client'
import { fetchTiles } from './fetch-tiles'
import { pictures, pictureSize } from './pictures'
import { frameOf } from './compose'
import { placeName, tilesFor } from './plan'
import { TileShelf } from './shelf-of-tiles'
import { setOf, type TileSource } from './source'

/** Raised when the same walk is to be drawn otherwise than before. */
const STYLE = 1

export type MapsOptions = Omit<ClientOptions, 'now'> & {
  editionsDir: string
  source: TileSource
  now?: () => Date
}

/** The maps of walks: the tiles that each of them needs, kept beside the editions, and its picture composed from them. */
export function mapsOf(options: MapsOptions): JobKind {
  const { source, now = () => new Date() } = options
  const client = new TileClient(source, { ...options, now: () => now().getTime() })
  const from = JSON.stringify([STYLE, source])
  return {
    name: 'maps',
    wanted: ({ walks }) =>
      walks.map(({ id, in: feeds }) => {
        const [walk] = Object.values(feeds)
        const key = hashOf(`${from} ${drawnOf(walk)}`).slice(0, 32)
        const make = (making: Making) => makeMap(walk, making, { ...options, client, now })
        return { name: id, walk: walk.slug, key, make }
      }),
  }
}

type MakeOptions = MapsOptions & { client: TileClient; now: () => Date }

async function makeMap(walk: FeedTour, making: Making, options: MakeOptions): Promise<Product> {
  const { source, client, editionsDir, now } = options
  const frame = frameOf(walk, pictureSize(walk))
  const plan = tilesFor(walk, frame, source)
  const shelf = new TileShelf(editionsDir, source, making.shelf)
  const day = parisDay(now())
  const { tiles, lacking, until } = await fetchTiles(
    plan.places,
    { client, shelf, source, day, now },
    making,
  )
  const files: NonNullable<WalkMap['tiles']>['files'] = {}
  let newest = ''
  for (const place of plan.places) {
    const tile = tiles.get(placeName(place))
    const file = tile && shelf.fileOf(tile)
    if (!file) continue
    files[placeName(place)] = file
    if (tile.fetchedAt > newest) newest = tile.fetchedAt
  }
  if (!Object.keys(files).length) throw new Error(lacking ?? `${source.name} has no map there`)
  const { minZoom, maxZoom } = plan
  const map: WalkMap = {
    drawn: drawnOf(walk),
    ...(await pictures(walk, { source, tiles, shelf }, making)),
    tiles: { set: setOf(source), minZoom, maxZoom, size: source.size, files },
    attribution: source.attribution.replace(
      '{date}',
      `${newest.slice(5, 7)}/${newest.slice(0, 4)}`,
    ),
    attributionUrl: source.attributionUrl,
  }
  return { walk: { map }, until: new Date(until).toISOString(), lacking }
}
