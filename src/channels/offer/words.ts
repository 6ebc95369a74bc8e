import { texts } from '../../texts/texts'
import { sentences } from '../../texts/sentences'

const list = (names: string[], and: string) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

/** What readers of a newsletter, a post or a print are told. */
export const WORDS = texts('offers', {
  fr: {
    heading: 'Ils font aussi vivre le quartier',
    discover: (name: string) => `Découvrir ${name}`,
    turn: (host: string) =>
      `${host} et les partenaires du programme CoSto se montrent les uns les autres, à tour de rôle.`,
    postHead: 'Ils font aussi vivre le quartier :',
    postShort: 'À découvrir :',
    alt: (host: string, names: string[]) =>
      `« Ils font aussi vivre le quartier » : ${host} présente ${list(names, 'et')}.`,
    by: (host: string) => `Avec ${host}`,
    scan: (name: string) => `Code à flasher : ${name}`,
    scanHint: 'Flashez le code avec l’appareil photo du téléphone.',
  },
  en: {
    heading: 'They bring the neighbourhood to life too',
    discover: (name: string) => `Discover ${name}`,
    turn: (host: string) =>
      `${host} and the partners of the CoSto programme show one another, each in turn.`,
    postHead: 'They bring the neighbourhood to life too:',
    postShort: 'Worth discovering:',
    alt: (host: string, names: string[]) =>
      `“They bring the neighbourhood to life too”: ${host} presents ${list(names, 'and')}.`,
    by: (host: string) => `With ${host}`,
    scan: (name: string) => `Code to scan: ${name}`,
    scanHint: 'Scan the code with your phone’s camera.',
  },
})

/** Why nothing is offered. */
export const ANSWERS = sentences('offerAnswers', {
  notAllowed: {
    fr: 'Seuls les comptes administrateur et rédaction préparent les parutions.',
    en: 'Only administrators and editors prepare placements.',
  },
  noPlacement: {
    fr: 'Cette parution n’existe pas, ou plus : enregistrez-la d’abord.',
    en: 'There is no such placement, or no longer: save it first.',
  },
  notPublic: {
    fr: 'Rien à montrer pour l’instant : ces partenaires ne sont pas, ou pas encore, dans l’édition en ligne. Réessayez dans une minute.',
    en: 'Nothing to show just now: these partners are not, or not yet, in the edition online. Try again in a minute.',
  },
})
