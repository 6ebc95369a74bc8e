import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { checkHours } from '../hours'
import { languageOf } from '../messages'
import { alsoCheck, whenGiven } from './alsoCheck'

const trim: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)

/** Regular hours as OSM `opening_hours` text, said in words below as one types. */
export const hours = (): TextField => ({
  name: 'hours',
  type: 'text',
  label: { fr: 'Horaires', en: 'Opening hours' },
  admin: {
    placeholder: 'Tu-Sa 10:00-13:00,14:00-19:30; PH off',
    description: {
      fr: 'Jours en anglais (Mo Tu We Th Fr Sa Su), heures sur 24, PH pour les jours fériés, off pour fermé.',
      en: 'Days as Mo Tu We Th Fr Sa Su, 24-hour times, PH for public holidays, off for closed.',
    },
    components: { afterInput: ['/src/admin/HoursPreview#HoursPreview'] },
  },
  hooks: { beforeValidate: [trim] },
  validate: alsoCheck(
    text as TextFieldSingleValidation,
    whenGiven((value, { req }) => {
      const { problem } = checkHours(value, languageOf(req))
      return problem && { key: 'hours', values: problem }
    }),
  ),
})
