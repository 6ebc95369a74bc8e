import {
  type Finding,
  type Findings,
  TESTS,
  conform,
  notApplicable,
  notJudged,
  othersToSee,
} from '../finding'

const { access, activeMap, content, films: played, tree } = TESTS

const none = notApplicable('Ni son ni vidéo dans ce composant.')
const films = (finding: Finding) => ({
  'partner-carousel': finding,
  'shop-card': none,
  'tour-map': none,
})
const map = (finding: Finding) => ({
  'partner-carousel': notApplicable(
    'Aucun média non temporel : ni carte, ni dessin, ni animation.',
  ),
  'shop-card': notApplicable('Aucun média non temporel : ni carte, ni dessin, ni animation.'),
  'tour-map': finding,
})

/** Theme 4; of films the carousel shows with `show="videos"`. */
export const media: Findings = {
  '4.1': films(
    othersToSee(
      'Avec `show="videos"` : la page de chaque film donne sa transcription quand la rédaction l’a saisie, et la carte du film y mène. Sans films : non applicable.',
    ),
  ),
  '4.2': films(
    othersToSee('La pertinence de chaque transcription est à vérifier par la rédaction.'),
  ),
  '4.3': films(
    othersToSee(
      'Les sous-titres publiés avec un film sont proposés par le lecteur ; qu’il y en ait dépend de la rédaction.',
    ),
  ),
  '4.4': films(othersToSee('La pertinence des sous-titres est à vérifier par la rédaction.')),
  '4.5': films(
    othersToSee('L’audiodescription, si un film en demande une, est à monter dans le film publié.'),
  ),
  '4.6': films(othersToSee('À vérifier par la rédaction, film par film.')),
  '4.7': films(
    conform(
      'Avec `show="videos"` : chaque film est annoncé par le titre de sa carte, et le bouton qui le lance nomme le film et sa durée.',
      [played],
    ),
  ),
  '4.8': map(
    conform(
      'La carte a une alternative adjacente, la liste ordonnée des étapes, placée avant elle.',
      [content, tree],
    ),
  ),
  '4.9': map(
    conform('La liste nomme et numérote les mêmes étapes que la carte, avec adresse et distance.', [
      content,
      access,
    ]),
  ),
  '4.10': films(
    conform(
      'Avec `show="videos"` : aucun film n’est demandé ni ne démarre avant l’appui d’un visiteur ; le lecteur du navigateur a ensuite ses commandes de son et de pause.',
      [played],
    ),
  ),
  '4.11': films(
    conform(
      'Avec `show="videos"` : un bouton natif lance le film, reçoit le focus au clavier et le donne au lecteur du navigateur, dont les commandes se pressent et s’atteignent au clavier.',
      [played],
    ),
  ),
  '4.12': map(
    conform(
      'Déplacement, zoom, choix d’une étape et sortie se font au clavier, à la souris, au doigt et par des boutons.',
      [access, activeMap],
    ),
  ),
  '4.13': {
    'partner-carousel': notJudged(
      'Avec `show="videos"` : lecteur natif du navigateur, à essayer avec un lecteur d’écran.',
    ),
    'shop-card': none,
    'tour-map': conform(
      'La carte a une alternative compatible, la liste des étapes, faite de titres, de listes et de boutons natifs.',
      [tree],
    ),
  },
}
