import type { FormField, FormState } from 'payload'
import { equal } from '../equal'

/** A row of the form's list of stops: its fields by name, as the form holds them. */
export type StopRow = {
  id: string
  /** What the form knows of the row as such. */
  row: NonNullable<FormField['rows']>[number]
  fields: Record<string, FormField>
}

/** What the editor of walks changes in a form. */
export type Walk = { rows: StopRow[]; line: unknown; loop: boolean }

const STOPS = 'stops'

/** The walk in the state of a form. */
export function walkIn(state: FormState): Walk {
  const rows = (state[STOPS]?.rows ?? []).map((row) => ({
    id: row.id,
    row,
    fields: {} as StopRow['fields'],
  }))
  for (const [path, field] of Object.entries(state)) {
    const [, index, name] = /^stops\.(\d+)\.(.+)$/.exec(path) ?? []
    const row = rows[Number(index)]
    if (row && name) row.fields[name] = field
  }
  return { rows, line: state.line?.value ?? null, loop: state.loop?.value === true }
}

/** The state of the form with this walk in place of its own. */
export function stateWith(state: FormState, { rows, line, loop }: Walk): FormState {
  const others = Object.entries(state).filter(([path]) => !path.startsWith(`${STOPS}.`))
  const next: FormState = Object.fromEntries(others)
  rows.forEach(({ fields }, index) => {
    for (const [name, field] of Object.entries(fields)) next[`${STOPS}.${index}.${name}`] = field
  })
  next[STOPS] = {
    ...state[STOPS],
    rows: rows.map(({ row }) => row),
    value: rows.length,
    disableFormData: rows.length > 0,
  }
  next.line = given(state.line, line)
  next.loop = given(state.loop, loop)
  return next
}

/** The field with another value; the same one when it has that value. */
export const given = (field: FormField | undefined, value: unknown): FormField =>
  field && equal(field.value, value) ? field : { ...fresh(value), ...field, value }

const fresh = (value: unknown): FormField => ({
  ...{ value, initialValue: value },
  ...{ valid: true, passesCondition: true },
})

/** The row with other values of some fields. */
export const rowWith = (row: StopRow, values: Record<string, unknown>): StopRow => ({
  ...row,
  fields: {
    ...row.fields,
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, given(row.fields[name], value)]),
    ),
  },
})

/** A new row; the form's server adds the fields that are not named. */
export function newRow(values: Record<string, unknown>): StopRow {
  const id = newId()
  return rowWith({ id, row: { id, isLoading: true }, fields: {} }, { id, ...values })
}

// as Payload makes the ids of rows: 24 hexadecimal digits
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
