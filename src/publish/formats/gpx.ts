import type { FeedStop, FeedTour } from '../../contract/tour'
import type { Words } from '../pages/words'
import { boundsOf } from './bounds'
import { element, xmlText } from './xml'

/** Licences with a page at spdx.org; any other is not named, for GPX asks for its address. */
const SPDX = ['etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0']

/**
 * A walk as GPX 1.1 (topografix.com/GPX/1/1/gpx.xsd): its stops in order as waypoints, its line as a track, degrees of
 * WGS84. What a walker has to know, a diversion or that nobody has drawn the way, stands in the descriptions.
 */
export function gpx(tour: FeedTour, words: Words): string {
  const { name, page, licence, updatedAt, summary, state, stateReason, straight, line } = tour
  const [west, south, east, north] = boundsOf(tour)
  const warning = state === 'open' ? [] : [`${words[state]}.`, stateReason]
  const description = [...warning, summary].filter(Boolean).join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="CoSto Vitrine">
<metadata>
${element('name', name)}${element('desc', description)}
<copyright author="${xmlText(words.site)}">${SPDX.includes(licence) ? element('license', `https://spdx.org/licenses/${licence}.html`) : ''}</copyright>
${link(page, name)}${element('time', updatedAt)}
<bounds minlat="${south}" minlon="${west}" maxlat="${north}" maxlon="${east}"/>
</metadata>
${tour.stops.map(waypoint).join('\n')}
<trk>${element('name', name)}${element('desc', straight ? words.straight : undefined)}${link(page, name)}<type>walking</type><trkseg>
${line.coordinates.map(([lng, lat]) => `<trkpt lat="${lat}" lon="${lng}"/>`).join('\n')}
</trkseg></trk>
</gpx>
`
}

const waypoint = ({ number, name, kind, text, address, page, lat, lng }: FeedStop): string =>
  `<wpt lat="${lat}" lon="${lng}">${element('name', `${number}. ${name}`)}${element('cmt', address)}${element('desc', text)}${link(page, name)}<type>${kind}</type></wpt>`

const link = (href: string | undefined, text: string): string =>
  href ? `<link href="${xmlText(href)}">${element('text', text)}</link>` : ''
