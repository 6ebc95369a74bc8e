import type { CollectionConfig } from 'payload'

/** The collection with a guard in each record's form: where a public record is shown is said before it leaves or is renamed. */
export const shownGuard = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'shownGuard',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/shown/ShownField#ShownField' },
      },
    },
  ],
})
