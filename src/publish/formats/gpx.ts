import type { FeedStop, FeedTour } from '../../contract/tour'
import type { Site } from '../pages/site'
import { boundsOf } from './bounds'
import { licenceAddress, producer } from './origin'
import { formatWords } from './words'
import { element, xmlText } from './xml'

/**
 * A walk as GPX 1.1 (topografix.com/GPX/1/1/gpx.xsd): its stops in order as waypoints, its line as a track, degrees of
 * WGS84 and metres above the sea. No route: receivers join a route's points by ways of their own, beside the line that
 * was drawn. What a walker has to know, a diversion or that nobody has drawn the way, stands in the descriptions.
 */
export function gpx(tour: FeedTour, site: Site): string {
  const { words } = site
  const { name, page, licence, updatedAt, summary, state, stateReason, straight, line } = tour
  const [west, south, east, north] = boundsOf(tour)
  const warning = state === 'open' ? [] : [`${words[state]}.`, stateReason]
  const description = [...warning, summary].filter(Boolean).join(' ')
  const { name: author, home } = producer(site)
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="CoSto Vitrine">
<metadata>
${element('name', name)}${element('desc', description)}
<author>${element('name', author)}${link(home, author)}</author>
<copyright author="${xmlText(author)}">${element('year', updatedAt.slice(0, 4))}${element('license', licenceAddress(licence))}</copyright>
${link(page, name)}${element('time', updatedAt)}${element('keywords', keywords(tour, site))}
<bounds minlat="${south}" minlon="${west}" maxlat="${north}" maxlon="${east}"/>
</metadata>
${tour.stops.map(waypoint).join('\n')}
<trk>${element('name', name)}${element('desc', straight ? words.straight : undefined)}${link(page, name)}<type>walking</type><trkseg>
${line.coordinates.map(trackPoint).join('\n')}
</trkseg></trk>
</gpx>
`
}

const trackPoint = ([lng, lat, height]: FeedTour['line']['coordinates'][number]): string =>
  height === undefined
    ? `<trkpt lat="${lat}" lon="${lng}"/>`
    : `<trkpt lat="${lat}" lon="${lng}"><ele>${height}</ele></trkpt>`

const waypoint = ({ number, name, kind, text, address, page, lat, lng }: FeedStop): string =>
  `<wpt lat="${lat}" lon="${lng}">${element('name', `${number}. ${name}`)}${element('cmt', address)}${element('desc', text)}${link(page, name)}<type>${kind}</type></wpt>`

const link = (href: string | undefined, text: string): string =>
  href ? `<link href="${xmlText(href)}">${element('text', text)}</link>` : ''

const keywords = ({ loop, stepFree }: FeedTour, { words, locale }: Site): string =>
  [
    formatWords(locale).walk,
    loop ? words.loop : words.oneWay,
    ...(stepFree === undefined ? [] : [stepFree ? words.stepFree : words.notStepFree]),
  ].join(', ')
