import { texts } from '../texts/texts'
import { sentences } from '../texts/sentences'

/** Days that the link of an invitation leads in. */
export const VALID_DAYS = 7

/** Of the e-mail by which somebody is invited, and of the letter around it. */
export const LETTER = texts('invitationLetter', {
  fr: {
    subject: 'Votre accès à la vitrine des commerces',
    title: (partner: string) => `Votre espace vous attend : ${partner}`,
    hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    what: (partner: string) =>
      `nous vous ouvrons un espace dans la vitrine des commerces, au nom de « ${partner} » : vous y voyez votre fiche, les commerces que nous vous recommandons et ce que la vitrine vous apporte, et vous nous proposez vos corrections.`,
    press: 'Choisir mon mot de passe',
    until: `Ce lien vous est personnel et fonctionne une fois, pendant ${VALID_DAYS} jours. S’il a expiré, demandez-en un nouveau avec « Mot de passe oublié » sur la page de connexion :`,
    why: 'Vous recevez ce courriel parce que l’équipe de la vitrine vous a invité. Si vous n’attendez rien de nous, ignorez-le : aucun mot de passe n’est choisi.',
  },
  en: {
    subject: 'Your access to the shops’ showcase',
    title: (partner: string) => `${partner} has a space of its own`,
    hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
    what: (partner: string) =>
      `we have opened ${partner}’s space in the shops’ showcase for you: there you see your record, the shops we recommend to you and what the showcase brings you, and you propose your corrections.`,
    press: 'Choose my password',
    until: `This link is yours alone and works once, for ${VALID_DAYS} days. Once it has expired, ask for a new one with “Forgot password” on the sign-in page:`,
    why: 'You receive this e-mail because the showcase’s team has invited you. If you expect nothing from us, ignore it: no password is chosen.',
  },
})

/** Why nobody was invited, and what to do. */
export const REFUSALS = sentences('invitationRefusals', {
  team: {
    fr: 'Seuls les comptes administrateur et rédaction invitent.',
    en: 'Only administrators and editors invite.',
  },
  email: {
    fr: 'Écrivez un courriel complet, comme prenom@exemple.fr.',
    en: 'Write a complete e-mail address, such as name@example.org.',
  },
  partner: {
    fr: 'Ce partenaire n’existe plus, ou il est dans la corbeille.',
    en: 'This partner is gone, or lies in the trash.',
  },
  taken: {
    fr: 'Ce courriel a déjà un compte qui n’est pas celui de ce partenaire : prenez-en un autre, ou demandez à un administrateur.',
    en: 'This e-mail already has an account that isn’t this partner’s: take another one, or ask an administrator.',
  },
  noMail: {
    fr: 'Cette installation n’envoie pas de courriels (réglage SMTP_URL) : demandez à un administrateur.',
    en: 'This installation sends no e-mail (setting SMTP_URL): ask an administrator.',
  },
  failed: {
    fr: 'Le courriel n’est pas parti : le serveur de courriel l’a refusé. Vérifiez l’adresse et invitez de nouveau.',
    en: 'The e-mail was not sent: the mail server refused it. Check the address and invite again.',
  },
})
