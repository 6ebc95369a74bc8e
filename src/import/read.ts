import type { Feature } from 'geojson'
import { type Bounds, ILE_DE_FRANCE, isWithin } from '../../collections/checks/coordinates'
import { areasOf } from './areas'
import { decode } from './decode'
import { geojsonFeatures } from './geojson'
import { gpxFeatures } from './gpx'
import { kmlFeatures } from './kml'
import { LeftOut } from './left-out'
import { LARGEST_FILE } from './limits'
import { linesOf } from './lines'
import { WalkFileRefused } from './refused'
import { NAMES, propertyOf, stopsOf } from './stops'
import { sorted } from './sorted'
import { isZip, kmlsOf } from './unzip'
import { positionsIn, withoutVertices } from './vertices'
import type { Sentence, WalkFile } from './walk-file'
import * as words from './words'
import { parseXml } from './xml'

/**
 * What a GPX 1.0 or 1.1, KML, KMZ or GeoJSON file holds; its content says which one it is. Nothing is fetched and nothing
 * written. @param name of the file @param bounds where walks lie; what lies outside is left out
 * @throws WalkFileRefused with line and reason when the file is broken or holds nothing
 */
export function readWalkFile(
  bytes: Uint8Array,
  name: string,
  bounds: Bounds = ILE_DE_FRANCE,
): WalkFile {
  if (bytes.length > LARGEST_FILE) throw new WalkFileRefused(words.TOO_LARGE)
  try {
    return heldIn(bytes, name, bounds)
  } catch (error) {
    // elements in elements in elements, more than the readers can follow
    if (error instanceof RangeError) throw new WalkFileRefused(words.TOO_DEEP, { cause: error })
    throw error
  }
}

function heldIn(bytes: Uint8Array, name: string, bounds: Bounds): WalkFile {
  const leftOut = new LeftOut(bounds)
  const { format, features, warnings } = featuresIn(bytes, leftOut)
  const ending = /\.(gpx|kml|kmz|geojson|json)$/i.exec(name)?.[0].toLowerCase()
  if (ending && !ENDINGS[format].includes(ending))
    warnings.push(words.namedOtherwise(ending, format))
  const { points: all, lines, areas } = sorted(features)
  const points = withoutVertices(all, lines)
  if (points.length < all.length) warnings.push(words.vertices(all.length - points.length))
  const read = leftOut.read + positionsIn(areas)
  refuseMany(words.tooMany(read, points.length, areas.length) ?? words.tooManyLines(lines.length))
  refuseElsewhere(leftOut)

  warnings.push(...leftOut.warnings())
  const outlines = areasOf(areas, bounds, warnings)
  const file: WalkFile = {
    lines: lines.flatMap((line, index) => {
      const own = propertyOf(line.properties, NAMES)
      return linesOf(line, own ?? words.numberedName.line(index + 1).fr, warnings)
    }),
    stops: stopsOf(points),
    areas: outlines.areas,
    refusedAreas: outlines.refused,
    warnings,
  }
  // segments that lie apart are lines of their own
  refuseMany(words.tooManyLines(file.lines.length))
  const nameless = file.stops.filter((stop) => !stop.name).length
  if (nameless) warnings.push(words.nameless(nameless))
  if (file.lines.length || file.stops.length || file.areas.length) return file
  throw new WalkFileRefused(withReasons(warnings))
}

function refuseMany(many: Sentence | undefined) {
  if (many) throw new WalkFileRefused(many)
}

type Found = { format: keyof typeof ENDINGS; features: Feature[]; warnings: Sentence[] }

const ENDINGS = {
  GPX: ['.gpx'],
  KML: ['.kml'],
  KMZ: ['.kmz'],
  GeoJSON: ['.geojson', '.json'],
}

function featuresIn(bytes: Uint8Array, leftOut: LeftOut): Found {
  if (!isZip(bytes)) return featuresOf(bytes, leftOut)
  const found = kmlsOf(bytes).map((kml) => featuresOf(kml, leftOut, true))
  if (found.some(({ format }) => format !== 'KML')) throw new WalkFileRefused(words.NOT_A_WALK)
  return {
    format: 'KMZ',
    features: found.flatMap(({ features }) => features),
    warnings: found.flatMap(({ warnings }) => warnings),
  }
}

function featuresOf(bytes: Uint8Array, leftOut: LeftOut, isPacked = false): Found {
  const { text, warnings } = decode(bytes)
  const start = text.trimStart().slice(0, 1)
  if (!start) throw new WalkFileRefused(words.EMPTY)
  if (start === '{')
    return { format: 'GeoJSON', features: geojsonFeatures(text, leftOut), warnings }
  if (start !== '<') throw new WalkFileRefused(words.NOT_A_WALK)
  if (/^\s*(<!--((?!-->).)*-->\s*)*<(!doctype\s+html|html|head|body)\b/is.test(text.slice(0, 2000)))
    throw new WalkFileRefused(words.WEB_PAGE)
  const document = parseXml(text)
  const root = document.documentElement?.localName?.toLowerCase()
  if (root === 'html') throw new WalkFileRefused(words.WEB_PAGE)
  if (root !== 'gpx' && root !== 'kml') throw new WalkFileRefused(words.NOT_A_WALK)
  const found =
    root === 'gpx' ? gpxFeatures(document, leftOut) : kmlFeatures(document, leftOut, isPacked)
  const format = root === 'gpx' ? 'GPX' : 'KML'
  return { format, features: found.features, warnings: [...warnings, ...found.warnings] }
}

/** A few points far off are a receiver's errors; half of them are another place. @throws WalkFileRefused */
function refuseElsewhere({ read, outside, bounds }: LeftOut) {
  if (!outside.length || outside.length * 2 < read) return
  const swapped = outside.filter(({ lat, lng }) => isWithin(lng, lat, bounds)).length
  throw new WalkFileRefused(words.elsewhere(outside[0], swapped * 2 > outside.length))
}

const withReasons = (warnings: Sentence[]): Sentence => ({
  fr: [words.NOTHING.fr, ...warnings.map(({ fr }) => fr)].join(' '),
  en: [words.NOTHING.en, ...warnings.map(({ en }) => en)].join(' '),
})
