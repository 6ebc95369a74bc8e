import type { DateField, DateFieldValidation, FieldHook } from 'payload'
import { date } from 'payload/shared'
import { languageOf } from '../messages'
import { alsoCheck } from './alsoCheck'
import { refuseAt } from './refuseAt'

type Named = Omit<DateField, 'type' | 'label'> & { label: { fr: string; en: string } }

/** A calendar day, read in Europe/Paris. */
export const day = (field: Named): DateField => ({
  ...field,
  type: 'date',
  hooks: { beforeValidate: [inOurTimes(field.label)] },
  admin: {
    ...field.admin,
    placeholder: { fr: 'jj/mm/aaaa', en: 'dd/mm/yyyy' },
    // what is typed is read by this format: month names, or none, would make 05/12 the 12th of May
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
  },
})

/** A day and the time of day. */
export const moment = (field: Named): DateField => ({
  ...field,
  type: 'date',
  hooks: { beforeValidate: [inOurTimes(field.label)] },
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
  },
})

/**
 * Refuses the years 0 or 20255 of a slip on the keyboard, which the edition has no form for. A hook, since Payload
 * leaves checks out when a draft is saved, and such a day can't be shown to be mended.
 */
const inOurTimes =
  (label: Named['label']): FieldHook =>
  ({ value, ...at }) => {
    if (value === null || value === undefined || value === '') return value
    const year = new Date(value).getUTCFullYear()
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return value
    const values = { field: label[languageOf(at.req)], first: FIRST_YEAR, last: LAST_YEAR }
    return refuseAt(at, label, { key: 'year', values })
  }

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** The last day of a period; `since` names the field beside it that holds the first. */
export const lastDay = (since: string, field: Named): DateField =>
  day({
    ...field,
    validate: alsoCheck(
      (field.validate ?? date) as DateFieldValidation,
      (last, { siblingData }) => {
        const first = (siblingData as Record<string, string | Date | undefined>)[since]
        return last && first && new Date(last) < new Date(first)
          ? { key: 'reversedDays' }
          : undefined
      },
    ),
  })
