import type { Translated } from './recipe-type'

/** Joomla, whose filter takes away every tag with a hyphen and every script. */
export const joomla: Translated = {
  fr: {
    title: 'Joomla',
    summary:
      'Joomla retire les balises qu’il ne connaît pas ; ce bloc passe, et un administrateur ajoute le script une fois.',
    ways: [
      {
        title: 'Un bloc dans l’article, le script dans le site',
        who: 'Tout auteur pour le bloc ; un super-utilisateur pour le script, une seule fois.',
        steps: [
          'Demandez au super-utilisateur d’ajouter la ligne « Une fois pour tout le site » à l’en-tête : dans le template, ou avec une extension qui ajoute du code à l’en-tête.',
          'Ouvrez l’article ou le module et affichez son code source : l’éditeur a un bouton pour cela.',
          'Collez la ligne « Dans l’article ».',
          'Enregistrez sans revenir à l’affichage mis en forme, puis regardez la page publiée.',
        ],
        snippets: [
          { label: 'Dans l’article', snippet: 'spot' },
          { label: 'Une fois pour tout le site', snippet: 'protectedLoader' },
        ],
      },
    ],
    works:
      'Sur la page publiée, la fiche complète à la place du bloc. Dans l’éditeur, seulement le lien.',
    trouble: [
      [
        'Il ne reste que du texte.',
        'Le filtre de texte de votre groupe retire aussi les blocs : un super-utilisateur peut l’assouplir dans les filtres de texte de la configuration globale.',
      ],
      [
        'Le lien reste un lien.',
        'Le script manque : vérifiez avec la personne qui gère le template.',
      ],
      [
        'La hauteur réservée disparaît.',
        'Certains éditeurs retirent l’attribut `style` : le module apparaît quand même, la page bouge une fois.',
      ],
    ],
    webmaster: 'protectedLoader',
  },
  en: {
    title: 'Joomla',
    summary:
      'Joomla takes away tags it does not know; this block passes, and an administrator adds the script once.',
    ways: [
      {
        title: 'A block in the article, the script in the site',
        who: 'Any author for the block; a super user for the script, once.',
        steps: [
          'Ask the super user to add the line “Once for the whole site” to the header: in the template, or with an extension that adds code to the header.',
          'Open the article or module and show its source code: the editor has a button for it.',
          'Paste the line “In the article”.',
          'Save without going back to the formatted view, then look at the published page.',
        ],
        snippets: [
          { label: 'In the article', snippet: 'spot' },
          { label: 'Once for the whole site', snippet: 'protectedLoader' },
        ],
      },
    ],
    works:
      'On the published page, the whole card in the block’s place. In the editor, the link only.',
    trouble: [
      [
        'Only text is left.',
        'Your group’s text filter takes blocks away too: a super user can loosen it in the text filters of the global configuration.',
      ],
      ['The link stays a link.', 'The script is missing: ask the person who runs the template.'],
      [
        'The reserved height is gone.',
        'Some editors take the `style` attribute away: the widget appears all the same, the page moves once.',
      ],
    ],
    webmaster: 'protectedLoader',
  },
}
