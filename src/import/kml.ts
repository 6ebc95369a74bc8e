import { kml } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import type { Feature } from 'geojson'
import { type LeftOut, numberIn } from './left-out'
import type { Sentence } from './walk-file'
import { LINKED } from './words'
import { elements, lineOf } from './xml'

/**
 * What a KML holds, without the points that are nowhere; outlines are left as they are, to be refused whole.
 * @param isPacked in a KMZ, where a link without a scheme leads to another of its files, which is read too
 */
export function kmlFeatures(
  document: Document,
  leftOut: LeftOut,
  isPacked = false,
): { features: Feature[]; warnings: Sentence[] } {
  for (const list of elements(document, 'coordinates'))
    if (list.parentNode?.nodeName === 'LinearRing')
      // what reads it next is slow on long blanks
      list.textContent = (list.textContent ?? '').replace(/\s+/g, ' ')
    else if (!keepsSome(list, leftOut)) list.parentNode!.parentNode?.removeChild(list.parentNode!)
  for (const track of elements(document, 'gx:Track')) redraw(document, track, leftOut)
  const linked = elements(document, 'NetworkLink').some((link) => {
    const [href] = elements(link, 'href')
    return !isPacked || /^[a-z]+:/i.test(href?.textContent?.trim() ?? '')
  })
  const { features } = kml(document, { skipNullGeometry: true })
  return { features: features as Feature[], warnings: linked ? [LINKED] : [] }
}

/** Leaves in the element the positions that are somewhere, "longitude,latitude,height" each. Whether there are any. */
function keepsSome(list: Element, leftOut: LeftOut): boolean {
  const text = (list.textContent ?? '').replace(/[^\S\n]+/g, ' ').replace(/ ?, ?/g, ',')
  const name = nameAbove(list)
  let line = lineOf(list.firstChild ?? list)
  const kept: string[] = []
  for (const [part] of text.matchAll(/\n|\S+/g)) {
    if (part === '\n') line++
    else if (keeps(part.split(','), name, line, leftOut)) kept.push(part)
  }
  list.textContent = kept.join(' ')
  return kept.length > 0
}

/**
 * Puts in the place of a track, "longitude latitude height" in an element each, a line of those that are somewhere: to
 * take thousands of elements out costs the square of their number.
 */
function redraw(document: Document, track: Element, leftOut: LeftOut) {
  const name = nameAbove(track)
  const kept = elements(track, 'gx:coord').flatMap((position) => {
    const numbers = (position.textContent ?? '').trim().split(/\s+/)
    return keeps(numbers, name, lineOf(position), leftOut) ? [numbers.join(',')] : []
  })
  const line = document.createElementNS(
    track.namespaceURI,
    kept.length > 1 ? 'LineString' : 'Point',
  )
  const coordinates = document.createElementNS(track.namespaceURI, 'coordinates')
  coordinates.textContent = kept.join(' ')
  line.appendChild(coordinates)
  track.parentNode?.replaceChild(line, track)
}

function keeps([lng, lat]: string[], name: string, line: number, leftOut: LeftOut): boolean {
  return leftOut.keeps(numberIn(lat), numberIn(lng), name, { line })
}

/** The name of the placemark a list of positions is part of. */
function nameAbove(list: Element): string {
  for (let above = list.parentNode; above; above = above.parentNode)
    if (above.nodeName === 'Placemark')
      for (let child = above.firstChild; child; child = child.nextSibling)
        if (child.nodeName === 'name') return child.textContent?.trim() ?? ''
  return ''
}
