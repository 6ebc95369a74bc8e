import type { Tab } from 'payload'
import { teamOnly } from '../access'
import { SHEET_LANGUAGES } from '../choices'
import { day, lastDay } from './day'

/** The largest factor of a boost. */
export const LARGEST_BOOST = 1.5

/** What an editor decides of a partner's share in the rotation, and of the sheet that tells him. */
export const sharingTab: Tab = {
  label: { fr: 'Partage', en: 'Sharing' },
  fields: [
    {
      name: 'paused',
      type: 'checkbox',
      access: teamOnly,
      label: { fr: 'Partage suspendu', en: 'Sharing paused' },
      admin: {
        description: {
          fr: 'Sa fiche reste publique, mais les autres sites ne la montrent plus. Son solde est gelé jusqu’à la reprise.',
          en: 'Its record stays public, but other sites show it no longer. Its balance is frozen until it resumes.',
        },
      },
    },
    {
      name: 'boost',
      type: 'group',
      label: { fr: 'Coup de pouce', en: 'Boost' },
      admin: {
        description: {
          fr: 'Un peu plus de place pour un temps. C’est écrit dans le compte que chaque partenaire peut lire.',
          en: 'A little more room for a time. The account that every partner can read says so.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'factor',
              type: 'number',
              min: 1,
              max: LARGEST_BOOST,
              label: { fr: 'Facteur (1 à 1,5)', en: 'Factor (1 to 1.5)' },
              admin: { step: 0.1, width: '20%' },
            },
            day({ name: 'from', label: { fr: 'Du', en: 'From' }, admin: { width: '40%' } }),
            lastDay('from', {
              name: 'until',
              label: { fr: 'Au (inclus)', en: 'Until (included)' },
              admin: { width: '40%' },
            }),
          ],
        },
        {
          name: 'reason',
          type: 'text',
          maxLength: 200,
          label: { fr: 'Raison', en: 'Reason' },
        },
      ],
    },
    {
      name: 'sheet',
      type: 'group',
      access: teamOnly,
      label: { fr: 'Fiche mensuelle', en: 'Monthly sheet' },
      admin: {
        description: {
          fr: 'Envoyée le premier du mois au courriel du contact.',
          en: 'Sent to the contact’s e-mail on the first of the month.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'send',
              type: 'checkbox',
              label: { fr: 'L’envoyer', en: 'Send it' },
              admin: { width: '50%' },
            },
            {
              name: 'language',
              type: 'select',
              options: SHEET_LANGUAGES,
              defaultValue: 'fr',
              label: { fr: 'Langue', en: 'Language' },
              admin: { width: '50%' },
            },
          ],
        },
      ],
    },
  ],
}
