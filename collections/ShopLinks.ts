import { withAccess } from './access'
import { LINK_CHANNELS, LINK_STATES, SHEET_LANGUAGES } from './choices'
import { GROUPS } from './fields/editorial'
import { enteredBy } from './fields/enteredBy'
import { SLUGS } from './slugs'

/** A link by which a shopkeeper, who has no account, corrects his own shop once. Only what it hashes to is kept. */
export const ShopLinks = withAccess('shopLinks', {
  slug: SLUGS.shopLinks,
  labels: {
    singular: { fr: 'Lien de commerçant', en: 'Shopkeeper’s link' },
    plural: { fr: 'Liens de commerçants', en: 'Shopkeepers’ links' },
  },
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.content,
    useAsTitle: 'to',
    defaultColumns: ['shop', 'state', 'channel', 'to', 'sentAt', 'expiresAt'],
    description: {
      fr: 'Les liens envoyés aux commerçants pour qu’ils corrigent leur fiche, et ce qu’ils sont devenus.',
      en: 'Links sent to shopkeepers to correct their own records, and what became of them.',
    },
  },
  fields: [
    {
      name: 'shop',
      type: 'relationship',
      relationTo: SLUGS.shops,
      required: true,
      index: true,
      label: { fr: 'Commerce', en: 'Shop' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: LINK_STATES,
      label: { fr: 'État', en: 'State' },
    },
    {
      name: 'channel',
      type: 'select',
      required: true,
      options: LINK_CHANNELS,
      label: { fr: 'Envoi', en: 'Sent as' },
    },
    /** SHA-256 of the secret in the link, in hexadecimal. */
    { name: 'hash', type: 'text', required: true, unique: true, hidden: true },
    { name: 'to', type: 'text', label: { fr: 'Adresse', en: 'Address' } },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      options: SHEET_LANGUAGES,
      label: { fr: 'Langue', en: 'Language' },
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      label: { fr: 'Valable jusqu’au', en: 'Valid until' },
    },
    { name: 'sentAt', type: 'date', label: { fr: 'Envoyé le', en: 'Sent on' } },
    { name: 'remindedAt', type: 'date', label: { fr: 'Relancé le', en: 'Reminded on' } },
    { name: 'reminders', type: 'number', label: { fr: 'Relances', en: 'Reminders' } },
    { name: 'usedAt', type: 'date', label: { fr: 'Répondu le', en: 'Answered on' } },
    /** What the mail server said when it could not be delivered. */
    { name: 'problem', type: 'text', label: { fr: 'Échec', en: 'Failure' } },
    /** Of the e-mail, by which a returned one is known. */
    { name: 'messageId', type: 'text', index: true, admin: { hidden: true } },
    /** Those sent in one go. */
    { name: 'batch', type: 'text', index: true, admin: { hidden: true } },
    enteredBy(),
  ],
})
