import { type Findings, TESTS, conform } from '../finding'

const { access, contrast, view, content } = TESTS

/** Theme 3. */
export const colours: Findings = {
  '3.1': {
    'partner-carousel': conform(
      'Aucune information par la seule couleur : la position est un nombre, un bouton arrivé au bout le dit par `aria-disabled`.',
      [TESTS.tree],
      'copies d’écran en couleurs et en couleurs forcées',
    ),
    'shop-card': conform(
      '« Ouvert », « ferme bientôt », « fermé » sont écrits ; la pastille colorée ne fait que les accompagner.',
      [content],
      'copies d’écran en couleurs et en couleurs forcées',
    ),
    'tour-map': conform(
      'L’étape choisie se voit aussi par un contour et un soulignement et s’entend (`aria-pressed`, `aria-current`) ; les états sont écrits.',
      [TESTS.tree, access],
      'copies d’écran en couleurs et en couleurs forcées',
    ),
  },
  '3.2': conform(
    '4,5 : 1 au moins, sur fond clair et sur fond sombre, mesuré par axe-core avec les couleurs d’origine. Les couleurs imposées par la page hôte (`--costo-accent`, `--costo-ground`, `--costo-text`) sont ramenées à ce qui se lit, quel que soit le fond : mesuré sur onze fonds, avec six accents et trois couleurs de texte.',
    [access, contrast],
  ),
  '3.3': {
    'partner-carousel': conform(
      'Le bord des boutons et la marque du focus ont 3 : 1 au moins avec ce qui les entoure, clair et sombre, mesuré sur l’image rendue.',
      [view],
    ),
    'shop-card': conform(
      'La marque du focus a 3 : 1 au moins, clair et sombre, mesuré sur l’image rendue ; la carte n’a pas d’autre élément graphique porteur d’information que des mots doublent.',
      [view],
    ),
    'tour-map': conform(
      'Boutons, pastilles numérotées et marque du focus ont 3 : 1 au moins avec ce qui les entoure, clair et sombre, mesuré sur l’image rendue.',
      [view],
    ),
  },
}
