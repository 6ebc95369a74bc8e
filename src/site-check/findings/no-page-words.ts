import type { SaidByKey, Values } from './said'

/** Why there is no page to look at, and what to do. */
export const NO_PAGE = {
  'no-page-address': {
    fr: {
      found: () => 'Ce n’est pas une adresse de page.',
      fix: () =>
        'Écrivez-la comme elle est dans la barre du navigateur : https://www.exemple.fr/page.',
    },
    en: {
      found: () => 'This is no address of a page.',
      fix: () => 'Write it as it stands in the browser’s bar: https://www.example.org/page.',
    },
  },
  'no-page-scheme': {
    fr: {
      found: () => 'Cette adresse ne commence pas par http:// ou https://.',
      fix: () => 'Donnez l’adresse publique de la page.',
    },
    en: {
      found: () => 'This address does not begin with http:// or https://.',
      fix: () => 'Give the page’s public address.',
    },
  },
  'no-page-credentials': {
    fr: {
      found: () => 'Cette adresse contient un nom ou un mot de passe : elle n’a pas été demandée.',
      fix: () => 'Retirez-les : nous regardons ce que voit un visiteur.',
    },
    en: {
      found: () => 'This address holds a name or a password: it was not asked for.',
      fix: () => 'Take them out: we look at what a visitor sees.',
    },
  },
  'no-page-port': {
    fr: {
      found: () => 'Cette adresse, ou celle où elle mène, porte un numéro de port inhabituel.',
      fix: () => 'Donnez l’adresse publique de la page, sans « :8080 » ni autre numéro.',
    },
    en: {
      found: () => 'This address, or the one it leads to, has an unusual port number.',
      fix: () => 'Give the page’s public address, without “:8080” or another number.',
    },
  },
  'no-page-private': {
    fr: {
      found: () =>
        'Cette adresse, ou celle où elle mène, n’est pas publique : elle n’a pas été demandée.',
      fix: () =>
        'Donnez l’adresse que tout le monde peut ouvrir, pas celle d’un réseau interne ou d’un essai.',
    },
    en: {
      found: () => 'This address, or the one it leads to, is not public: it was not asked for.',
      fix: () =>
        'Give the address that everybody can open, not one of an internal network or a trial.',
    },
  },
  'no-page-name': {
    fr: {
      found: () => 'Ce nom de site n’existe pas, ou plus.',
      fix: () =>
        'Vérifiez l’orthographe de l’adresse ; sinon, le nom de domaine a peut-être expiré.',
    },
    en: {
      found: () => 'There is no site of this name, or no longer.',
      fix: () => 'Check how the address is spelled; else the domain name may have expired.',
    },
  },
  'no-page-certificate': {
    fr: {
      found: () =>
        'Le certificat de sécurité du site n’est pas valable : un navigateur avertirait ses visiteurs.',
      fix: () => 'Demandez à l’hébergeur de renouveler le certificat (https).',
    },
    en: {
      found: () =>
        'The site’s security certificate is not valid: a browser would warn its visitors.',
      fix: () => 'Ask the site’s host to renew the certificate (https).',
    },
  },
  'no-page-time': {
    fr: {
      found: () => 'La page n’a pas répondu en dix secondes.',
      fix: () => 'Réessayez plus tard. Si cela dure, prévenez l’hébergeur du site.',
    },
    en: {
      found: () => 'The page did not answer within ten seconds.',
      fix: () => 'Try again later. If it lasts, tell the site’s host.',
    },
  },
  'no-page-connection': {
    fr: {
      found: () => 'Le site n’a pas répondu, ou s’est interrompu.',
      fix: () =>
        'Réessayez plus tard. Si cela dure, le site est en panne ou refuse les visites automatiques.',
    },
    en: {
      found: () => 'The site did not answer, or broke off.',
      fix: () => 'Try again later. If it lasts, the site is down or refuses automatic visits.',
    },
  },
  'no-page-status': {
    fr: {
      found: ({ status }: Values) => `La page a répondu par une erreur (${status}).`,
      fix: ({ status }: Values) =>
        status === '401' || status === '403'
          ? 'Elle demande peut-être un mot de passe, ou refuse les visites automatiques : ouvrez-la dans une fenêtre de navigation privée.'
          : 'Vérifiez l’adresse : la page a peut-être été déplacée ou supprimée.',
    },
    en: {
      found: ({ status }: Values) => `The page answered with an error (${status}).`,
      fix: ({ status }: Values) =>
        status === '401' || status === '403'
          ? 'It may ask for a password, or refuse automatic visits: open it in a private window.'
          : 'Check the address: the page may have been moved or deleted.',
    },
  },
  'no-page-kind': {
    fr: {
      found: () => 'Ce qui répond à cette adresse n’est pas une page (un PDF, une image…).',
      fix: () => 'Donnez l’adresse de la page où le module est collé.',
    },
    en: {
      found: () => 'What answers at this address is no page (a PDF, a picture…).',
      fix: () => 'Give the address of the page into which the widget was pasted.',
    },
  },
  'no-page-size': {
    fr: {
      found: () => 'La page pèse plus de 2 Mo : elle n’a pas été lue.',
      fix: () => 'Donnez une page plus légère où le module est collé.',
    },
    en: {
      found: () => 'The page is larger than 2 MB: it was not read.',
      fix: () => 'Give a lighter page into which the widget was pasted.',
    },
  },
  'no-page-redirects': {
    fr: {
      found: () => 'Cette adresse mène à une autre, puis à une autre : plus de cinq fois.',
      fix: () => 'Donnez l’adresse où l’on arrive, telle qu’elle est dans la barre du navigateur.',
    },
    en: {
      found: () => 'This address leads to another one, then to another: more than five times.',
      fix: () => 'Give the address where one arrives, as it stands in the browser’s bar.',
    },
  },
} satisfies SaidByKey
