import { type Findings, TESTS, conform, notApplicable, othersToSee } from '../finding'

const { tree, content } = TESTS

/** Theme 9. */
export const structure: Findings = {
  '9.1': conform(
    'Un titre, puis un titre par carte ou par étape au niveau suivant. Le premier est de niveau 3 : la page hôte le met à sa place par `heading-level`.',
    [tree, content],
  ),
  '9.2': othersToSee(
    'Les zones d’en-tête, de navigation, de contenu et de pied sont celles de la page hôte ; le composant n’en ajoute pas.',
  ),
  '9.3': conform(
    'Cartes, étapes, services et mesures sont des listes, ordonnées quand l’ordre compte ; les faits d’un commerce une liste de description.',
    [tree],
  ),
  '9.4': notApplicable('Aucune citation.'),
}
