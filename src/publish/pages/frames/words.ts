import type { WidgetName } from '../../../contract/widget-build'

type Words = {
  titles: Record<WidgetName, string>
  /** The record isn't published, or its file can't be read. */
  missing: string
  /** The address lacks the attribute `{name}`. */
  incomplete: string
}

const fr: Words = {
  titles: {
    'partner-carousel': 'Les partenaires',
    'shop-card': 'Un commerce',
    'tour-map': 'Une balade',
  },
  missing: 'Rien à montrer ici : ce contenu n’est pas publié, ou ne répond pas pour le moment.',
  incomplete:
    'L’adresse de ce cadre ne dit pas quoi montrer : ajoutez ?{name}=… avec le dernier mot de l’adresse de la page à montrer.',
}

const en: Words = {
  titles: {
    'partner-carousel': 'The partners',
    'shop-card': 'A shop',
    'tour-map': 'A walk',
  },
  missing: 'Nothing to show here: this is not published, or does not answer for now.',
  incomplete:
    'The address of this frame does not say what to show: add ?{name}=… with the last word of the address of the page to show.',
}

/** Words in French for French, in English for every other language. */
export const frameWords = (locale: string): Words => (locale === 'fr' ? fr : en)
