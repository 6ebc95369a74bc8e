import { type Findings, TESTS, conform, notApplicable, notJudged } from '../finding'

const { tree, view, access, states } = TESTS

/** Theme 7. */
export const scripts: Findings = {
  '7.1': {
    'partner-carousel': notJudged(
      'Boutons natifs nommés, région nommée, liste, états exposés : conforme d’après l’arbre d’accessibilité. Le test 7.1.3 demande un essai avec un lecteur d’écran, qui n’a pas été fait.',
      [tree],
    ),
    'shop-card': conform(
      'Aucun composant d’interface hors les liens, natifs ; titre exposé avec son niveau (`role="heading"`).',
      [tree],
    ),
    'tour-map': notJudged(
      'Boutons natifs nommés, étape choisie exposée (`aria-pressed`), carte en usage exposée comme groupe nommé : conforme d’après l’arbre d’accessibilité. Le test 7.1.3 demande un essai avec un lecteur d’écran, qui n’a pas été fait.',
      [tree],
    ),
  },
  '7.2': conform(
    'Sans script, ou quand il échoue, reste le lien que l’auteur de la page a écrit, ou un lien vers la même information en page HTML.',
    [states],
  ),
  '7.3': {
    'partner-carousel': conform('Boutons et liens natifs, au clavier comme au pointeur.', [
      access,
      view,
    ]),
    'shop-card': conform('Liens natifs seulement.', [view]),
    'tour-map': conform(
      'Liste, carte, zoom et sortie au clavier (flèches, + et −, Échap) comme au pointeur.',
      [access, view],
    ),
  },
  '7.4': conform(
    'Rien ne change de contexte sans l’appui d’un visiteur : ni défilement automatique, ni nouvelle fenêtre, ni prise de focus au chargement.',
    [view, access],
  ),
  '7.5': {
    'partner-carousel': conform(
      'La position dans la liste est un message de statut (`role="status"`), exposé comme « poli ». Restitution vocale non essayée.',
      [tree, access],
    ),
    'shop-card': notApplicable('Aucun message de statut.'),
    'tour-map': conform(
      'L’étape choisie est un message de statut (`role="status"`), exposé comme « poli ». Restitution vocale non essayée.',
      [tree, access],
    ),
  },
}
