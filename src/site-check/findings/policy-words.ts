import type { SaidByKey, Values } from './said'

/** What the site's security policy forbids. */
export const POLICY_WORDS = {
  policy: {
    fr: {
      found: ({ directives }: Values) =>
        `La politique de sécurité du site (CSP) bloque le module : ${directives}.`,
      fix: () => 'Ajoutez ces sources à la politique, à côté de celles qui y sont déjà.',
    },
    en: {
      found: ({ directives }: Values) =>
        `The site’s security policy (CSP) blocks the widget: ${directives}.`,
      fix: () => 'Add these sources to the policy, beside those that are there already.',
    },
  },
  'policy-media': {
    fr: {
      found: ({ directives }: Values) =>
        `La politique de sécurité du site (CSP) bloque les images ou les films du module : ${directives}.`,
      fix: () => 'Ajoutez ces sources à la politique, à côté de celles qui y sont déjà.',
    },
    en: {
      found: ({ directives }: Values) =>
        `The site’s security policy (CSP) blocks the widget’s pictures or films: ${directives}.`,
      fix: () => 'Add these sources to the policy, beside those that are there already.',
    },
  },
  'policy-style': {
    fr: {
      found: () =>
        'La politique de sécurité du site (CSP) ignore l’attribut « style » : la hauteur n’est pas réservée et la page bouge.',
      fix: () =>
        'Prenez la balise sans « style », et mettez la règle dans la feuille de style du site.',
    },
    en: {
      found: () =>
        'The site’s security policy (CSP) ignores the “style” attribute: the height is not reserved and the page moves.',
      fix: () => 'Use the tag without “style”, and put the rule into the site’s style sheet.',
    },
  },
  'trusted-types': {
    fr: {
      found: () =>
        'La politique de sécurité du site n’autorise pas la règle Trusted Types du module (lit-html).',
      fix: () => 'Ajoutez ces noms à la directive « trusted-types ».',
    },
    en: {
      found: () =>
        'The site’s security policy does not allow the widget’s Trusted Types policy (lit-html).',
      fix: () => 'Add these names to the “trusted-types” directive.',
    },
  },
  'frame-policy': {
    fr: {
      found: () => 'La politique de sécurité du site (CSP) bloque le cadre.',
      fix: () => 'Ajoutez cette source à la politique, à côté de celles qui y sont déjà.',
    },
    en: {
      found: () => 'The site’s security policy (CSP) blocks the frame.',
      fix: () => 'Add this source to the policy, beside those that are there already.',
    },
  },
} satisfies SaidByKey
