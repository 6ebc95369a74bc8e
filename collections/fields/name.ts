import type { TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { isTranslation } from './alsoCheck'

/** A text that is required in the default language only: elsewhere, empty falls back to it. */
export const requiredOnce = (field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField =>
  ({
    ...field,
    type: 'text',
    required: true,
    localized: true,
    validate: ((value, options) =>
      (!value && isTranslation(options)) || text(value, options)) as TextFieldSingleValidation,
  }) as TextField
