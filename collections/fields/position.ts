import type { Condition, Field, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { checkLatitude, checkLongitude } from '../checks/coordinates'
import type { Problem } from '../messages'
import { alsoCheck, boundsOf } from './alsoCheck'

type Options = {
  condition?: Condition
  /** Outside the bounds as well: a partner's office may be anywhere. */
  anywhere?: boolean
  /** The map is folded away until it is asked for: there are many places in the form. */
  isFolded?: boolean
  /** What is wrong when there is no position; nothing when it may be absent. */
  whenAbsent?: (options: Parameters<NumberFieldSingleValidation>[1]) => Absent | Promise<Absent>
}

type Absent = Problem | undefined
type Pair = { lat?: unknown; lng?: unknown }

/** WGS84 degrees in two numbers, sortable and searchable on every database, with a map to pick them on. */
export const position = ({
  condition,
  anywhere,
  isFolded = false,
  whenAbsent,
}: Options = {}): Field => ({
  type: 'row',
  admin: { condition },
  fields: [
    {
      name: 'lat',
      type: 'number',
      index: true,
      label: { fr: 'Latitude', en: 'Latitude' },
      admin: { placeholder: '48.8975', width: '50%' },
      validate: alsoCheck(number as NumberFieldSingleValidation, (lat, options) => {
        const { lng } = options.siblingData as Pair
        const isAbsent = typeof lat !== 'number' && typeof lng !== 'number'
        if (isAbsent) return whenAbsent?.(options)
        return checkLatitude(lat, lng, boundsOf(options.req), anywhere)
      }),
    },
    {
      name: 'lng',
      type: 'number',
      index: true,
      label: { fr: 'Longitude', en: 'Longitude' },
      admin: { placeholder: '2.3445', width: '50%' },
      validate: alsoCheck(number as NumberFieldSingleValidation, (lng, { siblingData }) =>
        checkLongitude(lng, (siblingData as Pair).lat),
      ),
    },
    {
      name: 'positionMap',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: {
          Field: {
            path: 'costo-vitrine/admin/place/PlaceField#PlaceField',
            clientProps: { isFolded },
          },
        },
      },
    },
  ],
})
