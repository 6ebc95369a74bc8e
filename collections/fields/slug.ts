import type { Field } from 'payload'

/**
 * The record's key in addresses: the same in every language, never given to another record. Made from the name when
 * left empty; claimed by the plugins' address registry, which also fills `formerSlugs`.
 */
export const slugFields = (): Field[] => [
  {
    name: 'slug',
    type: 'text',
    index: true,
    maxLength: 80,
    label: { fr: 'Adresse courte', en: 'Short address' },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      // no two records have the same
      disableBulkEdit: true,
      description: {
        fr: 'Faite d’après le nom si vous laissez vide. Si vous la changez, l’ancienne continue de mener ici.',
        en: 'Made from the name when left empty. If you change it, the former one keeps leading here.',
      },
    },
  },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    label: { fr: 'Anciennes adresses', en: 'Former addresses' },
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.formerSlugs?.length),
    },
  },
]
