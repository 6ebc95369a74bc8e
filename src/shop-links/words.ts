import { texts } from '../texts/texts'

const names = (shops: string[], most = 5) =>
  shops.slice(0, most).join(', ') + (shops.length > most ? '…' : '')

const fr = {
  forbidden: 'Seuls les comptes administrateur et rédaction écrivent aux commerçants.',
  choose: 'shops : choisissez au moins un commerce.',
  tooMany: (most: number) => `shops : ${most} commerces au plus à la fois.`,
  noMail:
    'Aucun serveur de courriel n’est configuré (réglage SMTP_URL) : rien ne peut partir. Les lettres s’impriment sans lui.',
  queued: (count: number) =>
    count > 1
      ? `${count} courriels partent, un par un, à partir de maintenant.`
      : count
        ? 'Un courriel part maintenant.'
        : 'Aucun courriel à envoyer.',
  lettersMade: (count: number) =>
    count > 1
      ? `${count} lettres sont prêtes.`
      : count
        ? 'Une lettre est prête.'
        : 'Aucune lettre à imprimer.',
  without: (shops: string[]) => `Sans adresse de courriel : ${names(shops)}.`,
  waiting: (shops: string[]) => `Déjà en attente d’envoi : ${names(shops)}.`,
  notAsked: (shops: string[]) => `Laissés de côté (non publiés ou fermés) : ${names(shops)}.`,
  reminded: (count: number) =>
    count > 1
      ? `${count} rappels partent, un par un, à partir de maintenant.`
      : count
        ? 'Un rappel part maintenant.'
        : 'Aucun rappel à envoyer : on relance une fois, dix jours après l’envoi, qui n’a pas répondu.',
  revoked: (count: number) =>
    count > 1
      ? `${count} liens ne valent plus.`
      : count
        ? 'Un lien ne vaut plus.'
        : 'Aucun lien à révoquer.',
  noLetters:
    'Il n’y a pas de lettres à imprimer ici, ou leurs liens ne valent plus : préparez-les de nouveau.',
}

const en: typeof fr = {
  forbidden: 'Only administrators and editors write to shopkeepers.',
  choose: 'shops: choose at least one shop.',
  tooMany: (most) => `shops: ${most} shops at most in one go.`,
  noMail:
    'No mail server is set up (setting SMTP_URL): nothing can go out. Letters are printed without one.',
  queued: (count) =>
    count > 1
      ? `${count} e-mails are going out, one by one, from now on.`
      : count
        ? 'One e-mail is going out now.'
        : 'No e-mail to send.',
  lettersMade: (count) =>
    count > 1
      ? `${count} letters are ready.`
      : count
        ? 'One letter is ready.'
        : 'No letter to print.',
  without: (shops) => `Without an e-mail address: ${names(shops)}.`,
  waiting: (shops) => `Waiting to be sent already: ${names(shops)}.`,
  notAsked: (shops) => `Left out (not published, or closed): ${names(shops)}.`,
  reminded: (count) =>
    count > 1
      ? `${count} reminders are going out, one by one, from now on.`
      : count
        ? 'One reminder is going out now.'
        : 'No reminder to send: who has not answered is reminded once, ten days after the e-mail.',
  revoked: (count) =>
    count > 1
      ? `${count} links hold no longer.`
      : count
        ? 'One link holds no longer.'
        : 'No link to revoke.',
  noLetters:
    'There are no letters to print here, or their links hold no longer: prepare them anew.',
}

/** What is told of links to those who send them. */
export const LINK_WORDS = texts('shopLinkOrders', { fr, en })
