import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'

// written by tests/fixtures/walk-files/make.sh
const file = (name: string) => readWalkFile(readFileSync(`tests/fixtures/walk-files/${name}`), name)

const LINE = [
  [2.34412, 48.89221, 52],
  [2.34533, 48.89254, 54.5],
  [2.34621, 48.89312, 58],
  [2.34744, 48.89347, 61],
  [2.34801, 48.89401, 60.5],
  [2.34893, 48.89452, 57],
]
const FLAT = LINE.map(([lng, lat]) => [lng, lat])
const NAME = 'De l’Œuvre à la Goutte d’Or'
const STOPS = [
  { name: 'Mairie du 18e', text: 'Départ, côté place Jules-Joffrin', lng: 2.34412, lat: 48.89221 },
  { name: 'Pâtisserie « Chez Zoé & Cie »', text: 'Goûter', lng: 2.34631, lat: 48.8932 },
  { name: 'Square Léon', text: 'Arrivée', lng: 2.34893, lat: 48.89452 },
]

describe('a walk as other programs write it', () => {
  it.each(['ogr.kml', 'ogr-lib.kml', 'ogr.kmz', 'ogr.geojson', 'walk.geojson'])(
    '%s: line with heights, stops with texts, in order',
    (name) => {
      const { lines, stops, areas, warnings } = file(name)
      expect(lines).toEqual([
        {
          name: NAME,
          coordinates: LINE,
          lengthMeters: expect.any(Number),
          points: { read: 6, kept: 6 },
          toleranceMeters: 0,
        },
      ])
      expect(lines[0].lengthMeters).toBeGreaterThan(440)
      expect(lines[0].lengthMeters).toBeLessThan(460)
      expect(stops).toEqual(STOPS)
      expect([areas, warnings]).toEqual([[], []])
    },
  )

  // gpsbabel reads neither heights nor texts of a GeoJSON, and writes 0 and the name in their place
  it.each(['gpsbabel-1.0.gpx', 'gpsbabel-route.gpx', 'gpsbabel-track.gpx'])(
    '%s: line without made-up heights, stops without made-up texts',
    (name) => {
      const { lines, stops, warnings } = file(name)
      expect(lines.map(({ name, coordinates }) => [name, coordinates])).toEqual([[NAME, FLAT]])
      expect(stops).toEqual(STOPS.map((stop) => ({ ...stop, text: undefined })))
      expect(warnings).toEqual([])
    },
  )

  it('gpsbabel.kml: the points of the line are no stops', () => {
    const { lines, stops, warnings } = file('gpsbabel.kml')
    expect(lines.map(({ coordinates }) => coordinates)).toEqual([FLAT])
    expect(stops.map(({ name }) => name)).toEqual(STOPS.map(({ name }) => name))
    expect(warnings.map(({ fr }) => fr)).toEqual([
      '6 points du tracé, sans vrai nom, ne sont pas proposés comme étapes.',
    ])
  })

  it('ogr-track.gpx and ogr-waypoints.gpx: each its half', () => {
    expect(file('ogr-track.gpx').lines[0].coordinates).toEqual(LINE)
    expect(file('ogr-waypoints.gpx').stops).toEqual(STOPS)
  })
})

describe('perimeters as other programs write them', () => {
  const drawn = JSON.parse(readFileSync('tests/fixtures/walk-files/perimeters.geojson', 'utf8'))

  it.each(['ogr-perimeters.kml', 'ogr-perimeters.geojson', 'perimeters.geojson'])(
    '%s: holes and several parts, and properties to name them by',
    (name) => {
      const { areas, lines, stops, warnings } = file(name)
      expect([lines, stops, warnings]).toEqual([[], [], []])
      expect(areas.map(({ geometry }) => geometry)).toEqual(
        drawn.features.map(({ geometry }: { geometry: object }) => geometry),
      )
      expect(areas.map(({ name }) => name)).toEqual(['Goutte d’Or', 'Clignancourt et Amiraux'])
      expect(areas.map(({ properties }) => String(properties.c_qu))).toEqual(['71', '70'])
    },
  )
})
