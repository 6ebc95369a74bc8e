import type { DateField, DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { alsoCheck } from './alsoCheck'

/** A calendar day, read in Europe/Paris. */
export const day = (field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
  },
})

/** The last day of a period; `since` names the field beside it that holds the first. */
export const lastDay = (since: string, field: Omit<DateField, 'type'>): DateField =>
  day({
    ...field,
    validate: alsoCheck(date as DateFieldValidation, (last, { siblingData }) => {
      const first = (siblingData as Record<string, string | Date | undefined>)[since]
      return last && first && new Date(last) < new Date(first) ? { key: 'reversedDays' } : undefined
    }),
  })
