import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'
import { bytesOf, gpxOf, kmlOf } from './files'

const WAYPOINT = '<wpt lat="48.89" lon="2.35"><name>Lavoir</name></wpt>'
const placemark = (geometry: string) => `<Placemark><name>Lavoir</name>${geometry}</Placemark>`
const described = (text: string) =>
  gpxOf(`<wpt lat="48.89" lon="2.35"><name>Lavoir</name><desc><![CDATA[${text}]]></desc></wpt>`)

// each took minutes or never ended, for a pattern looked at the same signs again and again
it.each([
  [
    'many comments before it',
    `${'<!---->'.repeat(200)}${gpxOf(WAYPOINT).split('\n')[1]}${WAYPOINT}</gpx>`,
  ],
  ['a description of signs that open tags', described('<a'.repeat(200_000))],
  [
    'blanks in a place',
    kmlOf(placemark(`<Point><coordinates>2.35,48.89${' '.repeat(300_000)}x</coordinates></Point>`)),
  ],
])('reads a walk with %s in a moment', { timeout: 5000 }, (_, text) =>
  expect(readWalkFile(bytesOf(text), 'a.gpx').stops[0].name).toBe('Lavoir'),
)

it('reads an outline with blanks in a moment', { timeout: 5000 }, () => {
  const ring = `2.35,48.89${' '.repeat(300_000)}2.36,48.89 2.36,48.90 2.35,48.89`
  const outline = `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`
  const { areas } = readWalkFile(bytesOf(kmlOf(placemark(outline))), 'a.kml')
  expect(areas[0].geometry.coordinates[0]).toHaveLength(4)
})

it('reads a file once that a KMZ names a thousand times', { timeout: 5000 }, () => {
  const kml = kmlOf(placemark('<Point><coordinates>2.35,48.89</coordinates></Point>'))
  const files = Array.from({ length: 1000 }, (_, at) => [`${at + 1000}.kml`, strToU8(kml)] as const)
  const zip = Buffer.from(zipSync(Object.fromEntries(files)))
  // every entry gets the name of the first
  for (let at = 1001; at < 2000; at++)
    for (let from = zip.indexOf(`${at}.kml`); from >= 0; from = zip.indexOf(`${at}.kml`, from + 1))
      zip.write('1000.kml', from)
  expect(readWalkFile(zip, 'a.kmz').stops).toHaveLength(1)
})

it('takes what is no text for no name', () => {
  const odd = { toString: 1 }
  const feature = {
    ...{ type: 'Feature', properties: { name: odd, titre: 'Lavoir' } },
    geometry: { type: 'Point', coordinates: [2.35, 48.89] },
  }
  const { stops } = readWalkFile(bytesOf(JSON.stringify(feature)), 'a.geojson')
  expect(stops[0].name).toBe('Lavoir')
  expect(() => readWalkFile(bytesOf(JSON.stringify({ type: odd })), 'a.geojson')).toThrow(
    /no GeoJSON/,
  )
})

it('leaves out heights that a program wrote for none', () => {
  const points = [48.89, 48.9].map(
    (lat) => `<trkpt lat="${lat}" lon="2.35"><ele>-32768</ele></trkpt>`,
  )
  const { lines } = readWalkFile(
    bytesOf(gpxOf(`<trk><trkseg>${points.join('')}</trkseg></trk>`)),
    'a.gpx',
  )
  expect(lines[0].coordinates).toEqual([
    [2.35, 48.89],
    [2.35, 48.9],
  ])
})

it('still takes the words out of a description in HTML', () =>
  expect(
    readWalkFile(bytesOf(described('<p>Pain &amp; vin<br>5 < 6')), 'a.gpx').stops[0].text,
  ).toBe('Pain & vin\n5 < 6'))
