import { texts } from '../../texts/texts'
import type { Choice } from '../../embed-builder/choices'

const fr = {
  /** Of the record's tab that leads here. */
  tab: 'Sur un site',
  title: 'Mettre sur un site',
  intro:
    'Choisissez, regardez, copiez. L’aperçu est le vrai module, avec la fiche telle qu’elle est enregistrée ici, brouillon compris.',
  draft:
    'Cette fiche n’est pas publiée : le code marchera dès qu’elle le sera. D’ici là, un site ne montrera que le lien.',
  changed:
    'Le brouillon a changé depuis la publication : les sites montrent encore la version publiée.',
  settings: 'Réglages',
  choice: 'Que montrer ?',
  choices: {
    others: 'Les autres partenaires (carrousel)',
    recommended: 'Les commerces recommandés à ce partenaire',
    films: 'Les films où il paraît',
    seen: 'Sa carte, telle que les autres la montrent',
    card: 'La fiche complète',
    compact: 'La fiche en petit',
    walk: 'La carte de la balade',
  } satisfies Record<Choice, string>,
  seenNote:
    'C’est ainsi que les sites des autres partenaires montrent cette carte : il n’y a rien à coller.',
  host: 'Sur le site de',
  nobody: 'Un site quelconque',
  language: 'Langue du site',
  column: 'Largeur de la colonne',
  columns: { '': 'Toutes', phone: 'Téléphone', desk: 'Ordinateur' },
  scheme: 'Fond de l’aperçu',
  schemes: { '': 'Celui de l’appareil', light: 'Clair', dark: 'Sombre' },
  colours: 'Couleurs',
  coloursNote: 'Une couleur trop peu lisible est corrigée d’elle-même.',
  colour: { accent: 'Accent', ground: 'Fond', text: 'Texte' },
  own: (colour: string) => `Choisir la couleur : ${colour}`,
  preview: 'Aperçu',
  previewOf: (name: string) => `Aperçu : ${name}`,
  reload: 'Recharger l’aperçu',
  snippets: 'À copier',
  platform: 'Avec quoi le site est-il fait ?',
  who: 'Qui peut le faire ?',
  steps: 'Comment faire, pas à pas',
  copy: 'Copier',
  copyOf: (label: string) => `Copier : ${label}`,
  copied: 'Copié.',
  notCopied: 'Le navigateur a refusé la copie : le texte est sélectionné, faites Ctrl + C.',
  code: 'Code',
  undeclared: (name: string) =>
    `${name} n’a déclaré aucun site : le module marchera, mais ce qu’il montre ne comptera pas dans son bilan. Ajoutez l’adresse dans l’onglet « Sites » de sa fiche.`,
  noKey: (name: string) =>
    `Un cadre ne dit pas chez qui il est : créez une « clé de cadre » pour ${name} afin que ce qu’il montre compte.`,
  withKey: (place: string) => `La clé de cadre du partenaire est dans l’adresse (${place}).`,
  webmaster: 'Envoyer à un webmestre',
  webmasterNote:
    'Le mode d’emploi et le code partent par courriel, dans la langue du site ; la réponse vous reviendra.',
  address: 'Son adresse de courriel',
  send: 'Envoyer',
  sending: 'Envoi…',
  sent: (to: string) => `Envoyé à ${to}.`,
  letter: 'Le texte du courriel',
  noMail:
    'L’envoi de courriels n’est pas réglé sur cette installation (SMTP_URL) : copiez le texte et envoyez-le vous-même.',
  failed: 'Le serveur n’a pas répondu : vérifiez la connexion et réessayez, ou copiez le texte.',
}

const en: typeof fr = {
  tab: 'On a site',
  title: 'Put it on a site',
  intro:
    'Choose, look, copy. The preview is the real widget with the record as it is saved here, drafts included.',
  draft:
    'This record is not published: the code works as soon as it is. Until then a site shows the link alone.',
  changed: 'The draft has changed since it was published: sites still show the published version.',
  settings: 'Settings',
  choice: 'What to show?',
  choices: {
    others: 'The other partners (carousel)',
    recommended: 'The shops recommended to this partner',
    films: 'The films it appears in',
    seen: 'Its card as the others show it',
    card: 'The whole card',
    compact: 'The small card',
    walk: 'The map of the walk',
  },
  seenNote:
    'This is how the sites of the other partners show this card: there is nothing to paste.',
  host: 'On the site of',
  nobody: 'Any site',
  language: 'Language of the site',
  column: 'Width of the column',
  columns: { '': 'Any', phone: 'Phone', desk: 'Computer' },
  scheme: 'Ground of the preview',
  schemes: { '': 'The device’s', light: 'Light', dark: 'Dark' },
  colours: 'Colours',
  coloursNote: 'A colour too hard to read is corrected by itself.',
  colour: { accent: 'Accent', ground: 'Ground', text: 'Text' },
  own: (colour: string) => `Choose the colour: ${colour}`,
  preview: 'Preview',
  previewOf: (name: string) => `Preview: ${name}`,
  reload: 'Reload the preview',
  snippets: 'To copy',
  platform: 'What is the site made with?',
  who: 'Who can do it?',
  steps: 'How to do it, step by step',
  copy: 'Copy',
  copyOf: (label: string) => `Copy: ${label}`,
  copied: 'Copied.',
  notCopied: 'The browser refused to copy: the text is selected, press Ctrl + C.',
  code: 'Code',
  undeclared: (name: string) =>
    `${name} has declared no site: the widget works, but what it shows does not count in its account. Add the address in the “Sites” tab of its record.`,
  noKey: (name: string) =>
    `A frame does not say whose it is: make a “frame key” for ${name} so that what it shows counts.`,
  withKey: (place: string) => `The partner’s frame key is in the address (${place}).`,
  webmaster: 'Send to a webmaster',
  webmasterNote:
    'The instructions and the code go by e-mail, in the language of the site; the answer comes back to you.',
  address: 'Their e-mail address',
  send: 'Send',
  sending: 'Sending…',
  sent: (to: string) => `Sent to ${to}.`,
  letter: 'The text of the e-mail',
  noMail:
    'Sending e-mail is not set up on this installation (SMTP_URL): copy the text and send it yourself.',
  failed: 'The server did not answer: check the connection and try again, or copy the text.',
}

export const WORDS = texts('embed', { fr, en })

export type Language = keyof typeof WORDS
export type Words = typeof fr
