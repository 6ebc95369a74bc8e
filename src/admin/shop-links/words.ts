import { texts } from '../../texts/texts'
import type { Filter, RowState } from '../../shop-links/overview'

const fr = {
  title: 'Écrire aux commerçants',
  intro:
    'Chaque commerçant reçoit un lien qui n’ouvre que sa fiche, une seule fois et pendant trente jours. Horaires, fermetures et téléphone qu’il corrige sont en ligne aussitôt ; textes et photos vous attendent dans les propositions.',
  noMail:
    'Aucun serveur de courriel n’est configuré (réglage SMTP_URL) : seules les lettres peuvent partir.',
  filters: {
    all: 'Tous',
    never: 'Jamais écrit',
    open: 'Sans réponse',
    due: 'À relancer',
    failed: 'Non remis',
    answered: 'Ont répondu',
    without: 'Sans courriel',
    stale: 'Horaires non vérifiés depuis six mois',
  } satisfies Record<Filter, string>,
  filtersName: 'Quels commerces',
  search: 'Chercher un nom, une rue',
  find: 'Chercher',
  shop: 'Commerce',
  email: 'Courriel',
  noEmail: 'aucune adresse',
  state: 'Dernier lien',
  verified: 'Vérifié le',
  never: 'jamais',
  states: {
    never: 'jamais envoyé',
    waiting: 'à envoyer',
    interrupted: 'interrompu : on ne sait pas s’il est parti. Envoyez-en un nouveau.',
    sent: 'envoyé',
    printed: 'lettre imprimée',
    reminded: 'relancé',
    failed: 'non remis',
    answered: 'a répondu',
    expired: 'sans réponse, expiré',
    revoked: 'révoqué',
  } satisfies Record<RowState, string>,
  on: (state: string, day: string) => `${state} le ${day}`,
  lastTry: (said: string) => `Dernier essai : ${said}`,
  all: (count: number) => `Choisir les ${count}`,
  one: (name: string) => `Choisir ${name}`,
  chosen: (count: number) =>
    count > 1
      ? `${count} commerces choisis`
      : count
        ? 'Un commerce choisi'
        : 'Choisissez des commerces',
  language: 'Langue du message',
  languages: { fr: 'Français', en: 'Anglais' },
  send: 'Envoyer un courriel',
  letters: 'Préparer des lettres',
  remind: 'Relancer',
  revoke: 'Révoquer les liens',
  lettersNote:
    'Préparer une lettre crée son lien, et met fin à celui d’avant ; il n’est écrit que sur la lettre.',
  openLetters: 'Ouvrir les lettres à imprimer',
  failedOrder: 'Le serveur n’a pas répondu. Réessayez.',
  none: 'Aucun commerce ne correspond.',
  noShops: 'Aucun commerce publié pour l’instant : publiez-en, puis revenez.',
  first: (shown: number, all: number) =>
    `Les ${shown} premiers de ${all} : cherchez, ou filtrez, pour voir les autres.`,
}

const en: typeof fr = {
  title: 'Write to shopkeepers',
  intro:
    'Each shopkeeper receives a link that opens his own record alone, once, within thirty days. Hours, closures and telephone that he corrects are online at once; texts and pictures wait for you among the proposals.',
  noMail: 'No mail server is set up (setting SMTP_URL): only letters can go out.',
  filters: {
    all: 'All',
    never: 'Never written to',
    open: 'No answer',
    due: 'To be reminded',
    failed: 'Not delivered',
    answered: 'Have answered',
    without: 'No e-mail',
    stale: 'Hours not checked for six months',
  },
  filtersName: 'Which shops',
  search: 'Search a name, a street',
  find: 'Search',
  shop: 'Shop',
  email: 'E-mail',
  noEmail: 'no address',
  state: 'Last link',
  verified: 'Checked on',
  never: 'never',
  states: {
    never: 'never sent',
    waiting: 'to be sent',
    interrupted: 'interrupted: nobody knows whether it went out. Send a new one.',
    sent: 'sent',
    printed: 'letter printed',
    reminded: 'reminded',
    failed: 'not delivered',
    answered: 'answered',
    expired: 'no answer, expired',
    revoked: 'revoked',
  },
  on: (state, day) => `${state} on ${day}`,
  lastTry: (said) => `Last try: ${said}`,
  all: (count) => `Choose all ${count}`,
  one: (name) => `Choose ${name}`,
  chosen: (count) =>
    count > 1 ? `${count} shops chosen` : count ? 'One shop chosen' : 'Choose shops',
  language: 'Language of the message',
  languages: { fr: 'French', en: 'English' },
  send: 'Send an e-mail',
  letters: 'Prepare letters',
  remind: 'Remind',
  revoke: 'Revoke the links',
  lettersNote:
    'Preparing a letter makes its link, and ends the one before; it is written on the letter alone.',
  openLetters: 'Open the letters to print',
  failedOrder: 'The server did not answer. Try again.',
  none: 'No shop matches.',
  noShops: 'No shop is published yet: publish some, then come back.',
  first: (shown, all) => `The first ${shown} of ${all}: search or filter to see the others.`,
}

/** Of the view from which editors write to shopkeepers. */
export const WORDS = texts('shopLinks', { fr, en })
export type ViewWords = typeof fr
