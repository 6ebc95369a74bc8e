import { type Findings, TESTS, conform, notApplicable, othersToSee } from '../finding'

const { tree, access, content } = TESTS

/** Theme 1. */
export const images: Findings = {
  '1.1': conform(
    'Chaque photo porte l’alternative que la rédaction a saisie, laissée vide seulement quand la photo n’apporte rien de plus que le texte ; un logo, placé au-dessus du nom en texte, a une alternative vide ; l’affiche d’un film est le contenu d’un bouton nommé.',
    [tree, access],
    'rôle et nom de chaque image dans l’arbre d’accessibilité',
  ),
  '1.2': conform(
    'Logos, initiales de remplacement, tracé et pastilles de la carte sont ignorés (alternative vide ou `aria-hidden`), et rien de focalisable ne s’y trouve.',
    [tree],
    'arbre d’accessibilité : aucune image de décoration n’y figure',
  ),
  '1.3': othersToSee(
    'La pertinence de chaque alternative dépend du texte saisi : à vérifier par la rédaction, photo par photo.',
  ),
  '1.4': notApplicable('Ni CAPTCHA ni image-test.'),
  '1.5': notApplicable('Aucun CAPTCHA.'),
  '1.6': {
    'partner-carousel': notApplicable('Aucune image ne demande de description détaillée.'),
    'shop-card': notApplicable('Aucune image ne demande de description détaillée.'),
    'tour-map': conform(
      'La carte est décrite en entier par la liste ordonnée des étapes qui la précède : numéro, nom, adresse, distance jusqu’à la suivante.',
      [tree, content],
    ),
  },
  '1.7': {
    'partner-carousel': notApplicable('Voir 1.6.'),
    'shop-card': notApplicable('Voir 1.6.'),
    'tour-map': conform(
      'La liste dit tout ce que dit la carte : les numéros et les noms sont les mêmes.',
      [content, access],
    ),
  },
  '1.8': othersToSee(
    'Le composant n’écrit rien en image. Un logo est un cas particulier ; la rédaction ne doit pas publier d’affiche dont le texte n’est pas repris.',
  ),
  '1.9': {
    'partner-carousel': notApplicable('Aucune image n’a de légende.'),
    'shop-card': notApplicable(
      'Le crédit de la photo est une mention, pas une légende : il n’en dit pas le contenu.',
    ),
    'tour-map': notApplicable('Aucune image n’a de légende.'),
  },
}
