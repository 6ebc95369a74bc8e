import { spaced } from '../spaced'
import type { GeocoderFault } from './geocoder'

type Sentence = { fr: string; en: string }

export const NOT_ALLOWED: Sentence = spaced({
  fr: 'Seuls les comptes administrateur, rédaction et office cherchent des adresses.',
  en: 'Only administrators, editors and offices look addresses up.',
})

export const NOT_SET_UP: Sentence = spaced({
  fr: 'La recherche d’adresses n’est pas installée ici : posez le repère sur le plan, ou écrivez latitude et longitude.',
  en: 'No address search is set up here: put the mark on the map, or write latitude and longitude.',
})

export const TOO_SHORT: Sentence = spaced({
  fr: 'Écrivez au moins trois caractères de l’adresse : « 12 rue Léon, Paris ».',
  en: 'Write at least three characters of the address: “12 rue Léon, Paris”.',
})

export const TOO_OFTEN: Sentence = spaced({
  fr: 'Trop de recherches à la suite : réessayez dans quelques secondes.',
  en: 'Too many searches in a row: try again in a few seconds.',
})

const OTHERWISE = spaced({
  fr: ' Posez le repère sur le plan, ou réessayez plus tard.',
  en: ' Put the mark on the map, or try again later.',
})

const FAULTS: Record<GeocoderFault['kind'], Sentence> = {
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
}

/** Why no address can be told, and what to do meanwhile. */
export const faultInWords = (kind: GeocoderFault['kind']): Sentence =>
  spaced({
    fr: FAULTS[kind].fr + OTHERWISE.fr,
    en: FAULTS[kind].en + OTHERWISE.en,
  })
