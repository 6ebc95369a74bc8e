import type { Point } from '../../../../collections/walking/distances'
import type { StopRow } from './form'
import { type ShopFacts, type Trouble, troubleOf } from './shops'

/** A stop as the editor shows it: a shop's name and place are the shop's own. */
export type Stop = {
  id: string
  number: string
  kind: 'shop' | 'place'
  /** Id of the shop. */
  shop?: string
  /** Empty for a place that has no name yet, or a shop that isn't chosen. */
  name: string
  point?: Point
  dwellMinutes: number
  /** Why the shop at this stop asks for a decision. */
  trouble?: Trouble
}

/** @param shops what is known of shops, by id; `undefined` while it isn't known yet */
export function stopOf(row: StopRow, shops: Map<string, ShopFacts | null>): Stop {
  const value = (name: string) => row.fields[name]?.value
  const kind = value('kind') === 'place' ? 'place' : 'shop'
  const shop = kind === 'shop' ? idOf(value('shop')) : undefined
  const facts = shop ? shops.get(shop) : undefined
  const at = kind === 'place' ? { lat: value('lat'), lng: value('lng') } : facts
  return {
    ...{ id: row.id, kind, shop },
    number: text(value('number')),
    name: kind === 'place' ? text(value('name')) : (facts?.name ?? ''),
    point: pointOf(at?.lng, at?.lat),
    dwellMinutes: Number(value('dwellMinutes')) || 0,
    trouble: shop ? troubleOf(facts) : undefined,
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const pointOf = (lng: unknown, lat: unknown): Point | undefined =>
  typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : undefined

// the id, or the record when the form's server has filled it in
function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' ? (value as { id?: unknown } | null)?.id : value
  return id === undefined || id === null || id === '' ? undefined : String(id)
}
