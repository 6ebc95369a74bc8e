import type { Translated } from './recipe-type'

/** WordPress, for an administrator, for an author, and by an address alone. */
export const wordpress: Translated = {
  fr: {
    title: 'WordPress',
    summary: 'Trois façons, selon ce que votre compte a le droit de faire.',
    ways: [
      {
        title: 'Vous êtes administrateur, ou éditeur d’un site simple',
        who: 'Un compte qui a le droit d’écrire du HTML libre. Sur un réseau de sites, seul le super-administrateur l’a.',
        steps: [
          'Ouvrez la page ou l’article dans l’éditeur.',
          'Ajoutez un bloc « HTML personnalisé » à l’endroit voulu.',
          'Collez-y les deux lignes ci-dessous.',
          'Mettez à jour, puis ouvrez la page comme un visiteur : l’éditeur lui-même peut ne montrer que le lien.',
        ],
        snippets: [{ snippet: 'protected' }],
      },
      {
        title: 'Vous êtes auteur ou contributeur',
        who: 'Un compte sans HTML libre : WordPress retire les scripts et les balises inconnues, mais garde ce bloc-ci. Un administrateur ajoute le script au site, une fois pour toutes.',
        steps: [
          'Demandez à un administrateur d’ajouter la ligne « Une fois pour tout le site » à l’en-tête, par le thème ou par une extension qui ajoute du code à l’en-tête.',
          'Dans votre article, ajoutez un bloc « HTML personnalisé ».',
          'Collez-y la ligne « Dans l’article ».',
          'Publiez. Tant que l’administrateur n’a rien ajouté, on voit un lien qui mène au bon endroit.',
        ],
        snippets: [
          { label: 'Dans l’article', snippet: 'spot' },
          { label: 'Une fois pour tout le site', snippet: 'protectedLoader' },
        ],
      },
      {
        title: 'En collant une adresse',
        who: 'Tout le monde, sans HTML et sans administrateur : WordPress en fait un cadre.',
        steps: [
          'Copiez l’adresse de la page à montrer : un commerce, une balade, une liste.',
          'Dans l’article, collez-la seule, sur une ligne vide.',
          'Attendez que l’aperçu remplace l’adresse, puis publiez.',
        ],
        snippets: [{ snippet: 'address' }],
      },
    ],
    works:
      'Sur la page publiée, la fiche complète, avec l’état d’ouverture du moment. Dans le cadre, la même fiche, à sa hauteur.',
    trouble: [
      [
        'Il ne reste que le lien après l’enregistrement.',
        'Votre compte n’a pas le HTML libre : prenez la deuxième façon.',
      ],
      [
        'L’adresse collée reste une adresse.',
        'Elle doit être seule sur sa ligne et mener à une page de la vitrine. Sinon, prenez le [cadre](iframe).',
      ],
      [
        'Cela marche pour vous, pas pour les visiteurs.',
        'Videz le cache du site, puis voyez [cookies et optimiseurs](consent) : une extension retient peut-être le script.',
      ],
    ],
    webmaster: 'protectedLoader',
  },
  en: {
    title: 'WordPress',
    summary: 'Three ways, depending on what your account may do.',
    ways: [
      {
        title: 'You are an administrator, or an editor of a single site',
        who: 'An account that may write any HTML. On a network of sites only the super administrator may.',
        steps: [
          'Open the page or post in the editor.',
          'Add a “Custom HTML” block where you want the widget.',
          'Paste the two lines below into it.',
          'Update, then open the page as a visitor would: the editor itself may show the link only.',
        ],
        snippets: [{ snippet: 'protected' }],
      },
      {
        title: 'You are an author or contributor',
        who: 'An account without free HTML: WordPress takes scripts and unknown tags away but keeps this block. An administrator adds the script to the site, once and for all.',
        steps: [
          'Ask an administrator to add the line “Once for the whole site” to the header, by the theme or by a plugin that adds code to the header.',
          'In your post, add a “Custom HTML” block.',
          'Paste the line “In the post” into it.',
          'Publish. Until the administrator has added the script, a link that leads to the right place is seen.',
        ],
        snippets: [
          { label: 'In the post', snippet: 'spot' },
          { label: 'Once for the whole site', snippet: 'protectedLoader' },
        ],
      },
      {
        title: 'By pasting an address',
        who: 'Everybody, without HTML and without an administrator: WordPress makes a frame of it.',
        steps: [
          'Copy the address of the page to show: a shop, a walk, a list.',
          'In the post, paste it alone on an empty line.',
          'Wait until the preview replaces the address, then publish.',
        ],
        snippets: [{ snippet: 'address' }],
      },
    ],
    works:
      'On the published page, the whole card, with whether the shop is open now. In the frame, the same card at its own height.',
    trouble: [
      ['Only the link is left after saving.', 'Your account has no free HTML: use the second way.'],
      [
        'The pasted address stays an address.',
        'It must stand alone on its line and lead to a page of the showcase. Else use the [frame](iframe).',
      ],
      [
        'It works for you, not for visitors.',
        'Empty the site’s cache, then see [cookies and optimisers](consent): a plugin may hold the script back.',
      ],
    ],
    webmaster: 'protectedLoader',
  },
}
