import type { Translated } from './recipe-type'

/** A page of ours in a frame: for tools that take nothing else. */
export const iframe: Translated = {
  fr: {
    title: 'Un cadre (iframe)',
    summary:
      'Pour un outil qui n’accepte que des cadres, ou quand aucun script ne doit entrer dans votre page.',
    ways: [
      {
        title: 'Coller le cadre',
        who: 'Toute personne dont l’outil accepte un cadre, ou l’adresse d’une page à montrer.',
        steps: [
          'Si votre outil demande du code, collez la première ligne.',
          'S’il demande une adresse, donnez la seconde.',
          'Enregistrez et regardez la page sur un téléphone : le cadre a une hauteur fixe.',
          'Si la fiche est coupée ou flotte dans un vide, changez le nombre de `height`.',
        ],
        snippets: [
          { label: 'Code', snippet: 'frame' },
          { label: 'Adresse seule', snippet: 'frameAddress' },
        ],
      },
    ],
    works:
      'La fiche seule, sans en-tête ni pied de page, dans la largeur de votre colonne. Les liens s’ouvrent dans la page entière.',
    trouble: [
      ['La fiche est coupée.', 'Augmentez le nombre de `height`.'],
      [
        'Le cadre reste vide.',
        'Votre site n’autorise pas ce cadre : sa politique de sécurité doit nommer notre adresse dans `frame-src`.',
      ],
      [
        'Les couleurs ne sont pas les vôtres.',
        'Votre feuille de style n’entre pas dans un cadre : réglez-les sur la page du module et copiez la ligne « Cadre », ou prenez [la balise](html) si vous le pouvez.',
      ],
      [
        'Ce que montre le cadre ne compte pas dans votre bilan.',
        'Un cadre ne dit pas de quel site il est : ajoutez à son adresse `&key=` et la clé que la ville vous a donnée. Elle peut la remplacer à tout moment.',
      ],
    ],
    webmaster: 'frame',
  },
  en: {
    title: 'A frame (iframe)',
    summary: 'For a tool that takes frames only, or when no script may enter your page.',
    ways: [
      {
        title: 'Paste the frame',
        who: 'Anybody whose tool takes a frame, or the address of a page to show.',
        steps: [
          'If your tool asks for code, paste the first line.',
          'If it asks for an address, give the second one.',
          'Save and look at the page on a phone: the frame has a fixed height.',
          'If the card is cut off or floats in an empty space, change the number of `height`.',
        ],
        snippets: [
          { label: 'Code', snippet: 'frame' },
          { label: 'Address alone', snippet: 'frameAddress' },
        ],
      },
    ],
    works:
      'The card alone, without header and footer, as wide as your column. Links open in the whole page.',
    trouble: [
      ['The card is cut off.', 'Raise the number of `height`.'],
      [
        'The frame stays empty.',
        'Your site does not allow it: its security policy must name our address in `frame-src`.',
      ],
      [
        'The colours are not yours.',
        'Your style sheet does not enter a frame: set them on the widget’s page and copy the line “Frame”, or use [the element](html) if you can.',
      ],
      [
        'What the frame shows does not count in your account.',
        'A frame does not say whose site it is in: add `&key=` to its address, and the key the city has given you. The city may replace it at any time.',
      ],
    ],
    webmaster: 'frame',
  },
}
