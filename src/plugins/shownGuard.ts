import type { CollectionConfig } from 'payload'

/**
 * The collection with a guard in each record's form and above the list: where public records are shown is said before they
 * leave or are renamed, one or many.
 */
export const shownGuard = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeListTable: [
        ...(collection.admin?.components?.beforeListTable ?? []),
        'costo-vitrine/admin/shown/many/ManyGuard#ManyGuard',
      ],
    },
  },
  fields: [
    ...collection.fields,
    {
      name: 'shownGuard',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: 'costo-vitrine/admin/shown/ShownField#ShownField' },
      },
    },
  ],
})
