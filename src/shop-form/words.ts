import { texts } from '../texts/texts'

const fr = {
  error: 'Erreur',
  title: (shop: string) => `Ma fiche : ${shop}`,
  otherLanguage: 'In English',
  intro:
    'Voici ce que le public lit de votre commerce, sur la vitrine et sur les sites de nos partenaires.',
  today: 'Aujourd’hui, votre fiche dit',
  hours: 'Horaires',
  closures: 'Fermetures exceptionnelles',
  phone: 'Téléphone',
  summary: 'En une phrase',
  photos: 'Photos',
  photosCount: (count: number) => (count > 1 ? `${count} photos` : count ? 'une photo' : 'aucune'),
  none: 'rien',
  verified: (day: string) => `Vérifié le ${day}`,
  right: 'Tout est encore juste',
  rightWhat: 'Une pression suffit : nous notons que c’est vérifié aujourd’hui.',
  orCorrect: 'Sinon, corrigez',
  orCorrectWhat:
    'Changez seulement ce qui est faux. Horaires, fermetures et téléphone sont en ligne aussitôt ; la phrase et la photo sont relues par l’équipe avant d’être montrées.',
  kept: (fields: string) =>
    `Tenus à jour ailleurs, ils ne se corrigent pas ici : ${fields}. S’ils sont faux, répondez au courriel que vous avez reçu.`,
  weekWhat: 'Une journée continue : remplissez la première ligne. Une pause à midi : les deux.',
  keep: (said: string) => `Ne rien changer : ${said}`,
  replace: 'Les remplacer par cette semaine',
  particular:
    'Vos horaires disent plus qu’une semaine ordinaire (saisons, exceptions). Si vous les remplacez, c’est la semaine ci-dessous qui vaudra.',
  days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  closed: 'Fermé',
  from: 'Ouvre à',
  to: 'Ferme à',
  spanFrom: (day: string, number: number) => `${day}, ouvre à (${number})`,
  spanTo: (day: string, number: number) => `${day}, ferme à (${number})`,
  addSpan: 'Ajouter des heures',
  copy: 'Recopier sur les autres jours',
  copied: (day: string) => `Les heures du ${day.toLowerCase()} sont recopiées.`,
  holidays: 'Jours fériés',
  holidaysAs: { unsaid: 'Comme d’habitude', closed: 'Fermé', own: 'D’autres heures' },
  preview: 'Lire mes horaires en mots',
  previewNothing: 'Aucune heure n’est encore donnée.',
  closuresWhat:
    'Congés, travaux… Le premier et le dernier jour de fermeture. Videz les deux dates pour retirer une ligne.',
  closure: (number: number) => `Fermeture ${number}`,
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour (inclus)',
  reason: 'Motif (facultatif)',
  contact: 'Téléphone et présentation',
  phoneWhat: 'Celui que les clients peuvent appeler.',
  summaryWhat: '200 signes au plus : ce que l’on trouve chez vous et nulle part ailleurs.',
  photo: 'Ajouter une photo',
  photoWhat:
    'Facultatif. Une photo de la boutique ou de ce que vous faites, sans visage reconnaissable. JPEG, PNG ou WebP, 20 Mo au plus ; le lieu et l’heure de la prise de vue en sont retirés.',
  file: 'La photo',
  alt: 'Ce qu’elle montre',
  altWhat: 'Pour les personnes qui ne la voient pas : « La vitrine, avec ses livres jeunesse ».',
  credit: 'Prise par',
  licence: 'Qui peut la réutiliser ?',
  licences: {
    'all-rights-reserved':
      'Seulement pour présenter mon commerce, ici et sur les sites partenaires',
    'CC-BY-4.0': 'Tout le monde, en citant son auteur (licence CC BY 4.0)',
  },
  consent:
    'J’ai pris cette photo, ou son auteur est d’accord ; les personnes que l’on y reconnaît aussi.',
  send: 'Envoyer mes corrections',
  once: 'Ce lien ne sert qu’une fois : relisez avant d’envoyer.',
  problems: (count: number) =>
    count > 1
      ? `Rien n’est encore envoyé : ${count} points à corriger`
      : 'Rien n’est encore envoyé : un point à corriger',
  offline: 'Le réseau n’a pas répondu. Vos réponses sont encore là : réessayez.',
  closedAndHours: (day: string) =>
    `${day} : des heures sont données, et « fermé » est coché. Décochez-le, ou retirez les heures.`,
  noDay:
    'Aucun jour d’ouverture n’est donné. Pour des congés, remplissez « Fermetures exceptionnelles » ; si vous fermez pour de bon, écrivez-nous.',
  noFirst: 'Donnez le premier jour de cette fermeture, ou videz aussi le dernier.',
  noLast: 'Donnez le dernier jour de cette fermeture, ou videz aussi le premier.',
  noDate: (value: string) => `« ${value} » n’est pas une date : écrivez-la comme 2026-12-24.`,
  reversed: 'Le dernier jour est avant le premier : échangez-les.',
  summaryLong: (count: number) => `200 signes au plus, il y en a ${count} : raccourcissez.`,
  tooLong: (most: number, count: number) =>
    `${most} signes au plus, il y en a ${count} : raccourcissez.`,
  heic: 'Cette photo est au format HEIC, que les navigateurs ne montrent pas. Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez-la ; ou envoyez une capture d’écran de la photo.',
  photoType: 'Ce fichier n’est pas une photo JPEG, PNG ou WebP : choisissez-en une autre.',
  photoHeavy: (size: number) =>
    `La photo pèse ${size} Mo, 20 au plus : choisissez-en une plus petite.`,
  noAlt: 'Dites en quelques mots ce que la photo montre.',
  noConsent: 'Cochez cette case si la photo peut être montrée, ou retirez la photo.',
  noChange: 'Vous n’avez rien changé. Si tout est juste, pressez « Tout est encore juste ».',
}

