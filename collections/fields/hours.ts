import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { checkHours } from '../hours'
import { problemOfUnfinished } from '../hours/weekly'
import { languageOf } from '../messages'
import { alsoCheck, whenGiven } from './alsoCheck'

/** Without hours there is nothing, never an empty text: lists are filtered by what is there, in their address as well. */
const trim: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() || null : value)

const check: TextFieldSingleValidation = alsoCheck(
  text as TextFieldSingleValidation,
  whenGiven((value, { req }) => {
    const { problem } = checkHours(value, languageOf(req))
    return problem && { key: 'hours', values: problem }
  }),
)

/** Regular hours as OSM `opening_hours` text, filled in as a week. */
export const hours = (): TextField => ({
  name: 'hours',
  type: 'text',
  label: { fr: 'Horaires', en: 'Opening hours' },
  admin: {
    components: { Field: 'costo-vitrine/admin/hours/HoursField#HoursField' },
  },
  hooks: { beforeValidate: [trim] },
  validate: (value, options) =>
    problemOfUnfinished(value ?? '', languageOf(options.req)) ?? check(value, options),
})
