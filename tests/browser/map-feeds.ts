import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { FeedStop, FeedTour } from '../../src/contract/tour'
import type { startTwoSites } from './two-sites'

type Sites = Awaited<ReturnType<typeof startTwoSites>>

const PATH = '/v1/fr/tours/nord-du-18e.json'

/** Makes the vitrine answer the frozen walk with some of it changed. `{base}` in an address stands for the vitrine's. */
export function withTour(sites: Sites, change: (tour: FeedTour) => void) {
  const file = JSON.parse(readFileSync(`tests/fixtures${PATH}`, 'utf8')) as { tour: FeedTour }
  change(file.tour)
  const text = JSON.stringify(file).replaceAll(/https:\/\/vitrine\.example|\{base\}/g, sites.base)
  sites.answer(PATH, (_, response) => response.end(text))
}

/** The edges of the pictures below, and tiles at an address of the vitrine's: what a feed says of a map's ground. */
export const PICTURE = {
  src: '{base}/map.svg',
  width: 1200,
  height: 900,
  alt: 'Plan de la balade, nord en haut',
  bounds: [2.3352, 48.8878, 2.3545, 48.8973] as [number, number, number, number],
}
export const TILES = {
  url: '{base}/tiles/{z}/{x}/{y}.svg',
  minZoom: 12,
  maxZoom: 18,
  size: 256 as const,
}
export const ATTRIBUTION = { attribution: '© IGN', attributionUrl: 'https://www.ign.fr/' }

/** Stops in a row, close together as in a market street. */
export const manyStops = (count: number): FeedStop[] =>
  Array.from({ length: count }, (_, index) => ({
    number: String(index + 1),
    name: `Étape ${index + 1}`,
    kind: 'place',
    address: `${index + 1} rue du Ruisseau, 75018 Paris`,
    lat: 48.8905 + (index % 7) * 0.0004 + Math.floor(index / 7) * 0.0005,
    lng: 2.3402 + ((index * 3) % 11) * 0.0005,
    toNextMeters: 60,
  }))

/** Answers every tile and both pictures with a drawing that says where it is; tells which tiles were asked for. */
export function serveGround(sites: Sites, refuse: (tile: string) => boolean = () => false) {
  sites.answer('/map.svg', (_, response) => drawn(response, plan('#e8e4d8', '#0b5f53')))
  sites.answer('/map-dark.svg', (_, response) => drawn(response, plan('#20242c', '#7cc9b5')))
  sites.answerBelow('/tiles/', (request, response) => {
    const tile = request.url!.replace(/^\/tiles\/|\.svg$/g, '')
    if (refuse(tile)) return void response.writeHead(404).end()
    drawn(response, street(tile))
  })
  return () => sites.asked.filter((path) => path.startsWith('/tiles/'))
}

const drawn = (response: ServerResponse, svg: string) =>
  response
    .writeHead(200, { 'Content-Type': 'image/svg+xml' })
    .end(`<svg xmlns="http://www.w3.org/2000/svg" ${svg}</svg>`)

const street = (
  tile: string,
) => `width="256" height="256"><path fill="#f3efe6" d="M0 0h256v256H0z"/>
<path fill="#dfe8d4" d="M20 20h70v60H20zM150 140h80v90h-80z"/><path fill="#e3dccd" d="M110 20h120v90H110zM20 110h100v120H20z"/>
<path stroke="#fff" stroke-width="9" d="M0 96h256M128 0v256M0 240h256"/><text x="8" y="16" font-size="10" fill="#877">${tile}</text>`

const plan = (
  ground: string,
  line: string,
) => `width="1200" height="900" viewBox="0 0 1200 900"><path fill="${ground}" d="M0 0h1200v900H0z"/>
<path fill="none" stroke="${line}" stroke-width="8" d="M845 758L370 332 348 0 672 227 845 758"/>`
