import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { bareSiret, checkSiret } from '../checks/siret'
import { alsoCheck, whenGiven } from './alsoCheck'

const store: FieldHook = ({ value }) => (typeof value === 'string' ? bareSiret(value) : value)

/** The number of an establishment in the French register; private. */
export const siret = (): TextField => ({
  name: 'siret',
  type: 'text',
  label: { fr: 'SIRET', en: 'SIRET' },
  admin: { placeholder: '732 829 320 00074' },
  hooks: { beforeValidate: [store] },
  validate: alsoCheck(
    text as TextFieldSingleValidation,
    whenGiven((value) => checkSiret(value)),
  ),
})
