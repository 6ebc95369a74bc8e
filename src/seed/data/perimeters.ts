import type { SeedPerimeter } from '../types'

/** Outlines good enough for a demonstration: simplified by hand along boulevards, not the official limits. */
export const PERIMETERS: SeedPerimeter[] = [
  {
    // from avenue de Saint-Ouen to the railway of the Gare du Nord, and over the ring road to the flea markets
    slug: 'nord-du-18e',
    name: { fr: 'Nord du 18e et Puces', en: 'North of the 18th and flea markets' },
    ring: [
      [2.326, 48.891],
      [2.3525, 48.891],
      [2.3535, 48.8985],
      [2.3465, 48.9],
      [2.3455, 48.904],
      [2.338, 48.9055],
      [2.3345, 48.901],
      [2.3265, 48.8995],
    ],
  },
  {
    // from boulevard Barbès to rue d'Aubervilliers, with the Rosa Parks station just beyond, in the 19th
    slug: 'est-du-18e',
    name: { fr: 'Est du 18e', en: 'East of the 18th' },
    ring: [
      [2.349, 48.8838],
      [2.3645, 48.8843],
      [2.37, 48.8885],
      [2.3765, 48.8945],
      [2.3765, 48.8975],
      [2.3705, 48.8988],
      [2.352, 48.8985],
      [2.3515, 48.8925],
      [2.3485, 48.8905],
    ],
  },
  {
    // the north-eastern districts of Paris in which the CoSto project of the ITI (ERDF) worked, very roughly
    slug: 'iti-nord-est',
    name: {
      fr: 'Paris nord-est (ITI), contour simplifié',
      en: 'North-east Paris (ITI), simplified outline',
    },
    ring: [
      [2.326, 48.8895],
      [2.349, 48.8825],
      [2.37, 48.8785],
      [2.386, 48.865],
      [2.398, 48.848],
      [2.415, 48.848],
      [2.413, 48.864],
      [2.406, 48.88],
      [2.39, 48.901],
      [2.37, 48.902],
      [2.3465, 48.905],
      [2.338, 48.906],
      [2.326, 48.8995],
    ],
  },
]
