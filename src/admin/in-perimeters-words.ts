import { texts } from '../texts/texts'

/** What a form says of the perimeters that its record lies in. */
export const IN_PERIMETERS_WORDS = texts('inPerimeters', {
  fr: {
    title: 'Dans les périmètres',
    none: 'Aucun.',
    note: 'D’après sa position\u00a0; c’est là que ses listes le montrent.',
  },
  en: {
    title: 'Inside the perimeters',
    none: 'None.',
    note: 'By its position; their lists show it.',
  },
})
