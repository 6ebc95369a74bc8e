import { type Findings, TESTS, conform } from '../finding'

const { tree, access } = TESTS

/** Theme 6. */
export const links: Findings = {
  '6.1': {
    'partner-carousel': conform(
      'Chaque carte mène où son titre le dit : le lien est le nom du partenaire ou du commerce ; le lien final dit « Voir tous les partenaires ».',
      [tree, access],
      'intitulés lus dans l’arbre d’accessibilité',
    ),
    'shop-card': conform(
      'Nom, téléphone et adresse du site se lisent seuls ; « Itinéraire » s’explique par l’adresse qui le précède et par le titre de la fiche.',
      [tree, access],
      'intitulés lus dans l’arbre d’accessibilité',
    ),
    'tour-map': conform(
      'Chaque lien est le nom de la balade, de l’étape ou du fichier auquel il mène ; celui d’une réservation porte aussi, pour qui ne voit pas la liste, la date de la visite.',
      [tree, access, TESTS.sessions],
      'intitulés lus dans l’arbre d’accessibilité',
    ),
  },
  '6.2': conform('Aucun lien sans intitulé, vérifié dans l’arbre d’accessibilité.', [tree]),
}
