import type { DateField } from 'payload'

/** A calendar day, read in Europe/Paris. */
export const day = (field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
  },
})
