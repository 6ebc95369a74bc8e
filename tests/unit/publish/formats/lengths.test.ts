import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { climbOf, lengthOf, type Point } from '../../../../collections/walking/distances'

type Geodesic = {
  Inverse(lat: number, lng: number, toLat: number, toLng: number): { s12: number }
}
const load = createRequire(import.meta.url)
// Karney's GeographicLib, on the ellipsoid of WGS84: exact to nanometres
const geodesic = (load('geographiclib-geodesic') as { Geodesic: { WGS84: Geodesic } }).Geodesic
  .WGS84

const geodesicLength = (line: Point[]): number =>
  line
    .slice(1)
    .reduce(
      (sum, [lng, lat], index) =>
        sum + geodesic.Inverse(line[index][1], line[index][0], lat, lng).s12,
      0,
    )

/** Numbers from 0 to 1 that look random and are the same at each run (Lehmer, 1951). */
function chance(seed: number) {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** A walk of some street corners, from a place on. */
function walkFrom([lng, lat]: Point, seed: number): Point[] {
  const next = chance(seed)
  const line: Point[] = [[lng, lat]]
  const corners = 5 + Math.floor(next() * 200)
  for (let index = 0; index < corners; index++) {
    const [x, y] = line[index]
    line.push([x + (next() - 0.5) * 0.004, y + (next() - 0.5) * 0.004])
  }
  return line
}

describe('lengths and a geodesic computation that isn’t ours agree within 0.3 %', () => {
  it.each<[string, Point]>([
    ['Paris', [2.3488, 48.8534]],
    ['Dunkerque', [2.3768, 51.0344]],
    ['Bonifacio', [9.1594, 41.3874]],
    ['Cayenne', [-52.3333, 4.9333]],
    ['Saint-Denis de La Réunion', [55.4504, -20.8789]],
    ['Nouméa', [166.4582, -22.2758]],
    ['Saint-Pierre', [-56.1773, 46.7786]],
    ['Tromsø', [18.9553, 69.6492]],
  ])('%s', (_, place) => {
    for (let seed = 1; seed <= 50; seed++) {
      const line = walkFrom(place, seed)
      const off = Math.abs(lengthOf(line) / geodesicLength(line) - 1)
      expect(off, `walk ${seed}`).toBeLessThan(0.003)
    }
  })

  it('straight north and straight east, where a sphere is furthest off', () => {
    for (const to of [
      [2.3488, 48.8634],
      [2.3588, 48.8534],
    ] as Point[]) {
      const line: Point[] = [[2.3488, 48.8534], to]
      expect(Math.abs(lengthOf(line) / geodesicLength(line) - 1)).toBeLessThan(0.003)
    }
  })

  it('across the 180th meridian, and over a whole day’s march in one segment', () => {
    for (const line of [
      [
        [179.999, -16.8],
        [-179.999, -16.8],
      ],
      [
        [2.3488, 48.8534],
        [3.1, 48.5],
      ],
    ] as Point[][])
      expect(Math.abs(lengthOf(line) / geodesicLength(line) - 1)).toBeLessThan(0.0001)
  })
})

describe('climb', () => {
  const along = (...heights: (number | undefined)[]) =>
    climbOf(heights.map((height, index): Point => [2.34 + index / 1000, 48.89, height]))

  it('is what goes up, and not what a receiver wavers by', () => {
    expect(along(48, 52, 50, 61, 40, 45)).toBe(4 + 9 + 5)
    expect(along(48, 50, 48, 50, 49, 48)).toBe(0)
  })

  it('is not said where a height is missing', () => {
    expect(along(48, undefined, 61)).toBeUndefined()
  })
})
