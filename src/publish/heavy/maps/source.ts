import { hashOf } from '../../store/hash'

/** A map that is published as square tiles in the usual scheme of EPSG:3857. */
export type TileSource = {
  /** Lower-case letters, digits and hyphens; part of the tiles' public addresses. */
  name: string
  /** Address with `{z}`, `{x}` and `{y}`. */
  url: string
  type: 'image/png' | 'image/jpeg' | 'image/webp'
  /** Pixels of a tile's side. */
  size: 256 | 512
  minZoom: number
  maxZoom: number
  /** Who must be named beside the map; `{date}` stands for month and year of the newest tile. */
  attribution: string
  attributionUrl?: string
  requestsPerSecond: number
  /** How many tiles are asked for at the same time. */
  connections: number
  /** Days after which a tile is asked for again, unless the source says for how long it is good. */
  freshDays: number
}

/** What an installation says of its map: a preset by name, or a source of its own, whose other facts are the usual ones. */
export type MapOption =
  'ign' | 'none' | (Pick<TileSource, 'url' | 'attribution'> & Partial<TileSource>)

/** Closer than this nothing is fetched: a house is ten pixels wide. */
export const CLOSEST = 17

/** See docs/base-map.md for its terms. */
const IGN: TileSource = {
  name: 'plan-ign',
  url: 'https://data.geopf.fr/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  type: 'image/png',
  size: 256,
  minZoom: 6,
  maxZoom: CLOSEST,
  attribution: '© IGN – Plan IGN v2, {date}',
  attributionUrl: 'https://www.ign.fr/',
  requestsPerSecond: 5,
  connections: 2,
  freshDays: 30,
}

const USUAL = {
  ...({ type: 'image/png', size: 256, minZoom: 6, maxZoom: CLOSEST } as const),
  ...{ requestsPerSecond: 2, connections: 1, freshDays: 30 },
}

/**
 * The source that an installation has chosen; none for `none`.
 * @throws Error naming what is wrong with it and what to write
 */
export function tileSource(map: MapOption): TileSource | undefined {
  if (map === 'none') return undefined
  if (map === 'ign') return IGN
  if (typeof map !== 'object' || map === null)
    throw new Error(`the map is ${JSON.stringify(map)}: write "ign", "none", or a source of tiles`)
  const source = { ...USUAL, name: nameOf(map.url), ...map }
  for (const [is, say] of CHECKS) if (!is(source)) throw new Error(say(source))
  return { ...source, maxZoom: Math.min(source.maxZoom, CLOSEST) }
}

const CHECKS: [is: (source: TileSource) => boolean, say: (source: TileSource) => string][] = [
  [
    ({ url }) => URL.canParse(filled(url)) && /^https?:/.test(url),
    ({ url }) =>
      `the map's url is "${url}": write an address that begins with https://, such as https://tiles.example/{z}/{x}/{y}.png`,
  ],
  [
    ({ url }) => ['{z}', '{x}', '{y}'].every((axis) => url.includes(axis)),
    ({ url }) => `the map's url is "${url}": {z}, {x} and {y} must all stand in it`,
  ],
  [
    ({ attribution }) => typeof attribution === 'string' && attribution.trim() !== '',
    () => "the map's attribution is empty: write who made the map, such as © OpenStreetMap",
  ],
  [
    ({ name }) => /^[a-z0-9-]{1,40}$/.test(name),
    ({ name }) => `the map's name is "${name}": write lower-case letters, digits and hyphens`,
  ],
  [
    ({ type }) => ['image/png', 'image/jpeg', 'image/webp'].includes(type),
    ({ type }) => `the map's type is "${type}": write image/png, image/jpeg or image/webp`,
  ],
  [
    ({ size }) => size === 256 || size === 512,
    ({ size }) => `the map's tiles are ${size} pixels wide: write 256 or 512`,
  ],
  [
    ({ minZoom, maxZoom }) =>
      [minZoom, maxZoom].every(Number.isInteger) &&
      0 <= minZoom &&
      minZoom <= maxZoom &&
      maxZoom <= 22,
    ({ minZoom, maxZoom }) =>
      `the map has zoom levels ${minZoom} to ${maxZoom}: write whole numbers from 0 to 22, the smaller one first`,
  ],
  [
    ({ requestsPerSecond }) => requestsPerSecond > 0 && requestsPerSecond <= 50,
    ({ requestsPerSecond }) =>
      `the map is asked ${requestsPerSecond} times a second: write more than 0 and at most 50`,
  ],
  [
    ({ connections }) => Number.isInteger(connections) && connections >= 1 && connections <= 6,
    ({ connections }) => `the map is asked over ${connections} connections: write 1 to 6`,
  ],
  [
    ({ freshDays }) => freshDays >= 1 && freshDays <= 365,
    ({ freshDays }) => `the map's tiles are good for ${freshDays} days: write 1 to 365`,
  ],
]

const filled = (url: string) => `${url}`.replace(/\{[zxy]\}/g, '1')

const nameOf = (url: string): string =>
  URL.canParse(filled(url)) ? new URL(filled(url)).hostname.replaceAll('.', '-').slice(0, 40) : ''

/** Address of a tile. */
export const addressOf = ({ url }: TileSource, z: number, x: number, y: number): string =>
  url.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y))

/** Name of the tiles as a set: another address, another size, and they are another map. */
export const setOf = ({ name, url, size, type }: TileSource): string =>
  `${name}-${hashOf(JSON.stringify([url, size, type])).slice(0, 8)}`

export const extensionOf = ({ type }: TileSource): string =>
  type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length)
