import type { Translated } from './recipe-type'

/** A page one writes by hand, or any tool that lets one edit its HTML. */
export const html: Translated = {
  fr: {
    title: 'Une page HTML',
    summary: 'Pour un site fait à la main, ou tout outil qui laisse modifier le code de la page.',
    ways: [
      {
        title: 'La balise et le script',
        who: 'Toute personne qui peut modifier le code de la page.',
        steps: [
          'Ouvrez le code de la page et repérez l’endroit où le module doit apparaître.',
          'Collez-y les deux lignes ci-dessous, telles quelles.',
          'Si la page porte déjà la ligne `<script …embed.js>`, ne la collez pas une seconde fois : une seule suffit pour tous les modules.',
          'Enregistrez, puis rechargez la page dans votre navigateur.',
        ],
        snippets: [{ snippet: 'element' }],
      },
      {
        title: 'Une seule ligne',
        who: 'La même personne, quand il faut aller au plus court.',
        steps: [
          'Collez cette ligne à l’endroit voulu, dans le corps de la page.',
          'Enregistrez et rechargez : le module apparaît là où se trouve la ligne.',
          'Sachez que sans JavaScript cette façon ne montre rien : préférez l’autre quand vous le pouvez.',
        ],
        snippets: [{ snippet: 'script' }],
      },
    ],
    works:
      'D’abord le lien, puis, dès que le module approche de l’écran, la fiche complète à la même place. La page ne saute pas.',
    trouble: [
      [
        'Le lien reste un simple lien.',
        'Vérifiez que la ligne `<script …embed.js>` est bien dans la page et que rien ne la bloque : voyez [cookies et optimiseurs](consent) et [règles de sécurité](csp).',
      ],
      [
        'Le texte de la balise s’affiche tel quel.',
        'Il a été collé comme du texte : passez par l’éditeur de code de votre outil.',
      ],
      [
        'Un grand vide entoure la fiche.',
        'Réduisez les nombres de `min-height` (le premier vaut pour un ordinateur, le dernier pour un téléphone), ou prenez celui de la page du module pour la largeur de votre colonne.',
      ],
    ],
    webmaster: 'element',
  },
  en: {
    title: 'An HTML page',
    summary: 'For a site made by hand, or any tool that lets you edit the page’s code.',
    ways: [
      {
        title: 'The element and the script',
        who: 'Anybody who can edit the page’s code.',
        steps: [
          'Open the page’s code and find the place where the widget should appear.',
          'Paste the two lines below there, as they are.',
          'If the page has the line `<script …embed.js>` already, don’t paste it again: one is enough for all widgets.',
          'Save, then reload the page in your browser.',
        ],
        snippets: [{ snippet: 'element' }],
      },
      {
        title: 'A single line',
        who: 'The same person, when it must be as short as can be.',
        steps: [
          'Paste this line where you want it, in the body of the page.',
          'Save and reload: the widget appears where the line stands.',
          'Mind that without JavaScript this way shows nothing: prefer the other one when you can.',
        ],
        snippets: [{ snippet: 'script' }],
      },
    ],
    works:
      'First the link, then, as soon as the widget comes near the screen, the whole card in the same place. The page does not jump.',
    trouble: [
      [
        'The link stays a plain link.',
        'Check that the line `<script …embed.js>` is in the page and that nothing blocks it: see [cookies and optimisers](consent) and [security rules](csp).',
      ],
      [
        'The text of the tag is shown as it is.',
        'It was pasted as text: use your tool’s code editor.',
      ],
      [
        'There is a large empty space around the card.',
        'Lower the numbers in `min-height` (the first is for a computer, the last for a phone), or take the one of the widget’s page for the width of your column.',
      ],
    ],
    webmaster: 'element',
  },
}
