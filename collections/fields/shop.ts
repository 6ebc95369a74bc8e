import type { Field } from 'payload'
import { LIFECYCLE, SHOP_CATEGORIES, SHOP_SERVICES, THEMES } from '../choices'
import { SLUGS } from '../slugs'
import { day, lastDay } from './day'
import { hours } from './hours'
import { phone } from './phone'
import { position } from './position'
import { siret } from './siret'
import { story } from './story'
import { neededByTours } from './neededByTours'
import { webAddress } from './web'

/** Tab by tab, the fields of a shop. */
export const shopPresentation = (): Field[] => [
  { name: 'name', type: 'text', required: true, label: { fr: 'Nom', en: 'Name' } },
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        type: 'select',
        required: true,
        options: SHOP_CATEGORIES,
        label: { fr: 'Catégorie', en: 'Category' },
        admin: { width: '50%' },
      },
      {
        name: 'themes',
        type: 'select',
        hasMany: true,
        options: THEMES,
        label: { fr: 'Thèmes', en: 'Themes' },
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 200,
    label: { fr: 'En une phrase', en: 'In one sentence' },
  },
  ...story(),
  {
    name: 'photos',
    type: 'upload',
    relationTo: SLUGS.media,
    hasMany: true,
    label: { fr: 'Photos', en: 'Photos' },
    admin: {
      components: { Cell: 'costo-vitrine/admin/lists/CountCell#CountCell' },
      description: {
        fr: 'La première est celle des listes.',
        en: 'The first one is shown in lists.',
      },
    },
  },
]

export const shopPlace = (): Field[] => [
  {
    name: 'address',
    type: 'group',
    label: { fr: 'Adresse', en: 'Address' },
    fields: [
      { name: 'street', type: 'text', label: { fr: 'Numéro et rue', en: 'Number and street' } },
      {
        type: 'row',
        fields: [
          {
            name: 'postcode',
            type: 'text',
            label: { fr: 'Code postal', en: 'Postcode' },
            admin: { width: '30%' },
          },
          {
            name: 'city',
            type: 'text',
            label: { fr: 'Ville', en: 'City' },
            admin: { width: '70%' },
          },
        ],
      },
    ],
  },
  position({ whenAbsent: neededByTours }),
]

export const shopVisit = (): Field[] => [
  {
    name: 'lifecycle',
    type: 'select',
    required: true,
    defaultValue: 'open',
    options: LIFECYCLE,
    label: { fr: 'Vie du commerce', en: 'Life of the shop' },
  },
  {
    type: 'row',
    fields: [
      day({ name: 'opensOn', label: { fr: 'Ouvre le', en: 'Opens on' }, admin: { width: '50%' } }),
      lastDay('opensOn', {
        name: 'closedOn',
        label: { fr: 'Fermé depuis le', en: 'Closed since' },
        admin: { width: '50%' },
      }),
    ],
  },
  hours(),
  {
    name: 'closures',
    type: 'array',
    label: { fr: 'Fermetures exceptionnelles', en: 'Exceptional closures' },
    labels: {
      singular: { fr: 'Fermeture', en: 'Closure' },
      plural: { fr: 'Fermetures', en: 'Closures' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          day({ name: 'from', required: true, label: { fr: 'Du', en: 'From' } }),
          lastDay('from', {
            name: 'to',
            required: true,
            label: { fr: 'Au (inclus)', en: 'To (included)' },
          }),
        ],
      },
      { name: 'reason', type: 'text', localized: true, label: { fr: 'Motif', en: 'Reason' } },
    ],
  },
  day({ name: 'verifiedOn', label: { fr: 'Horaires vérifiés le', en: 'Hours verified on' } }),
  {
    name: 'services',
    type: 'select',
    hasMany: true,
    options: SHOP_SERVICES,
    label: { fr: 'Services offerts à tous', en: 'Services offered to all' },
  },
  phone(),
  webAddress({ name: 'website', label: { fr: 'Site web', en: 'Website' } }),
]

export const shopInternal = (): Field[] => [
  {
    name: 'tenant',
    type: 'checkbox',
    defaultValue: false,
    label: { fr: 'Locataire de la Ville', en: 'Tenant of the city' },
  },
  {
    name: 'contact',
    type: 'group',
    label: { fr: 'Contact', en: 'Contact' },
    admin: {
      description: {
        fr: 'À qui l’on écrit pour qu’il corrige sa fiche.',
        en: 'Whom one writes to for corrections of the record.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, admin: { width: '50%' } },
          {
            name: 'email',
            type: 'email',
            label: { fr: 'Courriel', en: 'E-mail' },
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  siret(),
  { name: 'lease', type: 'text', label: { fr: 'Bail', en: 'Lease' } },
]
