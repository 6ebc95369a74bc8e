import { describe, expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'
import { bytesOf } from './files'

const SQUARE = [
  [2.34, 48.89],
  [2.35, 48.89],
  [2.35, 48.9],
  [2.34, 48.9],
  [2.34, 48.89],
]
const HOLE = SQUARE.map(([lng, lat]) => [2.345 + (lng - 2.345) / 2, 48.895 + (lat - 48.895) / 2])

const feature = (name: string, ring: unknown[], type = 'Polygon') => ({
  type: 'Feature',
  properties: { name },
  geometry: { type, coordinates: type === 'Polygon' ? [ring] : [[ring]] },
})
const good = feature('Bon', SQUARE)
const read = (...features: object[]) =>
  readWalkFile(bytesOf(JSON.stringify({ type: 'FeatureCollection', features })), 'a.geojson')

describe('outlines that can’t be used are refused by name, the others offered', () => {
  it.each<[string, unknown[], RegExp]>([
    [
      'crosses itself',
      [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]],
      /se croise lui-même/,
    ],
    ['is not closed', SQUARE.slice(0, 4), /n’est pas fermé/],
    ['has three positions', [SQUARE[0], SQUARE[1], SQUARE[0]], /au moins quatre positions/],
    ['lies on one line', [SQUARE[0], SQUARE[1], [2.345, 48.89], SQUARE[0]], /n’a pas de surface/],
    ['is one place', [SQUARE[0], SQUARE[0], SQUARE[0], SQUARE[0]], /n’a pas de surface/],
    [
      'has a word for a position',
      [SQUARE[0], ['x', 'y'], SQUARE[2], SQUARE[0]],
      /n’est pas deux nombres/,
    ],
    ['lies elsewhere', SQUARE.map(([lng, lat]) => [lng + 20, lat]), /hors du territoire/],
    ['has latitude first', SQUARE.map(([lng, lat]) => [lat, lng]), /semble inversée/],
    [
      'has too many positions',
      Array.from({ length: 10_002 }, (_, at) => SQUARE[at % 4]),
      /au plus 10000 positions/,
    ],
  ])('one that %s', (name, ring, reason) => {
    for (const type of ['Polygon', 'MultiPolygon']) {
      const { areas, warnings } = read(feature(name, ring, type), good)
      expect(areas.map((area) => area.name)).toEqual(['Bon'])
      expect(warnings.map(({ fr }) => fr)).toEqual([
        expect.stringMatching(new RegExp(`^Contour « ${name} » refusé : `)),
      ])
      expect(warnings[0].fr).toMatch(reason)
    }
  })

  it('keeps holes, takes heights off, and takes no offence at a position said twice', () => {
    const [first, ...rest] = SQUARE
    const ring = [first, first, ...rest].map((position) => [...position, 35])
    const polygon = { ...good, geometry: { type: 'Polygon', coordinates: [ring, HOLE] } }
    const { areas, warnings } = read(polygon)
    expect(areas[0].geometry).toEqual({ type: 'Polygon', coordinates: [[first, ...SQUARE], HOLE] })
    expect(warnings).toEqual([])
  })
})
