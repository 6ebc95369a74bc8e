import type { FormState } from 'payload'
import { type Walk, walkIn } from '../../../src/admin/map/walk/form'

type Stop = { id: string } & Record<string, unknown>

const field = (value: unknown) => ({ value, initialValue: value, valid: true })

/** The state of a walk's form, as Payload keeps it: a field for each path. */
export function formOf(stops: Stop[], more: Record<string, unknown> = {}): FormState {
  const state: FormState = {
    name: field('Une balade'),
    stops: { value: stops.length, rows: stops.map(({ id }) => ({ id })) },
  }
  for (const [name, value] of Object.entries(more)) state[name] = field(value)
  stops.forEach((stop, index) => {
    for (const [name, value] of Object.entries(stop)) state[`stops.${index}.${name}`] = field(value)
  })
  return state
}

export const walkOf = (stops: Stop[], more?: Record<string, unknown>): Walk =>
  walkIn(formOf(stops, more))

/** What the rows of a walk say, without what the form keeps beside it. */
export const valuesOf = ({ rows }: Walk) =>
  rows.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
  )

/** "1 a, 2 b": numbers and names. */
export const listOf = (walk: Walk) =>
  valuesOf(walk)
    .map(({ number, name, shop }) => `${number} ${name ?? shop}`)
    .join(', ')
