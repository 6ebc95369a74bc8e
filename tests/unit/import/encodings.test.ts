import { type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'
import { WalkFileRefused } from '../../../src/import/refused'
import { bytesOf, gpxOf, kmlOf, point } from './files'

const NAME = 'L’Été à Noël'
const NAMED = gpxOf(point(48.89, 2.34, 'wpt', `<name>${NAME}</name>`))
const PLAIN = NAMED.replace('’', "'") // ISO-8859-1 has no such apostrophe

const nameIn = (bytes: Uint8Array, name = 'a.gpx') => readWalkFile(bytes, name).stops[0].name
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(isLittle ? bytes : bytes.swap16())
}
const declared = (text: string, encoding: string) => text.replace('UTF-8', encoding)

describe('the letters of a file', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', bytesOf(NAMED), NAME],
    ['UTF-8 with a byte order mark', bytesOf(`\u{feff}${NAMED}`), NAME],
    ['UTF-16, little end first', utf16(`\u{feff}${declared(NAMED, 'UTF-16')}`, true), NAME],
    ['UTF-16, big end first', utf16(`\u{feff}${declared(NAMED, 'UTF-16')}`, false), NAME],
    ['UTF-16 without a mark', utf16(NAMED, true), NAME],
    ['declared ISO-8859-1', latin1(declared(PLAIN, 'ISO-8859-1')), "L'Été à Noël"],
    ['declared windows-1252', latin1(declared(NAMED, 'windows-1252').replace('’', '\x92')), NAME],
    ['UTF-8 without an XML declaration', bytesOf(NAMED.replace(/<\?xml.*?\?>\n/, '')), NAME],
    ['entities', bytesOf(NAMED.replace('’', '&#8217;').replace('é', '&#xe9;')), NAME],
  ])('%s', (_, bytes, expected) => expect(nameIn(bytes)).toBe(expected))

  it('reads what claims to be UTF-8 and isn’t as windows-1252, and says so', () => {
    const { stops, warnings } = readWalkFile(latin1(PLAIN), 'a.gpx')
    expect(stops[0].name).toBe("L'Été à Noël")
    expect(warnings.map(({ fr }) => fr)).toEqual([expect.stringMatching(/n’est pas en UTF-8/)])
  })

  it('a GeoJSON behind a byte order mark', () => {
    const text = `\u{feff}{"type":"Feature","properties":{"NOM":"${NAME}"},"geometry":{"type":"Point","coordinates":[2.34,48.89]}}`
    expect(nameIn(bytesOf(text), 'a.geojson')).toBe(NAME)
  })
})

