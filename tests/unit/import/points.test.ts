import { describe, expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'
import { bytesOf, gpxOf, kmlOf, point, trackOf } from './files'

const read = (text: string, name = 'a.gpx') => readWalkFile(bytesOf(text), name)
const french = ({ warnings }: ReturnType<typeof read>) => warnings.map(({ fr }) => fr)

const GOOD = [point(48.89, 2.34), point(48.891, 2.341), point(48.892, 2.342)]
const COORDINATES = [
  [2.34, 48.89],
  [2.341, 48.891],
  [2.342, 48.892],
]
/** A good track with this in its middle: on line 6 of the file. */
const withPoint = (bad: string) => read(trackOf([GOOD[0], GOOD[1], bad, GOOD[2]]))

describe('points that are nowhere are left out, and told by name, line and reason', () => {
  it.each([
    ['no latitude', '<trkpt lon="2.34"/>', /manque/],
    ['an empty longitude', '<trkpt lat="48.89" lon=""/>', /manque/],
    ['a word', point('48.89', 'NaN'), /n’est pas deux nombres \(48.89, NaN\)/],
    ['a decimal comma', point('48,89', '2,34'), /n’est pas deux nombres/],
    ['no place on Earth', point(91, 2.34), /91, 2.34 n’existe pas sur la Terre/],
    ['0, 0', point(0, 0), /d’un appareil qui n’en a pas trouvé/],
    ['far away', point(48.89, 12.34), /48.89, 12.34 est hors du territoire/],
  ])('%s', (_, bad, reason) => {
    const file = withPoint(bad)
    expect(file.lines[0].coordinates).toEqual(COORDINATES)
    expect(file.lines[0].points).toEqual({ read: 3, kept: 3 })
    expect(french(file)).toEqual([
      expect.stringMatching(/^« Nord » : 1 point laissé de côté \(ligne 6\), /),
    ])
    expect(french(file)[0]).toMatch(reason)
  })

  it('many at once are counted, the first lines named', () => {
    const file = read(trackOf([...GOOD, ...Array<string>(5).fill(point(0, 0))]))
    expect(french(file)).toEqual([
      expect.stringMatching(/^« Nord » : 5 points laissés de côté \(lignes 7, 8, 9…\)/),
    ])
  })

  it('a waypoint is named itself', () => {
    const file = read(
      gpxOf(point(48.89, 2.34, 'wpt') + '\n' + point(0, 0, 'wpt', '<name>Mairie</name>')),
    )
    expect(file.stops).toHaveLength(1)
    expect(french(file)).toContainEqual(expect.stringMatching(/^« Mairie » : .*ligne 4/))
  })

  it('in KML, also inside a list over several lines and in a recorded track', () => {
    const file = read(
      kmlOf(
        '<Placemark><name>Nord</name><LineString><coordinates>\n2.34,48.89,0\n0,0,0\n2.341, 48.891,0\n2.342,48.892</coordinates></LineString></Placemark>' +
          '<Placemark><name>Sud</name><gx:Track>\n<gx:coord>2.34 48.89 3</gx:coord>\n<gx:coord>x y 3</gx:coord><gx:coord>2.341 48.891 4</gx:coord></gx:Track></Placemark>',
      ),
      'a.kml',
    )
    expect(file.lines.map(({ coordinates }) => coordinates)).toEqual([
      COORDINATES,
      [
        [2.34, 48.89, 3],
        [2.341, 48.891, 4],
      ],
    ])
    expect(french(file)).toEqual([
      expect.stringMatching(/^« Nord » : 1 point laissé de côté \(ligne 5\)/),
      expect.stringMatching(/^« Sud » : 1 point laissé de côté \(ligne 9\)/),
    ])
  })

  it('in GeoJSON, by the number of the feature and of the position', () => {
    const file = read(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: null,
            geometry: { type: 'Point', coordinates: [2.34, 48.89] },
          },
          {
            type: 'Feature',
            properties: { name: 'Nord' },
            geometry: {
              type: 'LineString',
              coordinates: [COORDINATES[0], ['2', null], ...COORDINATES.slice(1)],
            },
          },
        ],
      }),
      'a.geojson',
    )
    expect(file.lines[0].coordinates).toEqual(COORDINATES)
    expect(french(file)[0]).toMatch(/^« Nord » : 1 point laissé de côté \(élément 2, position 2\)/)
  })

  it('a track of which less than two points are left is left out itself', () => {
    const file = read(
      gpxOf(
        `<trk><name>Vide</name><trkseg>${GOOD[0]}</trkseg></trk><wpt lat="48.89" lon="2.34"><name>Mairie</name></wpt>`,
      ),
    )
    expect(file.lines).toEqual([])
    expect(french(file)).toEqual([expect.stringMatching(/^« Vide » : laissé de côté/)])
  })
})
