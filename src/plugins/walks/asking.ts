import type { CollectionConfig } from 'payload'

/** Adds to the walks' form, above all else beside it, the panel from which an office asks for the publication of its own. */
export const withAsking = (walks: CollectionConfig): CollectionConfig => ({
  ...walks,
  fields: [
    {
      name: 'publication',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: 'costo-vitrine/admin/publication/AskField#AskField' },
      },
    },
    ...walks.fields,
  ],
})
