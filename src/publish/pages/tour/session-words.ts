const fr = {
  title: 'Visites guidées',
  when: '{day}, de {from} à {to}',
  guide: 'Avec {guide}',
  meetAt: 'Rendez-vous : {place}',
  places: '{n} places',
  place: '1 place',
  full: 'Complète',
  cancelled: 'Annulée',
  book: 'S’inscrire',
  bookFor: 'S’inscrire pour le {day}',
  calendar: 'Ajouter ces dates à mon agenda',
  zone: 'Heure de Paris.',
}

/** Words of the guided sessions of a walk. */
export type SessionWords = typeof fr

const en: SessionWords = {
  title: 'Guided walks',
  when: '{day}, {from} to {to}',
  guide: 'With {guide}',
  meetAt: 'Meeting point: {place}',
  places: '{n} places',
  place: '1 place',
  full: 'Full',
  cancelled: 'Cancelled',
  book: 'Book',
  bookFor: 'Book for {day}',
  calendar: 'Add these dates to my calendar',
  zone: 'Paris time.',
}

/** Words in French for French, in English for every other language. */
export const sessionWords = (locale: string): SessionWords => (locale === 'fr' ? fr : en)
