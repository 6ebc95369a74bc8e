import type { Translated } from './recipe-type'

/** Squarespace: a block of code, or a frame where the plan runs no scripts. */
export const squarespace: Translated = {
  fr: {
    title: 'Squarespace',
    summary: 'Avec un bloc de code, si votre offre accepte le JavaScript ; sinon dans un cadre.',
    ways: [
      {
        title: 'Un bloc de code',
        who: 'Un propriétaire ou un éditeur du site, avec une offre qui accepte le JavaScript.',
        steps: [
          'Modifiez la page et ajoutez un bloc de code à l’endroit voulu.',
          'Effacez l’exemple qu’il contient, gardez le mode HTML.',
          'Collez les deux lignes ci-dessous.',
          'Enregistrez, puis ouvrez la page dans une fenêtre de navigation privée : l’aperçu de l’éditeur peut couper les scripts.',
        ],
        snippets: [{ snippet: 'element' }],
      },
      {
        title: 'Un cadre dans un bloc d’intégration',
        who: 'Tout éditeur du site.',
        steps: [
          'Ajoutez un bloc qui intègre un contenu, ou un bloc de code.',
          'Choisissez d’y coller du code et collez cette ligne.',
          'Enregistrez et regardez la page publiée ; corrigez `height` si la fiche est coupée.',
        ],
        snippets: [{ snippet: 'frame' }],
      },
    ],
    works: 'Sur la page publiée, la fiche complète.',
    trouble: [
      [
        'Un avertissement dit que le script est désactivé.',
        'C’est l’aperçu : regardez la page publiée sans être connecté. S’il y reste, votre offre n’accepte pas le JavaScript : prenez le cadre.',
      ],
      [
        'Le code s’affiche.',
        'Le bloc est réglé pour montrer le code : cherchez ce réglage et coupez-le.',
      ],
      ['La fiche est coupée dans le cadre.', 'Augmentez le nombre de `height`.'],
    ],
    webmaster: 'element',
  },
  en: {
    title: 'Squarespace',
    summary: 'With a code block, if your plan takes JavaScript; in a frame otherwise.',
    ways: [
      {
        title: 'A code block',
        who: 'An owner or editor of the site, with a plan that takes JavaScript.',
        steps: [
          'Edit the page and add a code block where you want the widget.',
          'Delete the sample in it, keep the HTML mode.',
          'Paste the two lines below.',
          'Save, then open the page in a private window: the editor’s preview may switch scripts off.',
        ],
        snippets: [{ snippet: 'element' }],
      },
      {
        title: 'A frame in an embed block',
        who: 'Any editor of the site.',
        steps: [
          'Add a block that embeds content, or a code block.',
          'Choose to paste code and paste this line.',
          'Save and look at the published page; change `height` if the card is cut off.',
        ],
        snippets: [{ snippet: 'frame' }],
      },
    ],
    works: 'On the published page, the whole card.',
    trouble: [
      [
        'A warning says that the script is disabled.',
        'That is the preview: look at the published page without being logged in. If it stays, your plan takes no JavaScript: use the frame.',
      ],
      [
        'The code is shown.',
        'The block is set to display its source: find that setting and switch it off.',
      ],
      ['The card is cut off in the frame.', 'Raise the number of `height`.'],
    ],
    webmaster: 'element',
  },
}
