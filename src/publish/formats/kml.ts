import type { FeedStop, FeedTour } from '../../contract/tour'
import type { Site } from '../pages/site'
import { fill } from '../pages/words'
import { licenceAddress, producer } from './origin'
import { formatWords, type FormatWords } from './words'
import { element, xmlText } from './xml'

/**
 * A walk as KML 2.2 (OGC 07-147r2): its line first, then its stops in order in a folder, longitude before latitude. Our
 * own writer, for the library there is names neither the document nor who made it, under which licence.
 */
export function kml(tour: FeedTour, site: Site): string {
  const { name, page, licence, updatedAt, summary, state, stateReason, straight, line } = tour
  const { words, locale } = site
  const more = formatWords(locale)
  const { name: author, home } = producer(site)
  const warning = state === 'open' ? [] : [`${words[state]}.`, stateReason]
  const terms = fill(more.licence, { licence: licenceAddress(licence) ?? licence })
  const said = [...warning, summary, straight && words.straight, terms, author]
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">
<Document>
${element('name', name)}<open>1</open>
<atom:author>${element('atom:name', author)}${element('atom:uri', home)}</atom:author><atom:link href="${xmlText(page)}"/>
${element('description', said.filter(Boolean).join('\n'))}
${style('line', `<LineStyle><color>ff535f0b</color><width>4</width></LineStyle>`)}
${style('stop', `<IconStyle><color>ff535f0b</color></IconStyle>`)}
<ExtendedData>${data('licence', licence)}${data('updatedAt', updatedAt)}${data('distanceMeters', tour.distanceMeters)}${data('durationMinutes', tour.durationMinutes)}</ExtendedData>
<Placemark>${element('name', name)}<styleUrl>#line</styleUrl><LineString><tessellate>1</tessellate><coordinates>
${line.coordinates.map((point) => point.join(',')).join('\n')}
</coordinates></LineString></Placemark>
<Folder>${element('name', words.stops)}
${tour.stops.map((stop) => placemark(stop, more)).join('\n')}
</Folder>
</Document>
</kml>
`
}

const placemark = (stop: FeedStop, words: FormatWords): string => {
  const { number, name, page, address, text, hours, lat, lng } = stop
  const said = [text, address, hours && fill(words.hours, { hours: hours.text })]
  return `<Placemark>${element('name', `${number}. ${name}`)}${page ? `<atom:link href="${xmlText(page)}"/>` : ''}${element('address', address)}${element('description', said.filter(Boolean).join('\n'))}<styleUrl>#stop</styleUrl><ExtendedData>${data('number', number)}${data('kind', stop.kind)}</ExtendedData><Point><coordinates>${lng},${lat}</coordinates></Point></Placemark>`
}

const style = (id: string, body: string) => `<Style id="${id}">${body}</Style>`

const data = (name: string, value: string | number): string =>
  `<Data name="${name}"><value>${xmlText(String(value))}</value></Data>`
