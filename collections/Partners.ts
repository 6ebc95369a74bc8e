import { withAccess } from './access'
import { PARTNER_KINDS, SOCIAL_NETWORKS } from './choices'
import { editorial, GROUPS } from './fields/editorial'
import { phone } from './fields/phone'
import { position } from './fields/position'
import { sharingTab } from './fields/sharing'
import { reuseFields } from './fields/reuse'
import { slugFields } from './fields/slug'
import { webAddress } from './fields/web'
import { SLUGS } from './slugs'

/** An organisation that shows our shops and is shown by the others. */
export const Partners = withAccess('partners', {
  ...editorial,
  slug: SLUGS.partners,
  labels: {
    singular: { fr: 'Partenaire', en: 'Partner' },
    plural: { fr: 'Partenaires', en: 'Partners' },
  },
  defaultSort: 'name',
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'website', '_status', 'updatedAt'],
    enableListViewSelectAPI: true,
    description: {
      fr: 'Ceux qui montrent nos commerces sur leur site, et que les autres montrent.',
      en: 'Those who show our shops on their sites, and whom the others show.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Présentation', en: 'Presentation' },
          fields: [
            { name: 'name', type: 'text', required: true, label: { fr: 'Nom', en: 'Name' } },
            {
              name: 'kind',
              type: 'select',
              required: true,
              options: PARTNER_KINDS,
              label: { fr: 'Nature', en: 'Kind' },
            },
            {
              name: 'service',
              type: 'textarea',
              localized: true,
              maxLength: 400,
              label: { fr: 'Service proposé', en: 'Service offered' },
              admin: {
                description: { fr: 'Une ou deux phrases.', en: 'One or two sentences.' },
              },
            },
            {
              name: 'formerNames',
              type: 'text',
              hasMany: true,
              label: { fr: 'Anciens noms', en: 'Former names' },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'logo',
                  type: 'upload',
                  relationTo: SLUGS.media,
                  label: { fr: 'Logo', en: 'Logo' },
                  admin: { width: '50%' },
                },
                {
                  name: 'logoDark',
                  type: 'upload',
                  relationTo: SLUGS.media,
                  label: { fr: 'Logo pour fond sombre', en: 'Logo for dark grounds' },
                  admin: { width: '50%' },
                },
              ],
            },
            position({ anywhere: true }),
          ],
        },
        {
          label: { fr: 'Sites', en: 'Sites' },
          fields: [
            webAddress({ name: 'website', label: { fr: 'Site web', en: 'Website' } }),
            {
              name: 'sites',
              type: 'array',
              // each is one more whose visits count, and one more page to look at each week
              maxRows: 30,
              label: { fr: 'Sites qui affichent les vitrines', en: 'Sites that show the widgets' },
              labels: {
                singular: { fr: 'Site', en: 'Site' },
                plural: { fr: 'Sites', en: 'Sites' },
              },
              fields: [
                webAddress({
                  name: 'url',
                  required: true,
                  label: { fr: 'Adresse', en: 'Address' },
                }),
              ],
            },
            {
              name: 'excludes',
              type: 'relationship',
              relationTo: SLUGS.partners,
              hasMany: true,
              label: { fr: 'Partenaires à ne pas montrer', en: 'Partners not to show' },
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
            },
            {
              name: 'social',
              type: 'array',
              maxRows: 20,
              label: { fr: 'Réseaux sociaux', en: 'Social accounts' },
              labels: {
                singular: { fr: 'Compte', en: 'Account' },
                plural: { fr: 'Comptes', en: 'Accounts' },
              },
              fields: [
                {
                  name: 'network',
                  type: 'select',
                  required: true,
                  options: SOCIAL_NETWORKS,
                  label: { fr: 'Réseau', en: 'Network' },
                },
                webAddress({
                  name: 'url',
                  required: true,
                  label: { fr: 'Adresse', en: 'Address' },
                }),
              ],
            },
          ],
        },
        sharingTab,
        {
          label: { fr: 'Interne', en: 'Internal' },
          description: {
            fr: 'Ces champs restent entre nous\u00a0: ils ne sont jamais rendus publics.',
            en: 'These fields stay among us: they are never made public.',
          },
          fields: [
            {
              name: 'contact',
              type: 'group',
              label: { fr: 'Contact', en: 'Contact' },
              fields: [
                { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' } },
                { name: 'email', type: 'email', label: { fr: 'Courriel', en: 'E-mail' } },
                phone(),
              ],
            },
          ],
        },
      ],
    },
    ...slugFields(),
    ...reuseFields(),
  ],
})
