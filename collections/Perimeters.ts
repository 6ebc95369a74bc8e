import { withAccess } from './access'
import { checkArea } from './checks/area'
import { editorial, GROUPS } from './fields/editorial'
import { geometry } from './fields/geometry'
import { requiredOnce } from './fields/name'
import { reuseFields } from './fields/reuse'
import { slugFields } from './fields/slug'
import { SLUGS } from './slugs'

/** An area that has lists of its own: a district, a quarter, the ground of a tourism office. */
export const Perimeters = withAccess('perimeters', {
  ...editorial,
  slug: SLUGS.perimeters,
  labels: {
    singular: { fr: 'Périmètre', en: 'Perimeter' },
    plural: { fr: 'Périmètres', en: 'Perimeters' },
  },
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: {
      fr: 'Un quartier, un arrondissement, le territoire d’un office\u00a0: ses listes n’ont que ce qui est dedans.',
      en: 'A quarter, a district, a tourism office’s ground: its lists hold only what lies inside.',
    },
  },
  fields: [
    requiredOnce({ name: 'name', label: { fr: 'Nom', en: 'Name' } }),
    geometry(
      {
        name: 'area',
        required: true,
        label: {
          fr: 'Contour',
          en: 'Outline',
        },
      },
      'area',
      checkArea,
    ),
    ...slugFields(),
    ...reuseFields(),
  ],
})
