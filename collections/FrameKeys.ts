import { randomBytes } from 'node:crypto'
import type { FieldHook } from 'payload'
import { withAccess } from './access'
import { GROUPS } from './fields/editorial'
import { enteredBy } from './fields/enteredBy'
import { SLUGS } from './slugs'

/**
 * A frame, or a site builder's page, can't prove whose site it stands in. With a key in its address what it shows is
 * credited to the partner who has it; deleting the key revokes it.
 */
export const FrameKeys = withAccess('frameKeys', {
  slug: SLUGS.frameKeys,
  labels: {
    singular: { fr: 'Clé de cadre', en: 'Frame key' },
    plural: { fr: 'Clés de cadres', en: 'Frame keys' },
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: GROUPS.reciprocity,
    useAsTitle: 'place',
    defaultColumns: ['partner', 'place', 'key', 'createdAt'],
    description: {
      fr: 'Pour un cadre (iframe) ou un site fait avec Wix, Squarespace…\u00a0: ajoutez &key=… à l’adresse du cadre. Supprimez la clé pour la révoquer.',
      en: 'For a frame (iframe) or a site made with Wix, Squarespace…: add &key=… to the frame’s address. Delete the key to revoke it.',
    },
  },
  fields: [
    {
      name: 'partner',
      type: 'relationship',
      relationTo: SLUGS.partners,
      required: true,
      index: true,
      label: { fr: 'Partenaire', en: 'Partner' },
    },
    {
      name: 'place',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { fr: 'Où le cadre est posé', en: 'Where the frame stands' },
      admin: {
        description: { fr: 'Par exemple\u00a0: son site Wix.', en: 'For instance: its Wix site.' },
      },
    },
    {
      name: 'key',
      type: 'text',
      unique: true,
      hooks: { beforeChange: [onceAtRandom] },
      label: { fr: 'Clé', en: 'Key' },
      admin: {
        readOnly: true,
        description: { fr: 'Donnée à l’enregistrement.', en: 'Given when saved.' },
      },
    },
    enteredBy(),
  ],
})

function onceAtRandom({ operation, originalDoc }: Parameters<FieldHook>[0]): string {
  return operation === 'create'
    ? randomBytes(12).toString('base64url')
    : (originalDoc as { key: string }).key
}
