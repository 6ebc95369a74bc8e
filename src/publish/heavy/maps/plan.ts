import { SIDE_PIXELS } from '../../../contract/map-side'
import { boxOf, type Frame, frameAround, groundTiles, type Levels } from './frame'
import { tilesIn, widthOfMeter, type WorldPoint } from './mercator'
import { type Drawn, pointsOf } from './overlay'

/** A tile: zoom level, column, row. */
export type Place = [z: number, x: number, y: number]

export type Plan = { places: Place[]; minZoom: number; maxZoom: number }

/** Metres to each side of the way and around each stop that a map shows at its closest. */
const CORRIDOR = 250
/** Metres between two places of the way around which is looked. */
const STEP = 100

/**
 * What an active map shows when it opens, in CSS pixels, and pixels of the screen to each of them: beside the list on a desk,
 * and on a phone. Its buttons stand in the margin.
 */
const OPENINGS = [
  { width: 700, height: 512, margin: SIDE_PIXELS, densities: [1, 2] },
  { width: 360, height: 416, margin: SIDE_PIXELS, densities: [2, 3] },
]

/** Maps on paper in CSS pixels, a 96th of an inch: see `pages/print`, with a hair of room at their edges. */
const SHEETS = [
  { width: 715, height: 540 },
  { width: 745, height: 1055 },
]
const SHEET_MARGIN = 55
/** The densest tiles there whose letters can be read. */
const SHEET_DPI = 190

/**
 * The tiles that a walk needs: those its pictures are made of first, on screens and on paper, then what an active map shows
 * when it opens and one level farther away, then along the way as closely as there is; each once.
 */
export function tilesFor(walk: Pick<Drawn, 'line' | 'stops'>, frame: Frame, levels: Levels): Plan {
  const found = new Map<string, Place>()
  const add = (zoom: number, tiles: [x: number, y: number][]) => {
    for (const [x, y] of tiles) found.set(`${zoom}/${x}/${y}`, [zoom, x, y])
  }
  const clamp = (zoom: number) => Math.min(levels.maxZoom, Math.max(levels.minZoom, zoom))

  const ground = groundTiles(frame, levels)
  add(ground.zoom, ground.tiles)
  const points = pointsOf(walk)
  for (const sheet of SHEETS) {
    const paper = frameAround(points, sheet, SHEET_MARGIN)
    const zoom = clamp(Math.floor(Math.log2(((SHEET_DPI / 96) * paper.scale) / levels.size)))
    add(zoom, tilesIn(boxOf(paper), zoom))
  }
  const opened: number[] = [ground.zoom]
  for (const { densities, margin, ...size } of OPENINGS) {
    const opening = frameAround(points, size, margin)
    for (const density of densities) {
      // as the widget chooses its level
      const sharp = Math.ceil(Math.log2((opening.scale * density) / levels.size) - 0.22)
      for (const zoom of [clamp(sharp), clamp(sharp - 1)]) {
        opened.push(zoom)
        add(zoom, tilesIn(boxOf(opening), zoom))
      }
    }
  }
  const minZoom = Math.min(...opened)
  for (let zoom = minZoom; zoom <= levels.maxZoom; zoom++)
    for (const place of along(points)) add(zoom, tilesIn(around(place), zoom))
  return { places: [...found.values()], minZoom, maxZoom: levels.maxZoom }
}

/** Places of the way, near enough to each other. */
function along(points: WorldPoint[]): WorldPoint[] {
  const places: WorldPoint[] = []
  let last: WorldPoint | undefined
  for (const point of points) {
    const step = STEP * widthOfMeter(point.y)
    const far = last ? Math.hypot(point.x - last.x, point.y - last.y) : Infinity
    // thousands of points lie a metre apart; two may lie a kilometre apart
    if (far < step / 2) continue
    const pieces = last ? Math.ceil(far / step) : 1
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces
      const from = last ?? point
      places.push({
        x: from.x + (point.x - from.x) * share,
        y: from.y + (point.y - from.y) * share,
      })
    }
    last = point
  }
  return places
}

function around({ x, y }: WorldPoint) {
  const reach = CORRIDOR * widthOfMeter(y)
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** Name of a tile in addresses. */
export const placeName = ([z, x, y]: Place): string => `${z}/${x}/${y}`
