import type { Field } from 'payload'
import { SLUGS } from '../slugs'

/** What a walk's leaflet carries besides the walk: the marks of those who make and pay for it. */
export const paper = (): Field[] => [
  {
    name: 'marks',
    type: 'upload',
    relationTo: SLUGS.media,
    hasMany: true,
    label: { fr: 'Logos à imprimer', en: 'Marks to print' },
    filterOptions: { mimeType: { contains: 'image/' } },
    admin: {
      description: {
        fr: 'Ville, région, emblème de l’Union européenne… dans l’ordre de la charte.',
        en: 'City, region, emblem of the European Union… in the order of the charter.',
      },
    },
  },
  {
    name: 'credits',
    type: 'textarea',
    localized: true,
    label: { fr: 'Crédits et financeurs', en: 'Credits and funders' },
    admin: {
      description: {
        fr: 'Imprimés sous les logos\u00a0: «\u00a0Cofinancé par l’Union européenne…\u00a0»',
        en: 'Printed below the marks: “Co-funded by the European Union…”',
      },
    },
  },
]