describe('dialects', () => {
  it('reads elements with a prefix as those without', () => {
    const text = gpxOf(
      `<trk><name>Nord</name><trkseg>${point(48.89, 2.34)}${point(48.891, 2.34)}</trkseg></trk>`,
    )
      .replace('xmlns=', 'xmlns:g=')
      .replace(/<(\/?)(?=[a-z])/g, '<$1g:')
    expect(readWalkFile(bytesOf(text), 'a.gpx').lines[0]).toMatchObject({
      name: 'Nord',
      points: { read: 2 },
    })
  })

  it('passes over extensions, and heights stand beside positions', () => {
    const more = ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"'
    const inside =
      '<ele>51.26</ele><time>2026-05-01T09:00:00Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>92</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>'
    const points = point(48.89, 2.34, 'trkpt', inside) + point(48.891, 2.34)
    const file = readWalkFile(
      bytesOf(
        gpxOf(
          `<trk><name>Nord</name><extensions><color xmlns="http://x.example">red</color></extensions><trkseg>${points}</trkseg></trk>`,
          more,
        ),
      ),
      'a.gpx',
    )
    expect(file.lines[0].coordinates).toEqual([
      [2.34, 48.89, 51.3],
      [2.34, 48.891],
    ])
    expect(file.warnings).toEqual([])
  })

  it('tells what a wrong ending hid, and reads the file as what it is', () => {
    const { stops, warnings } = readWalkFile(bytesOf(NAMED), 'balade.kml')
    expect(stops).toHaveLength(1)
    expect(warnings.map(({ fr }) => fr)).toEqual([
      'Le nom du fichier dit « .kml », mais c’est du GPX : il a été lu ainsi.',
    ])
  })

  it('has a description in HTML say its words only', () => {
    const text = kmlOf(
      '<Placemark><name>Mairie</name><description><![CDATA[<b>Pain</b> &amp; vin<br>puis <script>alert(1)</script>à droite]]></description><Point><coordinates>2.34,48.89</coordinates></Point></Placemark>',
    )
    expect(readWalkFile(bytesOf(text), 'a.kml').stops[0].text).toBe('Pain & vin\npuis à droite')
  })

  it('keeps the numbers that all names begin with apart from the names', () => {
    const waypoint = (name: string) => point(48.89, 2.34, 'wpt', `<name>${name}</name>`)
    const stops = (...names: string[]) =>
      readWalkFile(bytesOf(gpxOf(names.map(waypoint).join(''))), 'a.gpx').stops.map(
        ({ number, name }) => [number, name],
      )
    expect(stops('4. Mairie', '5 bis. Square')).toEqual([
      ['4', 'Mairie'],
      ['5 bis', 'Square'],
    ])
    expect(stops('4. Mairie', 'Square')).toEqual([
      [undefined, '4. Mairie'],
      [undefined, 'Square'],
    ])
  })
})

describe('a KMZ', { timeout: 60_000 }, () => {
  // the bombs are nothing but zeros: the fastest way to pack them is small enough
  const packed = (files: Zippable) => zipSync(files, { level: 1 })

  const kml = bytesOf(
    kmlOf(
      '<Placemark><name>Mairie</name><Point><coordinates>2.34,48.89</coordinates></Point></Placemark>',
    ),
  )
  const refusal = (zip: Uint8Array) => {
    try {
      readWalkFile(zip, 'a.kmz')
    } catch (error) {
      if (error instanceof WalkFileRefused) return error.reason.fr
      throw error
    }
  }

  it('is read whatever lies in it besides', () => {
    const zip = zipSync({ 'images/a.png': new Uint8Array(9), 'doc.kml': kml })
    expect(nameIn(zip, 'a.kmz')).toBe('Mairie')
  })

  it('without a KML, cut short, or holding something else under its name, is refused', () => {
    expect(refusal(zipSync({ 'a.txt': kml }))).toMatch(/ne contient pas de KML/)
    expect(refusal(zipSync({ 'doc.kml': kml }).slice(0, 60))).toMatch(/abîmé ou incomplet/)
    expect(refusal(zipSync({ 'doc.kml': bytesOf(NAMED) }))).toMatch(/ni du GPX, ni du KML/)
  })

  it('that unfolds to a hundred times what is allowed is not opened', () => {
    const bomb = packed({ 'doc.kml': new Uint8Array(60 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(refusal(bomb)).toMatch(/60 Mo, 40 au plus/)
    expect(refusal(zipSync({ 'doc.kml': new Uint8Array(5 * 1024 * 1024) }))).toMatch(/200 fois/)
    const parts = Array.from({ length: 50 }, (_, at) => [`${at}.kml`, new Uint8Array(1024 * 1024)])
    expect(refusal(packed(Object.fromEntries(parts)))).toMatch(/50 Mo, 40 au plus/)
  })

  it('that claims to be small and isn’t gets no more memory than it claims', () => {
    const zip = packed({ 'doc.kml': new Uint8Array(60 * 1024 * 1024) })
    const view = new DataView(zip.buffer)
    // the size unfolded in the central directory, which follows its signature
    for (let at = 0; at < zip.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    expect(refusal(zip)).toBeDefined()
  })

  it('of thousands of files is refused', () => {
    const many = Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array(0)])
    expect(refusal(zipSync(Object.fromEntries(many)))).toMatch(/plus de 2000 fichiers/)
  })
})
