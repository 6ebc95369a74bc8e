import { describe, expect, it } from 'vitest'
import { checkArea } from '../../../collections/checks/area'
import { ILE_DE_FRANCE } from '../../../collections/checks/coordinates'

/** A square `size` thousandths of a degree wide, its south-west corner so many thousandths from 2.3 E, 48.8 N. */
const square = (east: number, north: number, size: number) => {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]
  return corners.map(([x, y]) => [2.3 + (east + x * size) / 1000, 48.8 + (north + y * size) / 1000])
}
const outer = square(0, 0, 10)
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const several = (...polygons: number[][][][]) => ({ type: 'MultiPolygon', coordinates: polygons })
const bowTie = [outer[0], outer[2], outer[1], outer[3], outer[0]]
const flat = [outer[0], outer[1], [2.305, 48.8], outer[0]]

describe('the outline of a perimeter', () => {
  it.each([
    ['a square', polygon(outer)],
    ['one with two holes', polygon(outer, square(1, 1, 2), square(5, 5, 2))],
    ['one whose hole touches its side', polygon(outer, square(0, 4, 2))],
    ['two that touch along a side', several([outer], [square(10, 0, 10)])],
    ['an island in the hole of another', several([outer, square(2, 2, 6)], [square(4, 4, 2)])],
  ])('may be %s', (_, area) => expect(checkArea(area, ILE_DE_FRANCE)).toBeUndefined())

  it.each([
    ['no area at all', { type: 'Polygon', coordinates: [] }, 'geojsonType', {}],
    ['an empty outline', polygon([]), 'ringShort', { outline: 1, count: 0 }],
    ['three positions', polygon(outer.slice(0, 3)), 'ringShort', { count: 3 }],
    ['an open ring', polygon(outer.slice(0, 4)), 'ringOpen', { outline: 1 }],
    ['a ring that crosses itself', polygon(bowTie), 'ringCrossing', { outline: 1 }],
    ['a ring without a surface', several([outer], [flat]), 'ringFlat', { outline: 2 }],
    ['a point, four times', polygon(Array(4).fill(outer[0])), 'ringFlat', { outline: 1 }],
    ['a hole elsewhere', polygon(outer, square(20, 20, 2)), 'holeOutside', { hole: 1 }],
    [
      'a hole across the side',
      polygon(outer, square(1, 1, 2), square(9, 4, 3)),
      'holeOutside',
      { hole: 2 },
    ],
    [
      'holes that overlap',
      polygon(outer, square(1, 1, 3), square(3, 3, 3)),
      'holesOverlap',
      { hole: 1, other: 2 },
    ],
    [
      'two that overlap',
      several([square(50, 0, 2)], [outer], [square(5, 5, 10)]),
      'polygonsOverlap',
      { outline: 2, other: 3 },
    ],
    ['the same one twice', several([outer], [outer]), 'polygonsOverlap', { outline: 1, other: 2 }],
    ['one inside another', several([outer], [square(2, 2, 2)]), 'polygonsOverlap', {}],
  ])('is not %s', (_, area, key, values) => {
    const problem = checkArea(area, ILE_DE_FRANCE)
    expect(problem?.key).toBe(key)
    expect(problem?.values).toMatchObject(values)
  })
})
