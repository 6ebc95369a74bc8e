import { gpx } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import { type LeftOut, numberIn } from './left-out'
import type { Sentence } from './walk-file'
import { isGiven } from './stops'
import { routePoints, tooShort } from './words'
import { elements, lineOf } from './xml'

const POINTS = ['wpt', 'rtept', 'trkpt']

/** What a GPX 1.0 or 1.1 holds, without the points that are nowhere. Tracks before routes before waypoints. */
export function gpxFeatures(
  document: Document,
  leftOut: LeftOut,
): { features: Feature[]; warnings: Sentence[] } {
  for (const name of POINTS)
    for (const point of elements(document, name)) {
      withoutExtensions(point)
      if (!isSound(point, leftOut)) point.removeAttribute('lat')
    }
  const warnings = shortOnes(document)
  const features = gpx(document).features.map(isOurs(document) ? withAddress : asItIs)
  if (features.some(({ geometry }) => geometry?.type === 'Point')) return { features, warnings }
  const named = elements(document, 'rtept').filter(isSomewhere).flatMap(namedPoint)
  if (named.length) warnings.push(routePoints(named.length))
  return { features: [...features, ...named], warnings }
}

/** Our own files have the address of a stop in its comment. */
const isOurs = ({ documentElement }: Document) =>
  documentElement?.getAttribute('creator') === 'CoSto Vitrine'

const withAddress = (feature: Feature): Feature => {
  const { cmt: address, ...properties } = feature.properties ?? {}
  return { ...feature, properties: { ...properties, address } }
}

const asItIs = (feature: Feature) => feature

/** Tracks and routes of which there is no line to draw, by name. */
const shortOnes = (document: Document): Sentence[] =>
  ['trk', 'rte'].flatMap((name) =>
    elements(document, name)
      .filter((owner) => elements(owner, `${name}pt`).filter(isSomewhere).length < 2)
      .map((owner) => tooShort(childText(owner, 'name'))),
  )

/** What a watch has noted is nothing to us, and the reader would keep a list as long as the track for each kind of it. */
function withoutExtensions(point: Element) {
  for (let child = point.firstChild; child; child = child.nextSibling)
    if (child.nodeName === 'extensions') return point.removeChild(child)
}

/**
 * A point that is nowhere has lost its latitude, and the reader passes over it: to take thousands of them out of a track
 * costs the square of their number.
 */
const isSomewhere = (point: Element) => point.hasAttribute('lat')

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

function namedPoint(point: Element): Feature[] {
  const name = childText(point, 'name')
  if (!name || isGiven(name)) return []
  const [lng, lat] = ['lon', 'lat'].map((axis) => Number(point.getAttribute(axis)))
  const properties = { name, desc: childText(point, 'desc'), cmt: childText(point, 'cmt') }
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } }]
}
