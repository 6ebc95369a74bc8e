import { type Findings, TESTS, conform, notApplicable } from '../finding'

const none = notApplicable('Aucun formulaire, aucun champ de saisie.')

/** Theme 11. */
export const forms: Findings = {
  ...Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [`11.${index + 1}`, none] as const),
  ),
  '11.9': {
    'partner-carousel': conform(
      'Hors formulaire, mais les boutons sont là : « Précédents », « Suivants » disent ce qu’ils font.',
      [TESTS.tree],
    ),
    'shop-card': none,
    'tour-map': conform(
      'Hors formulaire, mais les boutons sont là : chacun dit ce qu’il fait, et le mot ou le chiffre qu’on y voit est dans son nom.',
      [TESTS.tree],
    ),
  },
}
