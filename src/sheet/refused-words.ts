import { sentences } from '../texts/sentences'

/** Why there is no sheet to show. */
export const REFUSED = sentences('visibilityAnswers', {
  none: { fr: 'Il n’y a pas de telle fiche.', en: 'There is no such sheet.' },
  period: {
    fr: 'from et until : donnez deux jours comme 2026-11-01, le premier avant le second, et au plus deux ans d’écart.',
    en: 'from and until: give two days such as 2026-11-01, the first before the second, no more than two years apart.',
  },
  document: {
    fr: 'document : demandez « sentence » ou « record ».',
    en: 'document: ask for “sentence” or “record”.',
  },
})
