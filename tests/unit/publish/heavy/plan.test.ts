import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../../src/publish/heavy/maps/compose'
import { groundTiles } from '../../../../src/publish/heavy/maps/frame'
import { pictureSize } from '../../../../src/publish/heavy/maps/pictures'
import { placeName, tilesFor } from '../../../../src/publish/heavy/maps/plan'
import { NORD } from '../../../../src/seed/data/tour-nord'

const LEVELS = { minZoom: 6, maxZoom: 17, size: 256 }
const METERS_OF_DEGREE = 111_195

type Point = [lng: number, lat: number]
const walk = (coordinates: Point[]) => ({
  line: { type: 'LineString' as const, coordinates },
  stops: [coordinates[0], coordinates[coordinates.length - 1]].map(([lng, lat], index) => ({
    ...{ number: String(index + 1), name: 'Étape', kind: 'place' as const, lat, lng },
  })),
})
const planOf = (coordinates: Point[]) => {
  const of = walk(coordinates)
  return { of, ...tilesFor(of, frameOf(of, pictureSize(of)), LEVELS) }
}
/** The tile of a level in which a place lies, by wiki.openstreetmap.org/wiki/Slippy_map_tilenames. */
function tileOf(zoom: number, [lng, lat]: Point) {
  const phi = (lat * Math.PI) / 180
  const x = Math.floor(((lng + 180) / 360) * 2 ** zoom)
  const y = Math.floor(
    ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * 2 ** zoom,
  )
  return `${zoom}/${x}/${y}`
}
const east = ([lng, lat]: Point, meters: number): Point => [
  lng + meters / (METERS_OF_DEGREE * Math.cos((lat * Math.PI) / 180)),
  lat,
]
const north = ([lng, lat]: Point, meters: number): Point => [lng, lat + meters / METERS_OF_DEGREE]

describe('the tiles a walk needs', () => {
  it('reach 250 metres to each side of the way, on every level down to the closest', () => {
    const { places, minZoom, maxZoom } = planOf(NORD.line as Point[])
    const names = new Set(places.map(placeName))
    expect(maxZoom).toBe(17)
    for (let zoom = minZoom; zoom <= maxZoom; zoom++)
      for (const point of NORD.line as Point[])
        for (const place of [point, east(point, 245), east(point, -245), north(point, 245)])
          expect(names.has(tileOf(zoom, place)), `${zoom} ${place}`).toBe(true)
  })

  it('reach along a stretch between two points a kilometre apart', () => {
    const from: Point = [2.34, 48.88]
    const names = new Set(planOf([from, north(from, 1500)]).places.map(placeName))
    for (let meters = 0; meters <= 1500; meters += 50)
      expect(names.has(tileOf(17, north(from, meters)))).toBe(true)
  })

  it('are none far from the way on the closest levels', () => {
    const from: Point = [2.3, 48.86]
    const to = east(north(from, 6000), 6000)
    const { places } = planOf([from, to])
    const names = new Set(places.map(placeName))
    expect(names.has(tileOf(17, east(from, 3000)))).toBe(false)
    expect(names.has(tileOf(17, north(from, 3000)))).toBe(false)
    // 8.5 km of corridor, not the 1 800 tiles of the square around it
    expect(places.filter(([zoom]) => zoom === 17).length).toBeLessThan(250)
  })

  it('hold the whole picture, before all others, and each tile once', () => {
    const { of, places } = planOf(NORD.line as Point[])
    const ground = groundTiles(frameOf(of, pictureSize(of)), LEVELS)
    const first = places.slice(0, ground.tiles.length).map(placeName)
    expect(first).toEqual(ground.tiles.map(([x, y]) => `${ground.zoom}/${x}/${y}`))
    expect(new Set(places.map(placeName)).size).toBe(places.length)
    expect(places.length).toBeLessThan(350)
  })

  it('are no more for a line of thousands of points', () => {
    const from: Point = [2.34, 48.88]
    const fine = Array.from({ length: 20_000 }, (_, index) => north(from, index / 10))
    const began = performance.now()
    const { places } = planOf(fine)
    expect(performance.now() - began).toBeLessThan(2000)
    expect(places.length).toBe(planOf([from, north(from, 1999.9)]).places.length)
  })
})
