import type { ArrayField, ArrayFieldValidation, TextFieldSingleValidation } from 'payload'
import { array, text } from 'payload/shared'
import { checkStops, type StopNumber } from '../checks/stops'
import { SHOP_SERVICES, STOP_KINDS } from '../choices'
import { SLUGS } from '../slugs'
import { alsoCheck, isTranslation } from './alsoCheck'
import { position } from './position'
import { stopShop } from './stopShop'

type Sibling = { kind?: string }

const isPlace = (_: unknown, sibling: Sibling) => sibling?.kind === 'place'

/** The stops of a walk, in walking order. */
export const stops = (): ArrayField => ({
  name: 'stops',
  type: 'array',
  admin: { initCollapsed: true, components: { RowLabel: 'costo-vitrine/admin/RowTitle#RowTitle' } },
  label: { fr: 'Étapes', en: 'Stops' },
  validate: alsoCheck(array as ArrayFieldValidation, (value) =>
    checkStops((value ?? []) as StopNumber[]),
  ),
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
              fr: 'Donné tout seul\u00a0; reste à son étape, comme sur le papier.',
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
          // a host that has no shops has places only
          custom: {
            costo: { without: { shops: { defaultValue: 'place', admin: { hidden: true } } } },
          },
        },
      ],
    },
    stopShop(),
    {
      name: 'name',
      type: 'text',
      validate: alsoCheck(text as TextFieldSingleValidation, (name, options) =>
        !name && isPlace(undefined, options.siblingData) && !isTranslation(options)
          ? { key: 'stopNeedsName' }
          : undefined,
      ),
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
    position({
      condition: isPlace,
      isFolded: true,
      whenAbsent: ({ siblingData }) =>
        isPlace(undefined, siblingData) ? { key: 'stopNeedsPosition' } : undefined,
    }),
    {
      name: 'services',
      type: 'select',
      hasMany: true,
      options: SHOP_SERVICES,
      label: { fr: 'Services sur place', en: 'Services there' },
      admin: { condition: isPlace },
    },
    {
      name: 'directions',
      type: 'textarea',
      localized: true,
      label: { fr: 'Chemin jusqu’à l’étape suivante', en: 'Way to the next stop' },
    },
    {
      name: 'dwellMinutes',
      type: 'number',
      min: 0,
      max: 600,
      label: { fr: 'Temps passé sur place, en minutes', en: 'Time spent there, in minutes' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'photo',
          type: 'upload',
          relationTo: SLUGS.media,
          label: { fr: 'Photo', en: 'Photo' },
          filterOptions: { mimeType: { contains: 'image/' } },
          admin: { width: '50%' },
        },
        {
          name: 'audio',
          type: 'upload',
          relationTo: SLUGS.media,
          localized: true,
          label: { fr: 'Commentaire audio', en: 'Audio commentary' },
          filterOptions: { mimeType: { contains: 'audio/' } },
          admin: {
            width: '50%',
            description: {
              fr: 'Le texte de l’étape en est la transcription.',
              en: 'The text of the stop is its transcript.',
            },
          },
        },
      ],
    },
  ],
})
