import type { SaidByKey, Values } from './said'

/** What the snippet shows, and how it stands in its page. */
export const RECORD_WORDS = {
  'record-moved': {
    fr: {
      found: ({ slug, to }: Values) => `La fiche « ${slug} » s’appelle maintenant « ${to} ».`,
      fix: () => 'Le module suit tout seul ; à l’occasion, remplacez le code par celui-ci.',
    },
    en: {
      found: ({ slug, to }: Values) => `The record “${slug}” is now called “${to}”.`,
      fix: () => 'The widget follows by itself; when you can, replace the code by this one.',
    },
  },
  'record-gone': {
    fr: {
      found: ({ slug }: Values) =>
        `La fiche « ${slug} » n’est plus publiée : le module ne montre plus que le lien.`,
      fix: () => 'Choisissez une autre fiche, ou retirez le module.',
    },
    en: {
      found: ({ slug }: Values) =>
        `The record “${slug}” is no longer published: the widget shows the link alone.`,
      fix: () => 'Choose another record, or take the widget away.',
    },
  },
  'record-unknown': {
    fr: {
      found: ({ slug }: Values) =>
        `Aucune fiche ne s’appelle « ${slug} » : le module ne montre que le lien.`,
      fix: () =>
        'Une lettre a été changée, ou la fiche n’est pas encore publiée. Reprenez le code dans son onglet « Sur un site ».',
    },
    en: {
      found: ({ slug }: Values) =>
        `No record is called “${slug}”: the widget shows the link alone.`,
      fix: () =>
        'A letter was changed, or the record is not published yet. Take the code from its “On a site” tab again.',
    },
  },
  'no-record': {
    fr: {
      found: ({ attribute }: Values) =>
        `Le module ne dit pas quoi montrer : son attribut « ${attribute} » manque.`,
      fix: () =>
        'Reprenez le code dans l’onglet « Sur un site » de la fiche : l’éditeur du site l’a peut-être abîmé.',
    },
    en: {
      found: ({ attribute }: Values) =>
        `The widget does not say what to show: its attribute “${attribute}” is missing.`,
      fix: () =>
        'Take the code from the record’s “On a site” tab again: the site’s editor may have damaged it.',
    },
  },
  'other-partner': {
    fr: {
      found: ({ named }: Values) => `Le module porte le nom d’un autre partenaire (« ${named} »).`,
      fix: ({ own }: Values) =>
        `Remplacez-le par « ${own} » : c’est sa propre carte qu’il doit laisser de côté.`,
    },
    en: {
      found: ({ named }: Values) => `The widget bears another partner’s name (“${named}”).`,
      fix: ({ own }: Values) =>
        `Replace it by “${own}”: it is one’s own card that it must leave out.`,
    },
  },
  undeclared: {
    fr: {
      found: ({ host }: Values) =>
        `Le site ${host} n’est pas déclaré : ce que le module y montre ne compte pas.`,
      fix: ({ host }: Values) =>
        `Ajoutez https://${host} aux sites de la fiche du partenaire, puis publiez-la.`,
    },
    en: {
      found: ({ host }: Values) =>
        `The site ${host} is not declared: what the widget shows there does not count.`,
      fix: ({ host }: Values) =>
        `Add https://${host} to the sites of the partner’s record, then publish it.`,
    },
  },
  'no-reserve': {
    fr: {
      found: () => 'La hauteur du module n’est pas réservée : la page bouge quand il arrive.',
      fix: () =>
        'Remplacez la balise par celle-ci. Si l’éditeur retire « style », ce n’est pas grave.',
    },
    en: {
      found: () => 'The widget’s height is not reserved: the page moves when it arrives.',
      fix: () =>
        'Replace the tag by this one. If the editor takes “style” away, it does not matter much.',
    },
  },
  'no-link': {
    fr: {
      found: () => 'Le module n’a pas de lien de secours : sans JavaScript on ne voit rien.',
      fix: () => 'Remplacez la balise par celle-ci.',
    },
    en: {
      found: () => 'The widget has no fallback link: without JavaScript nothing is seen.',
      fix: () => 'Replace the tag by this one.',
    },
  },
  'link-gone': {
    fr: {
      found: ({ address }: Values) =>
        `Le lien de secours mène à une page qui n’est plus publiée : ${address}.`,
      fix: () => 'Reprenez le code dans l’onglet « Sur un site » de la fiche.',
    },
    en: {
      found: ({ address }: Values) =>
        `The fallback link leads to a page that is no longer published: ${address}.`,
      fix: () => 'Take the code from the record’s “On a site” tab again.',
    },
  },
} satisfies SaidByKey
