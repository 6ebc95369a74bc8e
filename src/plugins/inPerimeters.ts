import type { CollectionConfig } from 'payload'

/** The collection with a note beside each record: in which perimeters it lies. For those that have a position of their own. */
export const inPerimeters = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'inPerimeters',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: 'costo-vitrine/admin/InPerimeters#InPerimeters' },
      },
    },
  ],
})
