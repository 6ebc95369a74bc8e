import { type Sentence, sentences } from '../texts/sentences'
import type { GeocoderFault } from './geocoder'

/** Why no address is told, and what to do meanwhile. */
export const ANSWERS = sentences('addressSearch', {
  notAllowed: {
    fr: 'Seuls les comptes administrateur, rédaction et office cherchent des adresses.',
    en: 'Only administrators, editors and offices look addresses up.',
  },
  notSetUp: {
    fr: 'La recherche d’adresses n’est pas installée ici : posez le repère sur le plan, ou écrivez latitude et longitude.',
    en: 'No address search is set up here: put the mark on the map, or write latitude and longitude.',
  },
  tooShort: {
    fr: 'Écrivez au moins trois caractères de l’adresse : « 12 rue Léon, Paris ».',
    en: 'Write at least three characters of the address: “12 rue Léon, Paris”.',
  },
  tooOften: {
    fr: 'Trop de recherches à la suite : réessayez dans quelques secondes.',
    en: 'Too many searches in a row: try again in a few seconds.',
  },
  otherwise: {
    fr: 'Posez le repère sur le plan, ou réessayez plus tard.',
    en: 'Put the mark on the map, or try again later.',
  },
  silent: {
    fr: 'Le service d’adresses ne répond pas.',
    en: 'The address service does not answer.',
  },
  busy: {
    fr: 'Le service d’adresses est trop sollicité en ce moment.',
    en: 'The address service is asked too much just now.',
  },
  refused: {
    fr: 'Le service d’adresses ne comprend pas cette recherche : écrivez-la autrement.',
    en: 'The address service does not understand this search: write it another way.',
  },
  failed: {
    fr: 'Le service d’adresses est en panne.',
    en: 'The address service is out of order.',
  },
  garbled: {
    fr: 'Le service d’adresses a répondu tout autre chose que des adresses.',
    en: 'The address service answered something else than addresses.',
  },
})

/** Why the service has told none, and what to do meanwhile. */
export const faultInWords = (kind: GeocoderFault['kind']): Sentence => ({
  fr: `${ANSWERS[kind].fr} ${ANSWERS.otherwise.fr}`,
  en: `${ANSWERS[kind].en} ${ANSWERS.otherwise.en}`,
})
