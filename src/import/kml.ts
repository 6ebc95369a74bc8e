import { kml } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import { type LeftOut, numberIn } from './left-out'
import type { Sentence } from './walk-file'
import { LINKED } from './words'
import { elements, lineOf } from './xml'

/** What a KML holds, without the points that are nowhere; outlines are left as they are, to be refused whole. */
export function kmlFeatures(
  document: Document,
  leftOut: LeftOut,
): { features: Feature[]; warnings: Sentence[] } {
  for (const list of elements(document, 'coordinates'))
    if (!isRing(list)) keepSound(list, /\s+/, ',', leftOut)
  for (const position of elements(document, 'gx:coord')) keepSound(position, /\n/, /\s+/, leftOut)
  const linked = elements(document, 'NetworkLink').length > 0
  const { features } = kml(document, { skipNullGeometry: true })
  return { features: features as Feature[], warnings: linked ? [LINKED] : [] }
}

const isRing = (list: Element) => list.parentNode?.nodeName === 'LinearRing'

/** Leaves in the element the positions that are somewhere, "longitude,latitude,height" each. */
function keepSound(list: Element, between: RegExp, within: string | RegExp, leftOut: LeftOut) {
  const text = list.textContent ?? ''
  const first = lineOf(list.firstChild ?? list)
  const name = nameAbove(list)
  let line = first
  let at = 0
  const kept: string[] = []
  for (const tuple of text.split(between)) {
    const start = text.indexOf(tuple, at)
    line += newLines(text, at, start)
    at = start
    if (!tuple.trim()) continue
    const [lng, lat] = tuple.trim().split(within).map(numberIn)
    if (leftOut.keeps(lat, lng, name, { line })) kept.push(tuple.trim())
  }
  if (kept.length) list.textContent = kept.join(' ')
  else
    (list.nodeName === 'gx:coord' ? list : list.parentNode)?.parentNode?.removeChild(
      list.nodeName === 'gx:coord' ? list : list.parentNode!,
    )
}

function newLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}

/** The name of the placemark a list of positions is part of. */
function nameAbove(list: Element): string {
  for (let above = list.parentNode; above; above = above.parentNode)
    if (above.nodeName === 'Placemark')
      for (let child = above.firstChild; child; child = child.nextSibling)
        if (child.nodeName === 'name') return child.textContent?.trim() ?? ''
  return ''
}
