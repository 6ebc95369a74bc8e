import { gpx } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import { type LeftOut, numberIn } from './left-out'
import type { Sentence } from './walk-file'
import { routePoints } from './words'
import { elements, lineOf } from './xml'

const POINTS = ['wpt', 'rtept', 'trkpt']

/** What a GPX 1.0 or 1.1 holds, without the points that are nowhere. Tracks before routes before waypoints. */
export function gpxFeatures(
  document: Document,
  leftOut: LeftOut,
): { features: Feature[]; warnings: Sentence[] } {
  for (const name of POINTS)
    for (const point of elements(document, name))
      if (!isSound(point, leftOut)) point.parentNode?.removeChild(point)
  const { features } = gpx(document)
  if (features.some(({ geometry }) => geometry?.type === 'Point')) return { features, warnings: [] }
  const named = elements(document, 'rtept').flatMap(namedPoint)
  return {
    features: [...features, ...named],
    warnings: named.length ? [routePoints(named.length)] : [],
  }
}

const isSound = (point: Element, leftOut: LeftOut) =>
  leftOut.keeps(
    numberIn(point.getAttribute('lat')),
    numberIn(point.getAttribute('lon')),
    nameAbove(point),
    { line: lineOf(point) },
  )

/** The name of the track or route a point is part of, or a waypoint's own. */
function nameAbove(point: Element): string {
  const owner = point.tagName === 'trkpt' ? point.parentNode?.parentNode : point.parentNode
  return childText(point.tagName === 'wpt' ? point : (owner as Element | undefined), 'name')
}

const childText = (parent: Element | undefined, name: string): string => {
  for (let child = parent?.firstChild; child; child = child.nextSibling)
    if (child.nodeName === name) return child.textContent?.trim() ?? ''
  return ''
}

// "RPT003", "12": given by a program because the format asks for a name
const GIVEN = /^[A-Z]{0,4}[-_ ]?\d+$/i

function namedPoint(point: Element): Feature[] {
  const name = childText(point, 'name')
  if (!name || GIVEN.test(name)) return []
  const [lng, lat] = ['lon', 'lat'].map((axis) => Number(point.getAttribute(axis)))
  const properties = { name, desc: childText(point, 'desc'), cmt: childText(point, 'cmt') }
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } }]
}
