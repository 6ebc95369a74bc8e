import type { FeedMap, FeedMapPicture, FeedTiles, FeedTour } from '../../contract/tour'
import { drawnOf } from '../heavy/drawn'
import type { WalkMap } from '../heavy/heavy'
import { mapWords } from '../heavy/words'
import { own } from '../own'
import type { MediaFile } from '../records'
import type { Edition } from './edition'

/**
 * The ground of a walk's map, as far as the queue has made it: its files are part of the edition from then on. Pictures that
 * show the walk as it was drawn before are left out; what lies on the ground stays.
 */
export function feedMap(
  tour: Pick<FeedTour, 'slug' | 'name' | 'line' | 'stops' | 'straight'>,
  locale: string,
  edition: Edition,
): FeedMap | undefined {
  const map = own(edition.inputs.heavy?.walks, tour.slug)?.map
  if (!map) return undefined
  const alt = mapWords(locale).picture(tour.name, tour.stops)
  const isDrawnSo = map.drawn === drawnOf(tour)
  const named = (files: MediaFile[]) => (isDrawnSo ? picture(files, map, alt, edition) : undefined)
  const { attribution, attributionUrl } = map
  return {
    picture: named(map.pictures.light),
    pictureDark: named(map.pictures.dark),
    tiles: tiles(map, edition),
    ...{ attribution, attributionUrl },
  }
}

function picture(
  files: MediaFile[],
  { bounds }: WalkMap,
  alt: string,
  { library }: Edition,
): FeedMapPicture | undefined {
  const renditions = files.map((file) => ({
    src: library.useMade(`v1/w/${file.hash.slice(0, 24)}.${file.extension}`, file, {
      immutable: true,
    }),
    width: Number(file.width),
    height: Number(file.height),
  }))
  const widest = renditions.at(-1)
  if (!widest) return undefined
  const srcset = renditions.map(({ src, width }) => ({ src, width }))
  return { ...widest, alt, srcset, bounds }
}

function tiles({ tiles }: WalkMap, edition: Edition): FeedMap['tiles'] {
  const all = Object.entries(tiles?.files ?? {})
  if (!tiles || !all.length) return undefined
  const { set, minZoom, maxZoom, size } = tiles
  // one set is of one type
  const { extension } = all[0][1]
  const at = (place: string) => `v1/tiles/${set}/${place}.${extension}`
  for (const [place, file] of all) edition.library.useMade(at(place), file)
  const runs = runsOf(all.map(([place]) => place))
  return { url: edition.url(at('{z}/{x}/{y}')), minZoom, maxZoom, size, runs }
}

/** Tiles, named "z/x/y", as runs in columns by zoom level. */
function runsOf(places: string[]): NonNullable<FeedTiles['runs']> {
  const runs: NonNullable<FeedTiles['runs']> = {}
  const sorted = places
    .map((place) => place.split('/').map(Number))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  for (const [zoom, x, y] of sorted) {
    const level = (runs[zoom] ??= [])
    const last = level.at(-1)
    if (last?.[0] === x && last[2] === y - 1) last[2] = y
    else level.push([x, y, y])
  }
  return runs
}
