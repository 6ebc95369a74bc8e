import { texts } from '../texts/texts'

/** What the preview and the letter say, in the two languages of the admin. */
export const WORDS = texts('embedAnswers', {
  fr: {
    none: 'Cette fiche n’existe pas, ou elle ne vous est pas ouverte.',
    asked: (field: string) =>
      `${field} : cette valeur n’est pas proposée. Rechargez la page et choisissez de nouveau.`,
    preview: (name: string) => `Aperçu : ${name}`,
    held: 'Cette fiche ne peut pas encore être montrée :',
    noScripts:
      'Les modules ne sont pas encore en ligne : l’aperçu viendra avec la première publication.',
    nothing: 'Il n’y a rien à montrer pour l’instant : sur un site, le lien de secours reste seul.',
    to: 'to : écrivez une adresse de courriel, par exemple webmestre@exemple.fr.',
    key: 'key : cette clé n’est pas, ou plus, celle du partenaire.',
    noMail: 'L’envoi de courriels n’est pas réglé ici : copiez le texte et envoyez-le vous-même.',
    tooMany: (minutes: number) =>
      `Vous avez envoyé beaucoup de courriels : attendez ${minutes} minutes, ou copiez le texte.`,
    notSent: (reason?: string) =>
      `Le courriel n’est pas parti${reason ? ` (${reason})` : ''}. Réessayez plus tard, ou copiez le texte.`,
  },
  en: {
    none: 'There is no such record, or it is not open to you.',
    asked: (field: string) =>
      `${field}: this value is not on offer. Reload the page and choose again.`,
    preview: (name: string) => `Preview: ${name}`,
    held: 'This record cannot be shown yet:',
    noScripts: 'The widgets are not online yet: the preview comes with the first publication.',
    nothing: 'There is nothing to show just now: on a site the fallback link stands alone.',
    to: 'to: write an e-mail address, such as webmaster@example.org.',
    key: 'key: this key is not, or no longer, the partner’s.',
    noMail: 'Sending e-mail is not set up here: copy the text and send it yourself.',
    tooMany: (minutes: number) =>
      `You have sent many e-mails: wait ${minutes} minutes, or copy the text.`,
    notSent: (reason?: string) =>
      `The e-mail was not sent${reason ? ` (${reason})` : ''}. Try again later, or copy the text.`,
  },
})

export type Language = keyof typeof WORDS
