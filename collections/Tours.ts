import type { CollectionConfig } from 'payload'
import { accessOf } from './access'
import { STEP_FREE, TOUR_STATES } from './choices'
import { checkLine } from './checks/geometry'
import { editorial, GROUPS } from './fields/editorial'
import { geometry } from './fields/geometry'
import { requiredOnce } from './fields/name'
import { reuseFields } from './fields/reuse'
import { slugFields } from './fields/slug'
import { stops } from './fields/stops'
import { story } from './fields/story'
import { SLUGS } from './slugs'

/** A walk through shops and other places. */
export const Tours: CollectionConfig = {
  ...editorial,
  slug: SLUGS.tours,
  labels: { singular: { fr: 'Balade', en: 'Walk' }, plural: { fr: 'Balades', en: 'Walks' } },
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'loop', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: {
      fr: 'Des étapes dans l’ordre de la marche, et la ligne qui les relie.',
      en: 'Stops in walking order, and the line that joins them.',
    },
  },
  access: accessOf('tours'),
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
            story(),
            {
              name: 'photo',
              type: 'upload',
              relationTo: SLUGS.media,
              label: { fr: 'Photo', en: 'Photo' },
            },
          ],
        },
        { label: { fr: 'Étapes', en: 'Stops' }, fields: [stops()] },
        {
          label: { fr: 'Parcours', en: 'Way' },
          fields: [
            {
              name: 'loop',
              type: 'checkbox',
              defaultValue: false,
              label: { fr: 'Revient au départ', en: 'Comes back to the start' },
            },
            {
              name: 'stepFree',
              type: 'select',
              defaultValue: 'unknown',
              options: STEP_FREE,
              label: { fr: 'Sans marche', en: 'Step-free' },
            },
            geometry(
              {
                name: 'line',
                label: { fr: 'Tracé (GeoJSON LineString)', en: 'Line (GeoJSON LineString)' },
                admin: {
                  description: {
                    fr: 'Vide : tout droit d’une étape à l’autre.',
                    en: 'Empty: straight from stop to stop.',
                  },
                },
              },
              checkLine,
            ),
            {
              type: 'row',
              fields: [
                {
                  name: 'distanceMeters',
                  type: 'number',
                  min: 1,
                  label: { fr: 'Longueur en mètres', en: 'Length in metres' },
                  admin: {
                    width: '50%',
                    description: { fr: 'Vide : calculée.', en: 'Empty: computed.' },
                  },
                },
                {
                  name: 'durationMinutes',
                  type: 'number',
                  min: 1,
                  label: { fr: 'Durée de marche en minutes', en: 'Walking time in minutes' },
                  admin: {
                    width: '50%',
                    description: { fr: 'Vide : calculée.', en: 'Empty: computed.' },
                  },
                },
              ],
            },
          ],
        },
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
    ...slugFields(),
    ...reuseFields(),
  ],
}
