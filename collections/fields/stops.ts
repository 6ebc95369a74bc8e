import type { ArrayField } from 'payload'
import { STOP_KINDS } from '../choices'
import { SLUGS } from '../slugs'
import { position } from './position'

type Sibling = { kind?: string }

const isPlace = (_: unknown, sibling: Sibling) => sibling?.kind === 'place'

/** The stops of a walk, in walking order. */
export const stops = (): ArrayField => ({
  name: 'stops',
  type: 'array',
  label: { fr: 'Étapes', en: 'Stops' },
  labels: { singular: { fr: 'Étape', en: 'Stop' }, plural: { fr: 'Étapes', en: 'Stops' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          maxLength: 10,
          label: { fr: 'Numéro', en: 'Number' },
          admin: {
            width: '30%',
            description: {
              fr: 'Donné tout seul ; reste à son étape, comme sur le papier.',
              en: 'Given automatically; stays with its stop, as on paper.',
            },
          },
        },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'shop',
          options: STOP_KINDS,
          label: { fr: 'C’est', en: 'It is' },
          admin: { width: '70%' },
        },
      ],
    },
    {
      name: 'shop',
      type: 'relationship',
      relationTo: SLUGS.shops,
      index: true,
      label: { fr: 'Commerce', en: 'Shop' },
      admin: { condition: (_, sibling: Sibling) => sibling?.kind !== 'place' },
    },
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: { fr: 'Nom', en: 'Name' },
      admin: { condition: isPlace },
    },
    { name: 'text', type: 'textarea', localized: true, label: { fr: 'Texte', en: 'Text' } },
    {
      name: 'address',
      type: 'text',
      label: { fr: 'Adresse', en: 'Address' },
      admin: { condition: isPlace },
    },
    position(isPlace),
    {
      name: 'photo',
      type: 'upload',
      relationTo: SLUGS.media,
      label: { fr: 'Photo', en: 'Photo' },
    },
  ],
})
