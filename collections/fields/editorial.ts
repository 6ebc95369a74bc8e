import type { CollectionConfig } from 'payload'

/** What every editorial collection has: drafts, versions, a trash. */
export const editorial = {
  versions: { drafts: true, maxPerDoc: 50 },
  trash: true,
} satisfies Partial<CollectionConfig>

/** Groups of the admin's menu. */
export const GROUPS = {
  content: { fr: 'Contenu', en: 'Content' },
  reciprocity: { fr: 'Réciprocité', en: 'Reciprocity' },
  library: { fr: 'Médiathèque', en: 'Library' },
  settings: { fr: 'Réglages', en: 'Settings' },
}
