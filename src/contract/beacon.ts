import { WIDGETS, type WidgetName } from './widget-build'

/** Where widgets send their sums: POST, `text/plain` (no preflight), without cookies. */
export const BEACON_PATH = '/v1/beacon'

/** Longest body, in bytes. */
export const BEACON_BYTES = 4096

/**
 * What one widget has counted on one page since it last said so: sums, and nothing of who looked, where, or when.
 * Whose page it is, the browser says (`Origin`); a frame's page may only claim it, and gets no credit for it.
 */
export type Beacon = {
  v: 1
  widget: WidgetName
  /** Of the suite that made the widget. */
  version: string
  /** Times the widget itself was seen: half of it, or half of the screen, for one second in a visible tab. */
  views: number
  items: BeaconItem[]
  /** Failures the widget has reported to its page (`costo-error`). */
  errors?: number
  /** Slug of the partner whose page it claims to be, where the origin is no declared site: a frame's, a builder's. */
  partner?: string
  /** Of a frame: the partner's revocable key, which says whose page it is and so earns credit. */
  key?: string
}

/**
 * `item`: kind and slug, "partners/tudigo". `exposures`: times half of its pixels were seen for one second in a visible
 * tab. `clicks`: times a link of it was followed.
 */
export type BeaconItem = [item: string, exposures: number, clicks: number]

/** More than a person does on one page between two beacons; what claims more is no widget's. */
const MOST = { views: 20, items: 200, exposures: 20, clicks: 20, errors: 20 }

const ITEM = /^(partners|shops|tours|videos)\/[a-z0-9]+(-[a-z0-9]+)*$/
const VERSION = /^[\w.+-]{1,32}$/
const KEY = /^[\w-]{16,64}$/
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads a beacon's body. @throws TypeError what is wrong with it */
export function parseBeacon(body: string): Beacon {
  const beacon = readObject(body)
  const { v, widget, version, views, items, errors = 0, partner, key } = beacon
  if (v !== 1) throw new TypeError(`v is ${JSON.stringify(v)}: this is read as version 1`)
  if (!WIDGETS.includes(widget as WidgetName)) throw new TypeError('widget is none of ours')
  if (typeof version !== 'string' || !VERSION.test(version))
    throw new TypeError('version is no version')
  if (!Array.isArray(items) || items.length > MOST.items)
    throw new TypeError(`items is no list of ${MOST.items} at most`)
  if (partner !== undefined && !isSlug(partner)) throw new TypeError('partner is no slug')
  if (key !== undefined && !(typeof key === 'string' && KEY.test(key)))
    throw new TypeError('key is no key')
  const counted = items.map(readItem)
  if (new Set(counted.map(([item]) => item)).size < counted.length)
    throw new TypeError('items: one is named twice')
  return {
    ...{ v, version, items: counted },
    widget: widget as WidgetName,
    views: readCount('views', views, MOST.views),
    ...(errors ? { errors: readCount('errors', errors, MOST.errors) } : {}),
    ...(partner === undefined ? {} : { partner }),
    ...(key === undefined ? {} : { key }),
  }
}

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && SLUG.test(value)

function readItem(value: unknown): BeaconItem {
  const [item, exposures, clicks] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof item !== 'string' || item.length > 120 || !ITEM.test(item))
    throw new TypeError(`items: ${JSON.stringify(item)} is not kind/slug`)
  return [
    item,
    readCount(`exposures of ${item}`, exposures, MOST.exposures),
    readCount(`clicks of ${item}`, clicks, MOST.clicks),
  ]
}

function readCount(name: string, value: unknown, most: number): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > most)
    throw new TypeError(`${name}: not a whole number from 0 to ${most}`)
  return value as number
}

function readObject(body: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new TypeError('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('not a JSON object')
  return value as Record<string, unknown>
}
