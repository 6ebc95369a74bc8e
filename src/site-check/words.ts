import { texts } from '../texts/texts'

/** What whoever has a page looked at is told when it can’t be. */
export const ANSWERS = texts('siteCheckAnswers', {
  fr: {
    none: 'Ce partenaire n’existe pas, ou n’est pas le vôtre.',
    url: 'url : écrivez l’adresse de la page comme dans la barre du navigateur, https://www.exemple.fr/page.',
    tooMany: 'Vous avez fait regarder beaucoup de pages : attendez une minute.',
    full: 'Cinquante pages sont déjà suivies : retirez-en une de la liste.',
    nothing: 'Rien n’est encore publié : il n’y a rien à chercher sur un site.',
  },
  en: {
    none: 'There is no such partner, or it is not yours.',
    url: 'url: write the page’s address as in the browser’s bar, https://www.example.org/page.',
    tooMany: 'You have had many pages looked at: wait a minute.',
    full: 'Fifty pages are followed already: take one off the list.',
    nothing: 'Nothing is published yet: there is nothing to look for on a site.',
  },
})

/** The letter that a page’s webmaster is sent, around what was found. */
export const LETTER = texts('siteCheckLetter', {
  fr: {
    start: (url: string) =>
      `Bonjour,\n\nNous avons regardé cette page de notre site, où se trouve le module de la vitrine des commerces :\n${url}`,
    end: 'Merci !',
  },
  en: {
    start: (url: string) =>
      `Hello,\n\nWe have looked at this page of our site, where the widget of the shops’ showcase stands:\n${url}`,
    end: 'Thank you!',
  },
})
