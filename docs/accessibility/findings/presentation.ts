import { type Findings, TESTS, conform, notApplicable } from '../finding'

const { tree, view, access, isolation } = TESTS

/** Theme 10. */
export const presentation: Findings = {
  '10.1': conform(
    'Toute la présentation est dans des feuilles de styles (`adoptedStyleSheets`) ; ni balise ni attribut de présentation, ni espaces pour mettre en forme.',
    [isolation],
    'code engendré relu',
  ),
  '10.2': conform(
    'Tous les textes restent présents sans feuilles de styles.',
    [view],
    'page affichée sans les feuilles de styles des composants',
  ),
  '10.3': conform('L’ordre du texte est le même sans feuilles de styles.', [view]),
  '10.4': conform(
    'Texte à 200 % : rien ne sort de la page, rien n’est coupé.',
    [access],
    'copies d’écran à 200 %',
  ),
  '10.5': conform(
    'Chaque composant pose ensemble fond et couleur de texte. Le titre du carrousel, hors des cartes, garde ensemble ceux de la page.',
    [access, isolation],
  ),
  '10.6': conform(
    'Les liens dans un texte sont soulignés ; ceux qui sont un titre ne sont entourés d’aucun texte.',
    [],
    'copies d’écran',
  ),
  '10.7': conform(
    'Un trait de 3 px entoure ce qui a le focus, contraste 3 : 1 au moins avec ce qui s’y trouvait, sur fond clair, sombre et en couleurs forcées ; mesuré sur l’image rendue, élément par élément.',
    [view],
  ),
  '10.8': conform('Rien de focalisable ni d’utile dans ce qui est caché (`aria-hidden`).', [tree]),
  '10.9': {
    'partner-carousel': conform('La position est écrite ; les flèches ont un nom.', [tree]),
    'shop-card': conform('Tout est écrit ; la pastille d’état accompagne des mots.', [tree]),
    'tour-map': conform(
      'L’ordre et les distances sont écrits ; la carte n’est jamais seule à les dire. Une visite annulée est barrée, et le mot « annulée » la suit.',
      [tree, TESTS.sessions],
    ),
  },
  '10.10': {
    'partner-carousel': conform('Voir 10.9 : le texte est dans le composant même.', [tree]),
    'shop-card': conform('Voir 10.9 : le texte est dans le composant même.', [tree]),
    'tour-map': conform('Voir 10.9 : le texte est dans le composant même.', [tree]),
  },
  '10.11': {
    'partner-carousel': conform(
      'À 320 px (et dans une fenêtre de 320 × 256) la page ne défile pas en largeur ; la liste défile en largeur, ce que ses boutons font aussi.',
      [access, view],
    ),
    'shop-card': conform('À 320 px la page ne défile pas en largeur et rien ne manque.', [
      access,
      view,
    ]),
    'tour-map': conform(
      'À 320 px la page ne défile pas en largeur ; la carte, cas particulier, tient dans la fenêtre et la liste dit la même chose.',
      [access, view],
    ),
  },
  '10.12': conform(
    'Interligne 1,5, paragraphes 2, lettres 0,12, mots 0,16 : aucun texte coupé ni recouvert.',
    [view],
  ),
  '10.13': notApplicable('Aucun contenu n’apparaît au survol ni à la prise de focus.'),
  '10.14': notApplicable('Aucun contenu n’apparaît par les seules feuilles de styles.'),
}
