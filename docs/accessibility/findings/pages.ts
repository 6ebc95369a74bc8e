import { type Findings, TESTS, conform, notApplicable, othersToSee } from '../finding'

const { tree, content, access } = TESTS
const page = (what: string) => othersToSee(`${what} de la page hôte.`)

/** Theme 8. */
export const pages: Findings = {
  '8.1': page('Le type de document est celui'),
  '8.2': conform(
    'Le code engendré, relu par l’analyseur HTML du navigateur, se retrouve identique (imbrications justes) ; aucun `id` en double ; attributs ARIA vérifiés par axe-core. Le validateur du W3C n’a pas été passé sur la page hôte.',
    [tree, access],
  ),
  '8.3': page('La langue par défaut est celle'),
  '8.4': page('Le code de langue est celui'),
  '8.5': page('Le titre est celui'),
  '8.6': page('Le titre est celui'),
  '8.7': conform(
    'Un composant dans une autre langue que la page porte `lang` ; un texte non traduit aussi, à l’intérieur. Un nom propre n’en a pas besoin.',
    [tree, content],
  ),
  '8.8': conform('Les codes sont ceux des langues publiées (« fr », « en »…).', [tree, content]),
  '8.9': conform(
    'Titres, listes, listes de description, paragraphes et boutons sont employés pour ce qu’ils sont.',
    [tree],
    'arbre d’accessibilité et code engendré relus',
  ),
  '8.10': {
    'partner-carousel': conform(
      'Le sens de lecture est celui de la page ; un composant dans une langue d’un autre sens porte `dir`.',
      [access],
    ),
    'shop-card': notApplicable(
      'Aucun changement de sens de lecture dans les langues publiées ; `dir` est posé sinon.',
    ),
    'tour-map': notApplicable(
      'Aucun changement de sens de lecture dans les langues publiées ; `dir` est posé sinon.',
    ),
  },
}
