import type { FormField } from 'payload'
import { equal } from '../equal'
import { given, type StopRow, type Walk } from './form'

/**
 * The walk with a step taken back (`from` its end, `to` its beginning; the other way round to do it again). What was
 * changed since in the form's own fields stays: a text typed after a stop was moved is not lost with the move.
 */
export function undone(now: Walk, from: Walk, to: Walk): Walk {
  const [current, left] = [byId(now), byId(from)]
  const rows = to.rows.map((row) => {
    const here = current.get(row.id)
    return here ? rowBack(here, left.get(row.id), row) : row
  })
  const known = new Set([...from.rows, ...to.rows].map(({ id }) => id))
  return {
    rows: [...rows, ...now.rows.filter(({ id }) => !known.has(id))],
    line: valueBack(now.line, from.line, to.line),
    loop: valueBack(now.loop, from.loop, to.loop),
  }
}

const byId = ({ rows }: Walk) => new Map(rows.map((row) => [row.id, row]))

function rowBack(now: StopRow, from: StopRow | undefined, to: StopRow): StopRow {
  const fields: Record<string, FormField> = { ...now.fields }
  for (const [name, field] of Object.entries(to.fields))
    fields[name] = given(
      now.fields[name],
      valueBack(now.fields[name]?.value, from?.fields[name]?.value, field.value),
    )
  return { ...now, fields }
}

const valueBack = <Value>(now: Value, from: unknown, to: Value): Value =>
  equal(now, from) ? to : now
