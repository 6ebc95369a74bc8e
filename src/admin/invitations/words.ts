import { texts } from '../../texts/texts'

const fr = {
  title: 'Accès du partenaire',
  none: 'Personne n’a encore de compte pour ce partenaire.',
  invited: (when: string) => `invité le ${when}`,
  made: 'compte créé par un administrateur',
  email: 'Courriel',
  name: 'Nom',
  language: 'Langue du courriel',
  languages: { fr: 'Français', en: 'Anglais' },
  send: 'Envoyer l’invitation',
  again: 'Renvoyer',
  sent: (email: string) => `L’invitation est partie à ${email}. Elle vaut 7 jours.`,
  help: 'La personne choisit son mot de passe et ne voit que son espace.',
  failed: 'Le serveur ne répond pas : personne n’a été invité.',
}

const en: typeof fr = {
  title: 'The partner’s access',
  none: 'Nobody has an account for this partner yet.',
  invited: (when: string) => `invited on ${when}`,
  made: 'account made by an administrator',
  email: 'E-mail',
  name: 'Name',
  language: 'Language of the e-mail',
  languages: { fr: 'French', en: 'English' },
  send: 'Send the invitation',
  again: 'Send again',
  sent: (email: string) => `The invitation has gone to ${email}. It is valid for 7 days.`,
  help: 'Whoever is invited chooses a password and sees his own space only.',
  failed: 'The server doesn’t answer: nobody was invited.',
}

/** Beside a partner's record: who acts for it, and how somebody is invited. */
export const WORDS = texts('invitations', { fr, en })
