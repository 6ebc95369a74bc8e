import type { Translated } from './recipe-type'

/** React and Next: the element as it is, or the package's components. */
export const react: Translated = {
  fr: {
    title: 'React et Next',
    summary:
      'La balise telle quelle avec React 19, ou les composants du paquet pour ceux qui assemblent leur code.',
    ways: [
      {
        title: 'La balise telle quelle',
        who: 'Un développeur du site, avec React 19 (React 18 écrit aussi les attributs, mais n’écoute pas l’évènement).',
        steps: [
          'Collez ceci dans un composant. Les enfants de la balise sont rendus par le serveur : ils restent visibles sans JavaScript.',
          'React place les scripts `async` dans l’en-tête et n’en garde qu’un : c’est pourquoi la façon « script seul » (avec `data-costo`) ne convient pas ici.',
          'Pour être prévenu d’un contenu introuvable, ajoutez `oncosto-error={({ error }) => …}`.',
        ],
        snippets: [{ snippet: 'jsx' }],
      },
      {
        title: 'Les composants du paquet',
        who: 'Un développeur dont le projet contient le paquet `costo-vitrine` et qui assemble son code (Vite, Next, webpack…).',
        steps: [
          'Créez ce composant. Le code du module n’est demandé que dans le navigateur, après le premier rendu ; sur le serveur, seuls les enfants sont rendus.',
          'Appelez `configure` une seule fois : il dit où lire, et avec quels textes.',
          '`reserve` garde la hauteur libre, `onError` prévient d’un contenu introuvable, les enfants sont le contenu de secours.',
          'Les types (attributs, évènement, balises JSX) viennent avec le paquet.',
        ],
        snippets: [{ snippet: 'component' }],
      },
    ],
    works:
      'Le lien dans la page rendue par le serveur, puis la fiche à la même place, sans erreur d’hydratation.',
    trouble: [
      [
        'La balise reste un lien.',
        'Avec le paquet : `configure` n’a pas été appelé (la console le dit). Sans : le script manque, voyez [règles de sécurité](csp).',
      ],
      [
        '`HTMLElement is not defined` sur le serveur.',
        'Importez les composants de `costo-vitrine/react`, qui ne chargent rien sur le serveur.',
      ],
      [
        'Le widget d’un script seul disparaît aussitôt.',
        'React remplace ce qu’il n’a pas écrit. Si vous tenez au script seul, donnez-lui avec `data-target` une place que React laisse en paix : `<div id="place" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: \'\' }} />`.',
      ],
      [
        'Le compilateur refuse la balise.',
        'Sans le paquet, déclarez-la dans `React.JSX.IntrinsicElements` ; avec lui, importez `costo-vitrine/react`.',
      ],
    ],
    webmaster: 'jsx',
  },
  en: {
    title: 'React and Next',
    summary:
      'The element as it is with React 19, or the package’s components for those who bundle.',
    ways: [
      {
        title: 'The element as it is',
        who: 'A developer of the site, with React 19 (React 18 writes the attributes too but does not hear the event).',
        steps: [
          'Paste this into a component. The element’s children are rendered by the server: they are seen without JavaScript.',
          'React puts `async` scripts into the head and keeps one only: that is why the way “script alone” (with `data-costo`) does not fit here.',
          'To hear of missing content, add `oncosto-error={({ error }) => …}`.',
        ],
        snippets: [{ snippet: 'jsx' }],
      },
      {
        title: 'The package’s components',
        who: 'A developer whose project holds the package `costo-vitrine` and who bundles (Vite, Next, webpack…).',
        steps: [
          'Make this component. The widget’s code is asked for in the browser only, after the first render; on the server the children alone are rendered.',
          'Call `configure` once: it says where to read, and with which texts.',
          '`reserve` keeps the height free, `onError` tells of missing content, the children are the fallback.',
          'Types (attributes, event, JSX tags) come with the package.',
        ],
        snippets: [{ snippet: 'component' }],
      },
    ],
    works:
      'The link in the page the server renders, then the card in the same place, without a hydration error.',
    trouble: [
      [
        'The element stays a link.',
        'With the package: `configure` was not called (the console says so). Without: the script is missing, see [security rules](csp).',
      ],
      [
        '`HTMLElement is not defined` on the server.',
        'Import the components of `costo-vitrine/react`, which load nothing on the server.',
      ],
      [
        'The widget of a lone script is gone at once.',
        'React replaces what it has not written. If you must use the script alone, give it with `data-target` a place that React leaves alone: `<div id="place" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: \'\' }} />`.',
      ],
      [
        'The compiler refuses the tag.',
        'Without the package, declare it in `React.JSX.IntrinsicElements`; with it, import `costo-vitrine/react`.',
      ],
    ],
    webmaster: 'jsx',
  },
}
