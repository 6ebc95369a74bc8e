import { withAccess } from './access'
import { editorial, GROUPS } from './fields/editorial'
import { reuseFields } from './fields/reuse'
import { shopInternal, shopPlace, shopPresentation, shopVisit } from './fields/shop'
import { slugFields } from './fields/slug'
import { SLUGS } from './slugs'

/** A shop of the city. */
export const Shops = withAccess('shops', {
  ...editorial,
  slug: SLUGS.shops,
  labels: {
    singular: { fr: 'Commerce', en: 'Shop' },
    plural: { fr: 'Commerces', en: 'Shops' },
  },
  defaultSort: 'name',
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    enableListViewSelectAPI: true,
    defaultColumns: [
      ...['name', 'category', 'address.postcode', 'photos'],
      ...['lifecycle', 'verifiedOn', '_status'],
    ],
    description: {
      fr: 'Les commerces que les partenaires montrent.',
      en: 'The shops that partners show.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { fr: 'Présentation', en: 'Presentation' }, fields: shopPresentation() },
        { label: { fr: 'Où', en: 'Where' }, fields: shopPlace() },
        { label: { fr: 'Horaires et accueil', en: 'Hours and welcome' }, fields: shopVisit() },
        {
          label: { fr: 'Interne', en: 'Internal' },
          description: {
            fr: 'Ces champs restent entre nous\u00a0: ils ne sont jamais rendus publics.',
            en: 'These fields stay among us: they are never made public.',
          },
          fields: shopInternal(),
        },
      ],
    },
    ...slugFields(),
    ...reuseFields(),
  ],
})
