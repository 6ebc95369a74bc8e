import type { NewPerimeter, OfSameName } from './write-perimeters'
import type { NewWalk } from './write-walk'
import { ImportRefused } from './refuse-order'
import { tooMany } from './words'

/** What `POST /api/costo/import` is asked to write. */
export type ImportOrder =
  | { as: 'walk'; walk: NewWalk }
  | { as: 'perimeters'; perimeters: NewPerimeter[]; ofSameName: OfSameName }

/** Reads an order: shapes only, what is wrong with the values is told when they are written. @throws ImportRefused */
export function orderIn(body: unknown): ImportOrder {
  const { as, walk, perimeters, ofSameName } = record(body)
  if (as === 'walk') return { as, walk: walkIn(record(walk)) }
  if (as === 'perimeters' && Array.isArray(perimeters)) {
    refuseMany(0, perimeters.length)
    return {
      as,
      perimeters: perimeters.map(record).map(({ name, geometry }) => ({
        name: text(name) ?? '',
        geometry: geometry as NewPerimeter['geometry'],
      })),
      ofSameName: ofSameName === 'replace' ? 'replace' : 'skip',
    }
  }
  throw new ImportRefused({
    fr: 'L’ordre d’import n’est pas compris : rechargez la page et recommencez.',
    en: 'The order to import is not understood: reload the page and start again.',
  })
}

function walkIn({ name, line, stops }: Record<string, unknown>): NewWalk {
  const all = Array.isArray(stops) ? stops : []
  refuseMany(all.length, 0)
  return {
    name: text(name) ?? '',
    line: Array.isArray(line) ? (line as NewWalk['line']) : undefined,
    stops: all.map(record).map((stop) => ({
      name: text(stop.name) ?? '',
      text: text(stop.text),
      address: text(stop.address),
      number: text(stop.number),
      shop: text(stop.shop),
      lat: Number(stop.lat),
      lng: Number(stop.lng),
    })),
  }
}

/** No more than a file may hold. @throws ImportRefused */
function refuseMany(stops: number, perimeters: number) {
  const many = tooMany(0, stops, perimeters)
  if (many) throw new ImportRefused(many)
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
