import { describe, expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'
import { WalkFileRefused } from '../../../src/import/refused'
import { bytesOf, gpxOf, kmlOf, point, trackOf } from './files'

const refusal = (content: string | Uint8Array, name = 'balade.gpx') => {
  try {
    readWalkFile(typeof content === 'string' ? bytesOf(content) : content, name)
  } catch (error) {
    if (error instanceof WalkFileRefused) return error.reason
    throw error
  }
  throw new Error('the file was not refused')
}

describe('a file that can’t be read is refused, with line and reason', () => {
  it('cut short in the middle of a point', () => {
    const whole = gpxOf(
      `<trk><name>Nord</name><trkseg>\n${point(48.89, 2.34)}\n${point(48.9, 2.35)}\n`,
    )
    const { fr, en } = refusal(whole.slice(0, whole.indexOf('48.9"')))
    expect(fr).toMatch(/^Ligne \d : .*abîmé ou incomplet/)
    expect(en).toMatch(/^Line \d: .*cut short/)
  })

  it('cut short anywhere at all', () => {
    const whole = trackOf([point(48.89, 2.34), point(48.9, 2.35)]).trimEnd()
    for (let length = 60; length < whole.length; length++)
      expect(refusal(whole.slice(0, length)).fr, whole.slice(0, length)).toMatch(
        /^Ligne \d+ : [^]*le fichier s’arrête trop tôt/,
      )
  })

  it('an element that closes another', () => {
    expect(refusal('<?xml version="1.0"?>\n<gpx>\n<trk>\n</rte>\n</gpx>').fr).toMatch(
      /^Ligne \d : <trk> n’est pas fermé avant <\/rte>/,
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
  ])('%s', (_, text) => expect(refusal(text).fr).toMatch(/^Le fichier est vide/))

  it.each([
    ['a page', '<!DOCTYPE html>\n<html><head><title>Trace</title></head></html>'],
    ['a page behind a comment', '<!-- saved -->\n<HTML><body>…'],
    ['a page in XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ])('%s of the web in place of the file', (_, text) =>
    expect(refusal(text).fr).toMatch(/^Ligne 1 : c’est une page web/),
  )

  it.each([
    ['other XML', '<?xml version="1.0"?><osm/>'],
    ['a spreadsheet', 'nom;lat;lng\nMairie;48.89;2.34'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ])('%s', (_, content) => expect(refusal(content).fr).toMatch(/ni du GPX, ni du KML/))

  it('JSON that ends too early, and JSON with a mistake, by line and character', () => {
    expect(refusal('{\n"type": "FeatureCollection",\n"features": [', 'a.geojson').fr).toMatch(
      /^Ligne 3, caractère \d+ : le fichier s’arrête/,
    )
    expect(refusal('{\n"type": "Feature"\n"geometry": null}', 'a.geojson').fr).toMatch(
      /^Ligne 3, caractère 1 : ce n’est pas du JSON/,
    )
  })

  it('JSON that is no GeoJSON', () =>
    expect(refusal('{"name":"x","version":1}', 'package.json').fr).toMatch(/pas du GeoJSON/))

  it('a declared encoding that there is not', () =>
    expect(refusal('<?xml version="1.0" encoding="x-klingon"?><gpx/>').fr).toMatch(
      /^Ligne 1 : le codage « x-klingon » n’existe pas/,
    ))

  it('a prefix that nothing declares', () =>
    expect(refusal('<gpx>\n<a:b/></gpx>').fr).toMatch(/^Ligne 2 : .*préfixe/))

  it('a whole file without anything in it', () =>
    expect(refusal(gpxOf('')).fr).toMatch(/ni trace, ni itinéraire/))

  it('a file of another place, and one with latitude and longitude swapped', () => {
    const walk = (points: string) => gpxOf(`<trk><trkseg>${points}</trkseg></trk>`)
    expect(refusal(walk(point(40.4, -3.7) + point(40.5, -3.7))).fr).toMatch(
      /hors du territoire, autour de 40.4, -3.7/,
    )
    expect(refusal(walk(point(2.34, 48.89) + point(2.35, 48.9))).fr).toMatch(/semblent inversées/)
  })

  it('a file that is too large, naming the limit', () =>
    expect(refusal(new Uint8Array(20 * 1024 * 1024 + 1)).fr).toMatch(/plus de 20 Mo/))

  it('more points than a walk can have', () => {
    const points = Array.from({ length: 501 }, (_, at) => `<wpt lat="48.89" lon="2.3${at}"/>`)
    expect(refusal(gpxOf(points.join(''))).fr).toMatch(/501 points d’intérêt, 500 au plus/)
  })

  it.each([
    ['lines', '<trk><trkseg>', '</trkseg></trk>'],
    ['segments of one line that lie apart', '<trkseg>', '</trkseg>'],
  ])('more %s than anybody could choose from', (what, before, after) => {
    const segments = Array.from({ length: 201 }, (_, at) => {
      const [lat, lng] = [48.5 + (at % 20) / 50, 2 + Math.floor(at / 20) / 20]
      return `${before}${point(lat, lng)}${point(lat + 0.001, lng)}${after}`
    }).join('')
    const inside = what === 'lines' ? segments : `<trk>${segments}</trk>`
    expect(refusal(gpxOf(inside)).fr).toMatch(
      /^Le fichier a 201 tracés, 200 au plus : exportez la seule balade/,
    )
  })
})

describe('what a file orders is not done', () => {
  it('reads no file that an external entity names', () => {
    const { fr } = refusal(
      `<?xml version="1.0"?>\n<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<gpx version="1.1"><metadata><name>&x;</name></metadata></gpx>`,
    )
    expect(fr).toMatch(/^Ligne 3 : l’entité « x »/)
    expect(fr).not.toContain('root:')
  })

  it('doesn’t unfold entities that name entities', () => {
    const laughs = Array.from(
      { length: 30 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    )
    const started = performance.now()
    refusal(`<!DOCTYPE gpx [<!ENTITY a0 "ha">${laughs.join('')}]><gpx><name>&a30;</name></gpx>`)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('reads a file that names a document type, and asks nobody for it', () => {
    const text = gpxOf(point(48.89, 2.34, 'wpt')).replace(
      '<gpx',
      '<!DOCTYPE gpx SYSTEM "http://127.0.0.1:1/gpx.dtd">\n<gpx',
    )
    expect(readWalkFile(bytesOf(text), 'a.gpx').stops).toHaveLength(1)
  })

  it.each([
    ['a.geojson', '{"type":"GeometryCollection","geometries":[', ']}'],
    ['b.geojson', '[', ']'],
    ['a.kml', '<Folder>', '</Folder>'],
  ])('nests elements without end in %s', (name, open, close) => {
    const nested = open.repeat(30_000) + close.repeat(30_000)
    const text = name.endsWith('.kml')
      ? kmlOf(nested)
      : `{"type":"Feature","properties":{},"geometry":${nested}}`
    expect(refusal(text, name).fr).toMatch(/trop profondément|ni trace|pas du GeoJSON/)
  })

  it('follows no address in a KML, and says so', () => {
    const { warnings } = readWalkFile(
      bytesOf(
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><NetworkLink><Link><href>http://127.0.0.1:1/</href></Link></NetworkLink><Placemark><name>Mairie</name><Point><coordinates>2.34,48.89</coordinates></Point></Placemark></Document></kml>',
      ),
      'a.kml',
    )
    expect(warnings.map(({ fr }) => fr).join()).toMatch(/rien n’est allé le chercher/)
  })
})

const timeOf = (text: string, name: string): number => {
  const start = performance.now()
  try {
    readWalkFile(bytesOf(text), name)
  } catch (error) {
    if (!(error instanceof WalkFileRefused)) throw error
  }
  return performance.now() - start
}

/** Milliseconds: these take a quarter of a second, and minutes or days where the square of their length is taken. */
const PATIENCE = 10_000

describe('a file made to keep the reader busy is read, or refused, at once', () => {
  const tags = JSON.stringify({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [2.34, 48.89] },
    properties: { name: 'Mairie', desc: '<a'.repeat(500_000) },
  })
  const blanks = `<Placemark><LineString><coordinates>2.34,48.89${' '.repeat(500_000)}2.35,48.9</coordinates></LineString></Placemark>`
  it.each([
    ['comments before the root', '<!---->'.repeat(26) + gpxOf(''), 'a.gpx'],
    ['a description of opened tags', tags, 'a.geojson'],
    ['blanks between positions', kmlOf(blanks), 'a.kml'],
  ])('%s', { timeout: 120_000 }, (_, text, name) =>
    expect(timeOf(text, name)).toBeLessThan(PATIENCE),
  )

  const recorded = (coord: string) =>
    kmlOf(
      `<Placemark><gx:Track>${`<gx:coord>${coord}</gx:coord>`.repeat(20_000)}</gx:Track></Placemark>`,
    )
  it.each([
    ['a.gpx', (lat: number) => trackOf(Array<string>(20_000).fill(point(lat, 2.34)))],
    ['a.kml', (lat: number) => recorded(`2.34 ${lat} 0`)],
  ])('a track of points that are nowhere in %s', { timeout: 120_000 }, (name, track) => {
    const sound = timeOf(track(48.89), name)
    expect(timeOf(track(99), name)).toBeLessThan(3 * sound)
  })
})
