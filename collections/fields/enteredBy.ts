import type { FieldHook, RelationshipField } from 'payload'
import { SLUGS } from '../slugs'

/** The account that has entered a record; set once, whatever a client sends. */
export const enteredBy = (): RelationshipField => ({
  name: 'enteredBy',
  type: 'relationship',
  relationTo: SLUGS.users,
  hooks: { beforeChange: [whoeverAsks] },
  label: { fr: 'Saisi par', en: 'Entered by' },
  admin: { readOnly: true, position: 'sidebar' },
})

const whoeverAsks: FieldHook = ({ operation, originalDoc, req }) =>
  operation === 'create' ? req.user?.id : (originalDoc as { enteredBy?: unknown }).enteredBy
