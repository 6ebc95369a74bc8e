import type { UIField } from 'payload'
import { withAccess } from './access'
import { TOUR_STATES } from './choices'
import { editorial, GROUPS } from './fields/editorial'
import { requiredOnce } from './fields/name'
import { paper } from './fields/paper'
import { reuseFields } from './fields/reuse'
import { sessions } from './fields/sessions'
import { slugFields } from './fields/slug'
import { stops } from './fields/stops'
import { story } from './fields/story'
import { way } from './fields/way'
import { SLUGS } from './slugs'

// draws the fields below it and those of the way: their values stay the form's own
const walkMap: UIField = {
  name: 'map',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/map/walk/WalkEditor#WalkEditor' },
  },
}

/** A walk through shops and other places. */
export const Tours = withAccess('tours', {
  ...editorial,
  slug: SLUGS.tours,
  labels: { singular: { fr: 'Balade', en: 'Walk' }, plural: { fr: 'Balades', en: 'Walks' } },
  defaultSort: 'name',
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    enableListViewSelectAPI: true,
    defaultColumns: ['name', 'state', 'office', '_status', 'updatedAt'],
    description: {
      fr: 'Des étapes dans l’ordre de la marche, et la ligne qui les relie.',
      en: 'Stops in walking order, and the line that joins them.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Présentation', en: 'Presentation' },
          fields: [
            requiredOnce({ name: 'name', label: { fr: 'Nom', en: 'Name' } }),
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              maxLength: 300,
              label: { fr: 'En une phrase', en: 'In one sentence' },
            },
            ...story(),
            {
              name: 'photo',
              type: 'upload',
              relationTo: SLUGS.media,
              label: { fr: 'Photo', en: 'Photo' },
            },
          ],
        },
        { label: { fr: 'Étapes', en: 'Stops' }, fields: [walkMap, stops()] },
        { label: { fr: 'Parcours', en: 'Way' }, fields: way() },
        { label: { fr: 'Visites guidées', en: 'Guided sessions' }, fields: [sessions()] },
        { label: { fr: 'Papier', en: 'Paper' }, fields: paper() },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: TOUR_STATES,
      label: { fr: 'État', en: 'State' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'stateReason',
      type: 'text',
      localized: true,
      label: { fr: 'Pourquoi', en: 'Why' },
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data?.state) && data.state !== 'open',
      },
    },
    // the highest number a stop ever had: it is printed somewhere, and given to no other stop
    { name: 'lastNumber', type: 'number', admin: { hidden: true } },
    {
      name: 'office',
      type: 'relationship',
      relationTo: SLUGS.partners,
      index: true,
      label: { fr: 'Tenue par l’office', en: 'Kept by the office' },
      admin: { position: 'sidebar' },
      filterOptions: { kind: { equals: 'tourism-office' } },
    },
    ...slugFields(),
    ...reuseFields(),
  ],
})
