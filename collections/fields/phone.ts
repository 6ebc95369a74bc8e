import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { checkPhone, toE164 } from '../checks/phone'
import { alsoCheck, whenGiven } from './alsoCheck'

const store: FieldHook = ({ value }) =>
  typeof value === 'string' ? (toE164(value) ?? value.trim()) : value

/** A phone number, typed as people do, stored in E.164. */
export const phone = (): TextField => ({
  name: 'phone',
  type: 'text',
  label: { fr: 'Téléphone', en: 'Phone' },
  admin: { placeholder: '01 42 00 00 00' },
  hooks: { beforeValidate: [store] },
  validate: alsoCheck(
    text as TextFieldSingleValidation,
    whenGiven((value) => checkPhone(value)),
  ),
})
