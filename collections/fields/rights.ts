import type { GroupField } from 'payload'
import { RIGHTS_SCOPES } from '../choices'
import { day } from './day'

/** Image rights; private. `required` says what happens without them. */
export const rights = (description: { fr: string; en: string }): GroupField => ({
  name: 'rights',
  type: 'group',
  label: { fr: 'Droits à l’image', en: 'Image rights' },
  admin: { description },
  fields: [
    {
      name: 'scope',
      type: 'select',
      hasMany: true,
      options: RIGHTS_SCOPES,
      label: { fr: 'Usages permis', en: 'Permitted uses' },
    },
    {
      type: 'row',
      fields: [
        day({
          name: 'until',
          label: { fr: 'Jusqu’au (inclus)', en: 'Until (included)' },
          admin: { width: '50%' },
        }),
        {
          name: 'holder',
          type: 'text',
          label: { fr: 'Titulaire', en: 'Holder' },
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