const en: typeof fr = {
  error: 'Error',
  title: (shop) => `My record: ${shop}`,
  otherLanguage: 'En français',
  intro: 'This is what the public reads of your shop, in the showcase and on our partners’ sites.',
  today: 'Today your record says',
  hours: 'Opening hours',
  closures: 'Exceptional closures',
  phone: 'Telephone',
  summary: 'In one sentence',
  photos: 'Pictures',
  photosCount: (count) => (count > 1 ? `${count} pictures` : count ? 'one picture' : 'none'),
  none: 'nothing',
  verified: (day) => `Checked on ${day}`,
  right: 'All is still right',
  rightWhat: 'One press is enough: we note that it was checked today.',
  orCorrect: 'If not, correct it',
  orCorrectWhat:
    'Change only what is wrong. Hours, closures and telephone are online at once; the sentence and the picture are read by the team before they are shown.',
  kept: (fields) =>
    `Kept up to date elsewhere, these can’t be corrected here: ${fields}. If they are wrong, answer the e-mail that you got.`,
  weekWhat: 'Open all day: fill in the first line. A break at noon: fill in both.',
  keep: (said) => `Change nothing: ${said}`,
  replace: 'Replace them by this week',
  particular:
    'Your hours say more than an ordinary week (seasons, exceptions). If you replace them, the week below will hold.',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  closed: 'Closed',
  from: 'Opens at',
  to: 'Closes at',
  spanFrom: (day, number) => `${day}, opens at (${number})`,
  spanTo: (day, number) => `${day}, closes at (${number})`,
  addSpan: 'Add hours',
  copy: 'Copy to the other days',
  copied: (day) => `The hours of ${day} are copied.`,
  holidays: 'Public holidays',
  holidaysAs: { unsaid: 'As usual', closed: 'Closed', own: 'Other hours' },
  preview: 'Read my hours in words',
  previewNothing: 'No hours are given yet.',
  closuresWhat:
    'Holidays, works… The first and the last day closed. Empty both dates to remove a line.',
  closure: (number) => `Closure ${number}`,
  firstDay: 'First day',
  lastDay: 'Last day (included)',
  reason: 'Reason (optional)',
  contact: 'Telephone and presentation',
  phoneWhat: 'The one that customers may call.',
  summaryWhat: '200 characters at most: what is found in your shop and nowhere else.',
  photo: 'Add a picture',
  photoWhat:
    'Optional. A picture of the shop or of what you do, without a face that can be recognised. JPEG, PNG or WebP, 20 MB at most; where and when it was taken is removed from it.',
  file: 'The picture',
  alt: 'What it shows',
  altWhat: 'For people who don’t see it: “The shop window, with its children’s books”.',
  credit: 'Taken by',
  licence: 'Who may use it again?',
  licences: {
    'all-rights-reserved': 'Only to present my shop, here and on partners’ sites',
    'CC-BY-4.0': 'Everybody, who names its author (licence CC BY 4.0)',
  },
  consent: 'I took this picture, or its author agrees; so do those who can be recognised in it.',
  send: 'Send my corrections',
  once: 'This link works once: read again before you send.',
  problems: (count) =>
    count > 1
      ? `Nothing is sent yet: ${count} things to correct`
      : 'Nothing is sent yet: one thing to correct',
  offline: 'The network did not answer. Your answers are still here: try again.',
  closedAndHours: (day) =>
    `${day}: hours are given, and “closed” is ticked. Untick it, or remove the hours.`,
  noDay:
    'No opening day is given. For holidays, fill in “Exceptional closures”; if you close for good, write to us.',
  noFirst: 'Give the first day of this closure, or empty the last one too.',
  noLast: 'Give the last day of this closure, or empty the first one too.',
  noDate: (value) => `“${value}” is not a date: write it as 2026-12-24.`,
  reversed: 'The last day is before the first: swap them.',
  summaryLong: (count) => `200 characters at most, there are ${count}: make it shorter.`,
  tooLong: (most, count) => `${most} characters at most, there are ${count}: make it shorter.`,
  heic: 'This picture is in the HEIC format, which browsers don’t show. On an iPhone: Settings, Camera, Formats, “Most Compatible”, then take it again; or send a screenshot of the picture.',
  photoType: 'This file is not a JPEG, PNG or WebP picture: choose another one.',
  photoHeavy: (size) => `The picture weighs ${size} MB, at most 20: choose a smaller one.`,
  noAlt: 'Say in a few words what the picture shows.',
  noConsent: 'Tick this box if the picture may be shown, or remove the picture.',
  noChange: 'You have changed nothing. If all is right, press “All is still right”.',
}

/** Of the form that a shopkeeper opens by his link. */
export const FORM_WORDS = texts('shopForm', { fr, en })
export type Language = 'fr' | 'en'
export type FormWords = typeof fr
