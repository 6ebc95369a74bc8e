/** A GPX 1.1 with this inside. */
export const gpxOf = (inside: string, more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"${more}>
${inside}
</gpx>
`

export const point = (lat: number | string, lon: number | string, element = 'trkpt', inside = '') =>
  `<${element} lat="${lat}" lon="${lon}">${inside}</${element}>`

/** A track of these points, each on a line of its own; the first on line 4. */
export const trackOf = (points: string[], name = 'Nord') =>
  gpxOf(`<trk><name>${name}</name><trkseg>\n${points.join('\n')}\n</trkseg></trk>`)

export const kmlOf = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
${inside}
</Document></kml>
`

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
