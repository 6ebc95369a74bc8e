import { sentences } from '../texts/sentences'

/** Why there is no piece of the map. */
export const ANSWERS = sentences('ground', {
  notAllowed: {
    fr: 'Seuls les comptes administrateur, rédaction et office voient ces plans.',
    en: 'Only administrators, editors and offices see these maps.',
  },
  noTile: { fr: 'Il n’y a pas de plan à cet endroit.', en: 'There is no map there.' },
  tooOften: {
    fr: 'Trop de plans demandés à la suite : patientez quelques secondes.',
    en: 'Too many maps asked for in a row: wait a few seconds.',
  },
  noAnswer: {
    fr: 'Le service de plans ne répond pas : le fond reste uni.',
    en: 'The map service does not answer: the ground stays plain.',
  },
})
