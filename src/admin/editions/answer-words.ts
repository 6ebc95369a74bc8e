import { sentences } from '../../texts/sentences'

/** What whoever asks the view of editions for something is told. */
export const ANSWERS = sentences('editionAnswers', {
  notAllowed: {
    fr: 'Seuls les comptes administrateur et rédaction voient les éditions.',
    en: 'Only administrators and editors see the editions.',
  },
  noId: {
    fr: 'Dites à quelle édition revenir : son identifiant a 32 chiffres et lettres de a à f.',
    en: 'Say which edition to go back to: its id has 32 digits and letters from a to f.',
  },
  // the command's own words name another command
  back: {
    fr: 'Les visiteurs voient de nouveau cette édition. La publication est en pause.',
    en: 'Visitors see this edition again. Publishing is paused.',
  },
})
