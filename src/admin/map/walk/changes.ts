import {
  areInOrder,
  numberBehind,
  numbered,
  renumbered,
  headOf,
} from '../../../../collections/checks/stops'
import { nearestOn, type Point } from '../../../../collections/walking/distances'
import { rounded, through } from '../path'
import type { OfferedStop } from '../../../import/answer'
import { detoured } from './detour'
import { newRow, rowWith, type StopRow, type Walk } from './form'
import { addressOf, type ShopFacts } from './shops'

/** What the numbers of stops must respect: whether they circulate on paper, and the highest that ever was. */
export type Printed = { isPrinted: boolean; last: number }

/** What is taken over from a file. */
type Imported = { line?: Point[]; stops: OfferedStop[] }

const numberOf = ({ fields }: StopRow): string => String(fields.number?.value ?? '')

const numbersOf = (rows: StopRow[]) => rows.map((row) => ({ number: numberOf(row) }))

/** Rows with the numbers that are theirs: by rank until they are printed, then kept, and new ones behind the last. */
function withNumbers(rows: StopRow[], before: StopRow[], { isPrinted, last }: Printed): StopRow[] {
  const isByRank = !isPrinted && areInOrder(numbersOf(before))
  const numbers = isByRank ? renumbered(numbersOf(rows)) : numbered(numbersOf(rows), last)
  return rows.map((row, index) => rowWith(row, { number: numbers[index].number }))
}

/** A stop to add: behind the one of an id, else at the end. */
type Added = { walk: Walk; printed: Printed; behind?: string }

function withAdded({ walk, printed, behind }: Added, values: Record<string, unknown>) {
  const index = behind ? walk.rows.findIndex(({ id }) => id === behind) + 1 : walk.rows.length
  const isBetween = printed.isPrinted && index > 0 && index < walk.rows.length
  const number = isBetween
    ? numberBehind(numberOf(walk.rows[index - 1]), numbersOf(walk.rows))
    : undefined
  const row = newRow({ number: number ?? '', ...values })
  const rows = [...walk.rows.slice(0, index), row, ...walk.rows.slice(index)]
  return { walk: { ...walk, rows: withNumbers(rows, walk.rows, printed) }, id: row.id }
}

/** With one more place. @returns the walk, and the id of the new stop */
export function addPlace(added: Added, point: Point) {
  const [lng, lat] = rounded(point)
  return withAdded(added, { kind: 'place', name: '', lat, lng })
}

/** With one more shop. @returns the walk, and the id of the new stop */
export const addShop = (added: Added, shop: string) => withAdded(added, { kind: 'shop', shop })

const withRow = (walk: Walk, id: string, values: Record<string, unknown>): Walk => ({
  ...walk,
  rows: walk.rows.map((row) => (row.id === id ? rowWith(row, values) : row)),
})

/** With a place somewhere else. */
export function movePlace(walk: Walk, id: string, point: Point): Walk {
  const [lng, lat] = rounded(point)
  return withRow(walk, id, { lat, lng })
}

export const namePlace = (walk: Walk, id: string, name: string): Walk => withRow(walk, id, { name })

export function removeStop(walk: Walk, id: string, printed: Printed): Walk {
  const rows = walk.rows.filter((row) => row.id !== id)
  return { ...walk, rows: withNumbers(rows, walk.rows, printed) }
}

/** With a stop at another rank, from 0. */
export function reorder(walk: Walk, id: string, to: number, printed: Printed): Walk {
  const moving = walk.rows.find((row) => row.id === id)
  if (!moving) return walk
  const rows = walk.rows.filter((row) => row !== moving)
  rows.splice(to, 0, moving)
  return { ...walk, rows: withNumbers(rows, walk.rows, printed) }
}

/** With numbers from 1 on, whatever is printed. */
export function renumber(walk: Walk): Walk {
  const numbers = renumbered(numbersOf(walk.rows))
  const rows = walk.rows.map((row, index) => rowWith(row, { number: numbers[index].number }))
  return { ...walk, rows }
}

/** With the shop at a stop turned into a place of the same name, address and position. */
export const makePlace = (walk: Walk, id: string, facts: ShopFacts): Walk =>
  withRow(walk, id, {
    ...{ kind: 'place', shop: null, name: facts.name, address: addressOf(facts) },
    ...{ lat: facts.lat, lng: facts.lng },
  })

/** With another shop at a stop; its number stays. */
export const replaceShop = (walk: Walk, id: string, shop: string): Walk =>
  withRow(walk, id, { kind: 'shop', shop })

/** With another line; none of fewer than two points. */
export const drawLine = (walk: Walk, points: Point[]): Walk => ({
  ...walk,
  line: points.length ? { type: 'LineString', coordinates: points } : null,
})

/** The points of the line, as far as there is one that can be drawn. */
export function pointsOf({ line }: Walk): Point[] {
  const { coordinates } = (line ?? {}) as { coordinates?: unknown }
  return Array.isArray(coordinates) ? coordinates.filter(isPoint) : []
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

/** With a line that passes a stop. */
export const leadThrough = (walk: Walk, stop: Point): Walk =>
  drawLine(walk, through(pointsOf(walk), stop))

/** With a line that passes all of these stops, in walking order. */
export const leadThroughAll = (walk: Walk, stops: Point[]): Walk =>
  drawLine(walk, detoured(pointsOf(walk), stops, walk.loop))

/** With a place put on the line, where that is nearest. */
export const putOnLine = (walk: Walk, id: string, stop: Point): Walk =>
  movePlace(walk, id, nearestOn(pointsOf(walk), stop).point)

/** With the line and the stops of a file: the line in place of its own, the stops behind its own. */
export function takeOver(walk: Walk, { line, stops }: Imported, printed: Printed): Walk {
  const added = stops.map(({ name, text, lat, lng, number = '', shop }) =>
    newRow(
      shop
        ? { number, kind: 'shop', shop: shop.id, text }
        : { number, kind: 'place', name, text, lat, lng },
    ),
  )
  const taken = new Set(numbersOf(walk.rows).map(({ number }) => number))
  const free = added.map((row) => (taken.has(numberOf(row)) ? rowWith(row, { number: '' }) : row))
  const rows = withNumbers([...walk.rows, ...free], walk.rows, printed)
  return line ? drawLine({ ...walk, rows }, line) : { ...walk, rows }
}

/** The highest number there is, or was. */
export const lastNumberOf = (walk: Walk, stored: unknown): number =>
  Math.max(Number(stored) || 0, ...numbersOf(walk.rows).map(headOf))
