import { sentences } from '../texts/sentences'

/** What the suite's own accounts are told who are not signed in: the same whether there is such an account or not. */
export const SIGN_IN_WORDS = sentences('signIn', {
  refused: {
    fr: 'Courriel ou mot de passe incorrect. Après huit échecs, un compte est bloqué dix minutes.',
    en: 'The e-mail or the password is wrong. After eight failures an account is locked for ten minutes.',
  },
  noEmail: {
    fr: 'Indiquez le courriel de votre compte.',
    en: 'Give the e-mail of your account.',
  },
})
