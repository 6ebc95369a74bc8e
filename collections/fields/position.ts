import type { Condition, Field } from 'payload'

/** WGS84 degrees in two numbers: sortable and searchable on every database. */
export const position = (condition?: Condition): Field => ({
  type: 'row',
  admin: { condition },
  fields: [
    {
      name: 'lat',
      type: 'number',
      index: true,
      label: { fr: 'Latitude', en: 'Latitude' },
      admin: { placeholder: '48.8975', width: '50%' },
    },
    {
      name: 'lng',
      type: 'number',
      index: true,
      label: { fr: 'Longitude', en: 'Longitude' },
      admin: { placeholder: '2.3445', width: '50%' },
    },
  ],
})
