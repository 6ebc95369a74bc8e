import type { DateFieldValidation, Tab, TextFieldSingleValidation } from 'payload'
import { date, text } from 'payload/shared'
import { SHEET_LANGUAGES } from '../choices'
import type { Problem } from '../messages'
import { alsoCheck } from './alsoCheck'
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
            day({
              name: 'from',
              label: { fr: 'Du', en: 'From' },
              admin: { width: '40%' },
              validate: alsoCheck(date as DateFieldValidation, neededByBoost),
            }),
            lastDay('from', {
              name: 'until',
              label: { fr: 'Au (inclus)', en: 'Until (included)' },
              admin: { width: '40%' },
              validate: alsoCheck(date as DateFieldValidation, neededByBoost),
            }),
          ],
        },
        {
          name: 'reason',
          type: 'text',
          maxLength: 200,
          label: { fr: 'Raison', en: 'Reason' },
          validate: alsoCheck(text as TextFieldSingleValidation, neededByBoost),
        },
      ],
    },
    {
      name: 'sheet',
      type: 'group',
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

type Boost = { factor?: number | null; from?: string | Date | null; until?: string | Date | null }

/** A boost is dated and disclosed, so it needs its days and a reason; it ends by itself, after a year at most. */
function neededByBoost(
  value: unknown,
  { siblingData, path }: { siblingData: unknown; path?: (string | number)[] },
): Problem | undefined {
  const { factor, from, until } = siblingData as Boost
  if (!factor || factor <= 1) return undefined
  if (!value || !String(value).trim()) return { key: 'boostNeeds' }
  const isEnd = path?.at(-1) === 'until'
  const isLong = from && until && +new Date(until) - +new Date(from) > LONGEST_BOOST_MS
  return isEnd && isLong ? { key: 'boostLong' } : undefined
}

const LONGEST_BOOST_MS = 366 * 86_400_000
