import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Records } from '../../../../src/publish/records'
import { hasProgram, outputOf } from '../../../support/programs'
import { rendered } from '../../../support/rendered'
import { withHeights, withSessions } from '../../../support/walks'

// what an editor may write, and what a careless writer trips over
const NAME = '=1+1, "L’Épicerie" & <Fils> ]]>; été'
const SCHEMA = 'tests/fixtures/gpx-1.1.rng'

const change = (records: Records) => {
  withHeights(records)
  withSessions(records)
  records.tours.find(({ slug }) => slug === 'est-du-18e')!.stops[1].name!.fr = NAME
}

const STOPS = ['1. Mercerie du Marché', `2. ${NAME}`, '3. Le belvédère']
const LINE = [
  [2.3586, 48.8897, 48],
  [2.3601, 48.8893, 52.5],
  [2.3612, 48.8886, 61],
  [2.3637, 48.8898, 57],
  [2.3664, 48.8921, 70],
]

let folder: string
let at: (path: string) => string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'))
  const { body } = await rendered(change)
  at = (path) => {
    const file = join(folder, path.split('/').at(-1)!)
    writeFileSync(file, body(path))
    return file
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Feature = {
  properties: Record<string, string | null>
  geometry: { type: string; coordinates: number[] }
}

describe.skipIf(!hasProgram('gpsbabel'))('gpsbabel', () => {
  const read = (format: string, file: string) => {
    const collection = JSON.parse(
      outputOf('gpsbabel', '-i', format, '-f', file, '-o', 'geojson', '-F', '-'),
    )
    return collection.features as Feature[]
  }

  it.each(['gpx', 'kml'])('finds the stops of a walk in its %s, in order, by name', (format) => {
    const found = read(format, at(`/v1/fr/tours/est-du-18e.${format}`))
    const stops = found.filter(({ geometry }) => geometry.type === 'Point')
    expect(stops.map(({ properties }) => properties.name)).toEqual(STOPS)
    expect(stops.map(({ geometry }) => geometry.coordinates.slice(0, 2))).toEqual([
      [2.3586, 48.8897],
      [2.3614, 48.8887],
      [2.3663, 48.8922],
    ])
  })

  it.each(['gpx', 'kml'])('finds the line of a walk in its %s, with its heights', (format) => {
    const file = at(`/v1/fr/tours/est-du-18e.${format}`)
    const text = outputOf('gpsbabel', '-t', '-i', format, '-f', file, '-o', 'unicsv', '-F', '-')
    const rows = text.trim().split('\n').slice(1)
    const points = rows.map((row) => row.split(',').slice(1, 4).map(Number))
    expect(points.map(([lat, lng, height]) => [lng, lat, height])).toEqual(LINE)
  })
})

// GDAL reads the heights of a GPX only when asked to
const HEIGHTS = ['--config', 'GPX_ELE_AS_25D', 'YES']

describe.skipIf(!hasProgram('ogr2ogr'))('GDAL', () => {
  const layer = (file: string, ...names: string[]): Feature[] =>
    JSON.parse(outputOf('ogr2ogr', ...HEIGHTS, '-f', 'GeoJSON', '/vsistdout/', file, ...names))
      .features

  it('reads stops and line of a GPX', () => {
    const file = at('/v1/fr/tours/est-du-18e.gpx')
    expect(layer(file, 'waypoints').map(({ properties }) => properties.name)).toEqual(STOPS)
    expect(layer(file, 'tracks').map(({ geometry }) => geometry.coordinates)).toEqual([[LINE]])
  })

  it('reads stops and line of a KML', () => {
    const file = at('/v1/fr/tours/est-du-18e.kml')
    expect(layer(file, 'Les étapes').map(({ properties }) => properties.Name)).toEqual(STOPS)
    const [line] = layer(file, 'Balade : l’est du 18e')
    expect(line.geometry).toEqual({ type: 'LineString', coordinates: LINE })
  })

  it('reads a GeoJSON, the line first and then the stops', () => {
    const [line, ...stops] = layer(at('/v1/fr/tours/est-du-18e.geojson'))
    expect(line.geometry.coordinates).toEqual(LINE)
    expect(stops.map(({ properties }) => `${properties.number}. ${properties.name}`)).toEqual(STOPS)
  })
})

describe.skipIf(!hasProgram('xmllint'))('xmllint', () => {
  it.each(['nord-du-18e', 'est-du-18e'])('finds the GPX of %s as GPX 1.1 wants it', (slug) => {
    const file = at(`/v1/en/tours/${slug}.gpx`)
    expect(() => outputOf('xmllint', '--noout', '--relaxng', SCHEMA, file)).not.toThrow()
  })

  it.each([
    ['an element out of its place', '<wpt lat="1" lon="2"><desc>x</desc><name>y</name></wpt>'],
    ['a position that is none', '<wpt lat="91" lon="2"/>'],
    ['an element it doesn’t know', '<wpt lat="1" lon="2"><number>1</number></wpt>'],
  ])('would have found %s', (_, point) => {
    const file = join(folder, 'wrong.gpx')
    const head = '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="x">'
    writeFileSync(file, `${head}${point}</gpx>`)
    expect(() => outputOf('xmllint', '--noout', '--relaxng', SCHEMA, file)).toThrow()
  })

  it.each(['v1/fr/tours/est-du-18e.kml', 'v1/fr/tours.atom'])('reads %s', (path) => {
    expect(() => outputOf('xmllint', '--noout', at(`/${path}`))).not.toThrow()
  })
})
