import { type Findings, TESTS, conform, notApplicable, othersToSee } from '../finding'

const { view, access } = TESTS
const site = othersToSee('Ce critère porte sur l’ensemble des pages du site hôte.')

/** Theme 12. */
export const navigation: Findings = {
  '12.1': site,
  '12.2': site,
  '12.3': site,
  '12.4': site,
  '12.5': site,
  '12.6': site,
  '12.7': site,
  '12.8': conform(
    'L’ordre de tabulation est celui de la lecture, dans les deux sens ; aucun `tabindex` positif.',
    [view, access],
  ),
  '12.9': conform(
    'Aucun piège : la page se traverse au clavier dans les deux sens, carte en usage comprise, dont Échap fait aussi sortir.',
    [view, access],
  ),
  '12.10': {
    'partner-carousel': notApplicable('Aucun raccourci clavier.'),
    'shop-card': notApplicable('Aucun raccourci clavier.'),
    'tour-map': conform(
      '+, − et les flèches n’agissent que lorsque la carte en usage a le focus.',
      [view],
    ),
  },
  '12.11': {
    'partner-carousel': notApplicable('Aucun contenu additionnel.'),
    'shop-card': notApplicable('Aucun contenu additionnel.'),
    'tour-map': conform(
      'La carte en usage reçoit le focus à son ouverture ; ses boutons et ses pastilles sont atteints au clavier.',
      [access],
    ),
  },
}
