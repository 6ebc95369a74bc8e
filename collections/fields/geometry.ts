import type { JSONField, JSONFieldValidation } from 'payload'
import { json } from 'payload/shared'
import type { Bounds } from '../checks/coordinates'
import type { Problem } from '../messages'
import { alsoCheck, boundsOf, whenGiven } from './alsoCheck'

/** A GeoJSON geometry; `check` says what is wrong with it, `shown` is how it is edited. */
export const geometry = (
  field: Omit<JSONField, 'type' | 'validate'>,
  shown: 'line' | 'area',
  check: (value: unknown, bounds: Bounds) => Problem | undefined,
): JSONField => ({
  ...field,
  type: 'json',
  admin: { ...field.admin, components: { Field: FIELDS[shown] } },
  validate: alsoCheck(
    json as JSONFieldValidation,
    whenGiven((value, { req }) => check(value, boundsOf(req))),
  ),
})

const FIELDS = {
  line: 'costo-vitrine/admin/GeometryField#GeometryField',
  area: 'costo-vitrine/admin/map/area/AreaField#AreaField',
}
