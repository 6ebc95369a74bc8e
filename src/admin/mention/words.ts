import type { MentionedKind } from '../../../collections/mention/mentions'
import { texts } from '../../texts/texts'

type Kinds = Record<MentionedKind, string>

/** What the menu and the mentions in a text say, in both languages of the admin. */
export const WORDS = texts('mentions', {
  fr: {
    kinds: { shops: 'Commerce', partners: 'Partenaire', tours: 'Balade' } satisfies Kinds,
    list: 'Fiches à mentionner',
    hint: 'Tapez le nom d’un commerce, d’un partenaire ou d’une balade.',
    searching: 'Recherche…',
    none: (query: string) => `Aucune fiche publiée ne s’appelle «\u{a0}${query}\u{a0}».`,
    failed: 'Les fiches n’ont pas pu être cherchées\u{a0}: vérifiez la connexion et tapez encore.',
    count: (count: number) =>
      count > 1
        ? `${count} fiches, flèches pour choisir, Entrée pour insérer`
        : 'Une fiche, Entrée pour insérer',
    unpublished: 'non publiée\u{a0}: nom sans lien',
    gone: 'supprimée\u{a0}: nom sans lien',
    signedOut: 'Connectez-vous pour mentionner une fiche.',
  },
  en: {
    kinds: { shops: 'Shop', partners: 'Partner', tours: 'Walk' } satisfies Kinds,
    list: 'Records to mention',
    hint: 'Type the name of a shop, a partner or a walk.',
    searching: 'Searching…',
    none: (query: string) => `No published record is called “${query}”.`,
    failed: 'The records could not be searched: check the connection and type again.',
    count: (count: number) =>
      count > 1
        ? `${count} records, arrows to choose, Enter to insert`
        : 'One record, Enter to insert',
    unpublished: 'not published: name without a link',
    gone: 'deleted: name without a link',
    signedOut: 'Sign in to mention a record.',
  },
})
