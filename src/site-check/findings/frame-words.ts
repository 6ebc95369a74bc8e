import type { SaidByKey } from './said'

const KEYED = {
  fr: 'Remplacez le cadre par celui-ci, qui porte la clé du partenaire.',
  en: 'Replace the frame by this one, which carries the partner’s key.',
}

/** Of frames. */
export const FRAME_WORDS = {
  'frame-held': {
    fr: {
      found: () =>
        'Le cadre n’a pas d’adresse : un bandeau de consentement ou un optimiseur la retient.',
      fix: () => 'Autorisez notre adresse dans ses réglages : le cadre ne dépose aucun cookie.',
    },
    en: {
      found: () => 'The frame has no address: a consent banner or an optimiser holds it back.',
      fix: () => 'Allow our address in its settings: the frame sets no cookie.',
    },
  },
  'frame-sandbox': {
    fr: {
      found: () =>
        'Le cadre est enfermé (sandbox) sans droit aux scripts : il ne montre qu’un lien.',
      fix: () => 'Ajoutez « allow-scripts allow-popups » à son attribut « sandbox ».',
    },
    en: {
      found: () => 'The frame is locked up (sandbox) without scripts: it shows a link alone.',
      fix: () => 'Add “allow-scripts allow-popups” to its “sandbox” attribute.',
    },
  },
  'frame-title': {
    fr: {
      found: () =>
        'Le cadre n’a pas de titre : un lecteur d’écran ne sait pas dire ce que c’est (RGAA 2.1).',
      fix: () => 'Ajoutez un attribut « title » avec le nom de ce qu’il montre.',
    },
    en: {
      found: () => 'The frame has no title: a screen reader can’t say what it is (RGAA 2.1).',
      fix: () => 'Add a “title” attribute with the name of what it shows.',
    },
  },
  'frame-without-key': {
    fr: {
      found: () => 'Le cadre ne dit pas chez qui il est : ce qu’il montre ne compte pas.',
      fix: () => KEYED.fr,
    },
    en: {
      found: () => 'The frame does not say on whose page it is: what it shows does not count.',
      fix: () => KEYED.en,
    },
  },
  'frame-without-any-key': {
    fr: {
      found: () => 'Le cadre ne dit pas chez qui il est : ce qu’il montre ne compte pas.',
      fix: () =>
        'Créez une « clé de cadre » pour ce partenaire, puis reprenez le code dans l’onglet « Sur un site ».',
    },
    en: {
      found: () => 'The frame does not say on whose page it is: what it shows does not count.',
      fix: () =>
        'Make a “frame key” for this partner, then take the code from the “On a site” tab again.',
    },
  },
  'frame-wrong-key': {
    fr: {
      found: () =>
        'La clé de ce cadre n’est pas, ou plus, celle du partenaire : ce qu’il montre ne compte pas pour lui.',
      fix: () => KEYED.fr,
    },
    en: {
      found: () =>
        'The key of this frame is not, or no longer, the partner’s: what it shows does not count for it.',
      fix: () => KEYED.en,
    },
  },
} satisfies SaidByKey
