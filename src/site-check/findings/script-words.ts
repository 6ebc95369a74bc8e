import type { SaidByKey, Values } from './said'

const WAYS = {
  fr: { element: 'balise', block: 'bloc', script: 'script seul', frame: 'cadre' },
  en: { element: 'element', block: 'block', script: 'script alone', frame: 'frame' },
}

const ways = (list: string, language: 'fr' | 'en'): string =>
  list
    .split(' ')
    .map((way) => WAYS[language][way as keyof typeof WAYS.fr] ?? way)
    .join(', ')

/** Whether the snippet is there and its script runs. */
export const SCRIPT_WORDS = {
  works: {
    fr: {
      found: ({ count, ways: list }: Values) =>
        `${count === '1' ? 'Un module est en place' : `${count} modules sont en place`} sur cette page (${ways(list, 'fr')}).`,
    },
    en: {
      found: ({ count, ways: list }: Values) =>
        `${count === '1' ? 'One widget is in place' : `${count} widgets are in place`} on this page (${ways(list, 'en')}).`,
    },
  },
  consent: {
    fr: {
      found: ({ name }: Values) =>
        `Un gestionnaire de consentement est sur cette page (${name}), et il laisse passer le module.`,
    },
    en: {
      found: ({ name }: Values) =>
        `There is a consent manager on this page (${name}), and it lets the widget through.`,
    },
  },
  nothing: {
    fr: {
      found: () => 'Rien de la vitrine ne se trouve sur cette page.',
      fix: () =>
        'Si le module est sur une autre page, donnez son adresse. Sinon, collez le code proposé dans l’onglet « Sur un site ».',
    },
    en: {
      found: () => 'Nothing of the showcase is on this page.',
      fix: () =>
        'If the widget is on another page, give its address. Else paste the code of the “On a site” tab.',
    },
  },
  scripted: {
    fr: {
      found: () =>
        'Cette page est construite par ses propres scripts (Wix, React…) : on ne voit pas d’ici ce qu’ils y mettent, et rien de la vitrine n’y est écrit.',
      fix: () => 'Ouvrez la page et vérifiez que le module s’y affiche.',
    },
    en: {
      found: () =>
        'This page is built by its own scripts (Wix, React…): what they put there can’t be seen from here, and nothing of the showcase is written in it.',
      fix: () => 'Open the page and check that the widget is shown.',
    },
  },
  stripped: {
    fr: {
      found: () =>
        'Il ne reste que le lien de secours : l’éditeur du site a retiré la balise et le script.',
      fix: () =>
        'Collez ce bloc à la place du lien, dans le code de la page. Si le script disparaît encore, un administrateur du site l’ajoute une fois pour toutes à l’en-tête.',
    },
    en: {
      found: () =>
        'Only the fallback link is left: the site’s editor has taken the tag and the script away.',
      fix: () =>
        'Paste this block in the link’s place, in the page’s code. If the script vanishes again, an administrator of the site adds it once and for all to the header.',
    },
  },
  escaped: {
    fr: {
      found: () => 'Le code s’affiche tel quel : il a été collé comme du texte.',
      fix: () =>
        'Effacez-le et collez-le de nouveau dans un bloc « HTML » ou « code », ou dans la vue du code source de l’éditeur.',
    },
    en: {
      found: () => 'The code is shown as it is: it was pasted as text.',
      fix: () =>
        'Delete it and paste it again into an “HTML” or “code” block, or into the editor’s source view.',
    },
  },
  'loader-alone': {
    fr: {
      found: () => 'Le script est là, mais aucun module n’est sur cette page.',
      fix: () =>
        'Si le module est sur une autre page, donnez son adresse. Sinon, l’éditeur du site l’a retiré : collez le bloc « div » de l’onglet « Sur un site » (WordPress, Joomla).',
    },
    en: {
      found: () => 'The script is there, but no widget is on this page.',
      fix: () =>
        'If the widget is on another page, give its address. Else the site’s editor has taken it away: paste the “div” block of the “On a site” tab (WordPress, Joomla).',
    },
  },
  'no-loader': {
    fr: {
      found: () => 'Le module est dans la page, mais pas son script : on n’y voit qu’un lien.',
      fix: () =>
        'Ajoutez cette ligne à la page ou, si l’éditeur la retire, à l’en-tête du site (un administrateur le peut).',
    },
    en: {
      found: () => 'The widget is in the page, but not its script: only a link is seen.',
      fix: () =>
        'Add this line to the page or, if the editor takes it away, to the site’s header (an administrator can).',
    },
  },
  'loader-combined': {
    fr: {
      found: () =>
        'Le script ne se voit pas : une extension de cache regroupe ceux du site. Il est peut-être dans le lot.',
      fix: () =>
        'Ouvrez la page : si le module reste un lien, ajoutez cette ligne et excluez-la du regroupement.',
    },
    en: {
      found: () =>
        'The script can’t be seen: a cache plugin combines those of the site. It may be among them.',
      fix: () =>
        'Open the page: if the widget stays a link, add this line and exclude it from combining.',
    },
  },
  'held-by-consent': {
    fr: {
      found: ({ name }: Values) =>
        `Le bandeau de consentement${name && ` (${name})`} retient le script : le module n’apparaît pas avant « Accepter ».`,
      fix: () =>
        'Remplacez la ligne du script par celle-ci et retirez-la de la liste des scripts à bloquer, ou classez-la « nécessaire » : le module ne dépose rien.',
    },
    en: {
      found: ({ name }: Values) =>
        `The consent banner${name && ` (${name})`} holds the script back: the widget does not appear before “Accept”.`,
      fix: () =>
        'Replace the script’s line by this one and take it off the list of scripts to block, or class it as “necessary”: the widget stores nothing.',
    },
  },
  'held-by-optimiser': {
    fr: {
      found: ({ name }: Values) =>
        `Un optimiseur${name && ` (${name})`} retarde le script : le module n’apparaît qu’après un mouvement du visiteur.`,
      fix: () =>
        'Remplacez la ligne du script par celle-ci, et ajoutez son adresse aux exclusions de l’optimiseur.',
    },
    en: {
      found: ({ name }: Values) =>
        `An optimiser${name && ` (${name})`} delays the script: the widget appears only once the visitor moves.`,
      fix: () =>
        'Replace the script’s line by this one, and add its address to the optimiser’s exclusions.',
    },
  },
  insecure: {
    fr: {
      found: () => 'La page est en https et le script en http : les navigateurs le refusent.',
      fix: () => 'Remplacez la ligne du script par celle-ci.',
    },
    en: {
      found: () => 'The page is on https and the script on http: browsers refuse it.',
      fix: () => 'Replace the script’s line by this one.',
    },
  },
  'other-address': {
    fr: {
      found: ({ address }: Values) =>
        `Le script vient d’une autre adresse que la nôtre : ${address}.`,
      fix: () =>
        'C’est une ancienne adresse, ou une autre vitrine. Remplacez la ligne par celle-ci.',
    },
    en: {
      found: ({ address }: Values) =>
        `The script comes from another address than ours: ${address}.`,
      fix: () => 'It is a former address, or another showcase. Replace the line by this one.',
    },
  },
  'in-head': {
    fr: {
      found: () =>
        'Le script seul est dans l’en-tête de la page : le module n’a nulle part où paraître.',
      fix: () => 'Déplacez la ligne à l’endroit voulu, dans le corps de la page.',
    },
    en: {
      found: () => 'The lone script is in the page’s head: the widget has nowhere to appear.',
      fix: () => 'Move the line to where you want the widget, in the page’s body.',
    },
  },
  'old-pinned': {
    fr: {
      found: () => 'Le fichier figé n’est plus le plus récent : il marche, sans nos corrections.',
      fix: () => 'Remplacez-le par celui-ci quand vous l’aurez relu.',
    },
    en: {
      found: () => 'The pinned file is no longer the newest: it works, without our corrections.',
      fix: () => 'Replace it by this one once you have reviewed it.',
    },
  },
  'wrong-integrity': {
    fr: {
      found: () =>
        'L’empreinte écrite pour le fichier figé n’est pas la sienne : le navigateur le refuse.',
      fix: () => 'Remplacez la ligne par celle-ci.',
    },
    en: {
      found: () => 'The hash written for the pinned file is not its own: the browser refuses it.',
      fix: () => 'Replace the line by this one.',
    },
  },
} satisfies SaidByKey
