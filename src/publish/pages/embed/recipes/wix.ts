import type { Translated } from './recipe-type'

/** Wix: its own element for custom elements, or a frame. */
export const wix: Translated = {
  fr: {
    title: 'Wix',
    summary: 'Avec l’élément « Custom Element » (offre payante), ou dans un cadre.',
    ways: [
      {
        title: 'L’élément « Custom Element »',
        who: 'Un propriétaire ou un éditeur du site, avec une offre Premium et un nom de domaine relié.',
        steps: [
          'Ajoutez l’élément : dans Wix Studio, « Add Elements », « Embed & Social », « Custom Element » ; dans l’éditeur Wix, « Add Elements », « Embed », « Custom Element ».',
          'Sélectionnez-le, cliquez sur « Choose Source » et choisissez une adresse de serveur.',
          'Donnez la première ligne ci-dessous comme adresse, la deuxième comme « Tag Name ».',
          'Avec « Set Attributes », ajoutez chaque ligne suivante : le nom à gauche du signe égal, la valeur à droite.',
          'Donnez à l’élément la hauteur de la fiche, puis publiez.',
        ],
        snippets: [{ label: 'Adresse, nom de la balise, attributs', snippet: 'builder' }],
      },
      {
        title: 'Un cadre',
        who: 'Tout éditeur du site, quelle que soit l’offre.',
        steps: [
          'Ajoutez l’élément de Wix qui montre une autre page dans un cadre (« HTML iframe »).',
          'Choisissez d’y montrer l’adresse d’un site et collez celle-ci.',
          'Étirez le cadre jusqu’à ce que la fiche tienne entière, aussi dans la vue mobile.',
          'Publiez.',
        ],
        snippets: [{ label: 'Adresse à montrer', snippet: 'frameAddress' }],
      },
    ],
    works: 'Sur le site publié, la fiche. L’éditeur de Wix peut ne montrer qu’un cadre vide.',
    trouble: [
      [
        'Rien n’apparaît sur le site publié.',
        'Le nom de la balise doit être écrit exactement comme ci-dessus, et l’adresse commencer par `https://`.',
      ],
      [
        'La fiche est coupée.',
        'Donnez plus de hauteur à l’élément : Wix ne l’agrandit pas tout seul.',
      ],
      ['L’éditeur refuse l’adresse.', 'Votre offre ne le permet peut-être pas : prenez le cadre.'],
    ],
    webmaster: 'builderLetter',
  },
  en: {
    title: 'Wix',
    summary: 'With the “Custom Element” element (paid plan), or in a frame.',
    ways: [
      {
        title: 'The “Custom Element” element',
        who: 'An owner or editor of the site, with a Premium plan and a connected domain.',
        steps: [
          'Add the element: in Wix Studio, “Add Elements”, “Embed & Social”, “Custom Element”; in the Wix Editor, “Add Elements”, “Embed”, “Custom Element”.',
          'Select it, click “Choose Source” and choose an address on a server.',
          'Give the first line below as the address, the second one as “Tag Name”.',
          'With “Set Attributes”, add each line that follows: the name left of the equals sign, the value right of it.',
          'Give the element the height of the card, then publish.',
        ],
        snippets: [{ label: 'Address, tag name, attributes', snippet: 'builder' }],
      },
      {
        title: 'A frame',
        who: 'Any editor of the site, whatever the plan.',
        steps: [
          'Add the element of Wix that shows another page in a frame (“HTML iframe”).',
          'Choose to show a site’s address and paste this one.',
          'Stretch the frame until the whole card fits, in the mobile view too.',
          'Publish.',
        ],
        snippets: [{ label: 'Address to show', snippet: 'frameAddress' }],
      },
    ],
    works: 'On the published site, the card. The Wix editor may show an empty box only.',
    trouble: [
      [
        'Nothing appears on the published site.',
        'The tag name must be written exactly as above, and the address begin with `https://`.',
      ],
      ['The card is cut off.', 'Give the element more height: Wix does not enlarge it by itself.'],
      ['The editor refuses the address.', 'Your plan may not allow it: use the frame.'],
    ],
    webmaster: 'builderLetter',
  },
}
