import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { checkWebAddress, withScheme } from '../checks/webAddress'
import { alsoCheck, whenGiven } from './alsoCheck'

const addScheme: FieldHook = ({ value }) => (typeof value === 'string' ? withScheme(value) : value)

/** An address of a site; `https://` is added where it was left out. */
export const webAddress = (
  field: Pick<TextField, 'name' | 'label' | 'admin' | 'required'>,
): TextField =>
  ({
    ...field,
    type: 'text',
    admin: { placeholder: 'https://www.exemple.fr', ...field.admin },
    hooks: { beforeValidate: [addScheme] },
    validate: alsoCheck(
      text as TextFieldSingleValidation,
      whenGiven((url) => checkWebAddress(url)),
    ),
  }) as TextField
