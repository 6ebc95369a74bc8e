import type { Field } from 'payload'
import { checkLine } from '../checks/geometry'
import { STEP_FREE } from '../choices'
import { geometry } from './geometry'

/** How a walk goes from stop to stop: its line, and what is computed from it unless an editor knows better. */
export const way = (): Field[] => [
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
          fr: 'Se dessine sur la carte, dans l’onglet «\u00a0Étapes\u00a0». Vide\u00a0: tout droit d’une étape à l’autre.',
          en: 'Drawn on the map, in the tab “Stops”. Empty: straight from stop to stop.',
        },
      },
    },
    'line',
    checkLine,
  ),
  {
    name: 'paceKmh',
    type: 'number',
    min: 1,
    max: 8,
    label: { fr: 'Allure en km/h', en: 'Pace in km/h' },
    admin: {
      description: {
        fr: 'Vide\u00a0: 4 km/h, le pas d’une promenade en ville.',
        en: 'Empty: 4 km/h, a stroll in town.',
      },
    },
  },
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
          description: { fr: 'Vide\u00a0: calculée.', en: 'Empty: computed.' },
        },
      },
      {
        name: 'durationMinutes',
        type: 'number',
        // a week on foot
        ...{ min: 1, max: 10_080 },
        label: { fr: 'Durée de marche en minutes', en: 'Walking time in minutes' },
        admin: {
          width: '50%',
          description: { fr: 'Vide\u00a0: calculée.', en: 'Empty: computed.' },
        },
      },
    ],
  },
]
