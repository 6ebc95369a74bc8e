import type { FeedTour } from '../../../contract/tour'
import { MARGIN } from './map/map'
import { naturalHeight } from './map/projection'
import { briefHeights, stopHeight } from './measure'

/** Millimetres: of a column on either side of the sheet, and of the map over two panels with the gap under it. */
const COLUMN = 278
export const MAP_WIDTH = 194
const UNDER_MAP = 5
/** What the headings above the stops take. */
const HEADING = 8
/** Estimates are that much too small at most. */
const DOUBT = 1.03

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

/** Heights in millimetres that the map and the photos of the stops may have; the style sheet has a class for each. */
export const MAP_HEIGHTS = [...steps(118, 268, 6), COLUMN]
export const PHOTO_HEIGHTS = steps(16, 50, 2)
/** In the proportions of most photos, in a column of 89 mm. */
const USUAL_PHOTO = 36

export type Fold = {
  /** How many stops stand on the outside, after what is said in brief. */
  outside: number
  mapHeight: number
  photoHeight: number
  /** The stops at a glance have their place outside. */
  isGlanceOutside: boolean
  /** They stand at the head of a panel. */
  isGlanceApart: boolean
}

/**
 * How a walk is laid on one A3 sheet: whole stops where panels of the outside are free, the others under the map and
 * beside it, the map in its own shape as far as can be. A walk too long for that takes further sheets.
 */
export function foldOf(tour: FeedTour, isStoryShort: boolean): Fold {
  const points = [...tour.line.coordinates, ...tour.stops.map(({ lng, lat }) => [lng, lat])]
  const natural = naturalHeight(
    points.map(([lng, lat]): [number, number] => [lng, lat]),
    { width: MAP_WIDTH, margin: MARGIN },
  )
  const brief = briefHeights(tour, isStoryShort)
  const isGlanceOutside = packed(brief, [COLUMN, COLUMN]) !== undefined
  const most = isStoryShort && isGlanceOutside ? tour.stops.length : 0
  let best: { cost: number; fold: Fold } | undefined
  for (const photoHeight of PHOTO_HEIGHTS) {
    const heights = tour.stops.map((stop) => stopHeight(stop, photoHeight) * DOUBT)
    for (let outside = 0; outside <= most; outside++)
      for (const isGlanceApart of [true, false]) {
        const stops = outside ? [HEADING + heights[0], ...heights.slice(1, outside)] : []
        const left = briefly(brief, stops, isGlanceApart)
        if (left === undefined) continue
        for (const mapHeight of MAP_HEIGHTS) {
          const room = beside(mapHeight, heights.slice(outside))
          if (room === undefined) continue
          const cost =
            [...left, ...room].reduce((sum, one) => sum + one ** 2, 0) / 900 +
            Math.abs(mapHeight - natural) / 3 +
            Math.abs(photoHeight - USUAL_PHOTO) / 2
          if (best && best.cost <= cost) continue
          const fold = { outside, mapHeight, photoHeight, isGlanceOutside, isGlanceApart }
          best = { cost, fold }
        }
      }
  }
  const long = { outside: 0, mapHeight: COLUMN, photoHeight: 30, isGlanceOutside }
  return best?.fold ?? { ...long, isGlanceApart: true }
}

/** What the two panels that open first leave white, the stops at a glance at the head of the second one or not. */
function briefly(brief: number[], stops: number[], isGlanceApart: boolean): number[] | undefined {
  if (!isGlanceApart) return packed([...brief, ...stops], [COLUMN, COLUMN])
  const first = packed(brief.slice(0, -1), [COLUMN])
  const second = packed([...brief.slice(-1), ...stops], [COLUMN])
  return first && second && [...first, ...second]
}

/** What the inside leaves white; white all under the map is worse than a higher one, and is none. */
function beside(mapHeight: number, [first = 0, ...others]: number[]): number[] | undefined {
  const under = COLUMN - mapHeight - UNDER_MAP
  const columns = [...(under > 0 ? [under, under] : []), COLUMN, COLUMN]
  const room = packed([HEADING + first, ...others], columns)
  return under > 0 && room?.[1] === under ? undefined : room
}

/** Fills columns with pieces that are not broken. @returns the millimetres each is left white, undefined when not all have room */
function packed(pieces: number[], columns: number[]): number[] | undefined {
  const white = [...columns]
  let column = 0
  for (const piece of pieces) {
    while (column < columns.length && piece > white[column]) column++
    if (column === columns.length) return undefined
    white[column] -= piece
  }
  return white
}
