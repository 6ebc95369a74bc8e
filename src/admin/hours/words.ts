import { texts } from '../../texts/texts'

const DAYS_FR = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const DAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const fr = {
  week: 'Semaine ordinaire',
  days: DAYS_FR.map(capital),
  holidays: 'Jours fériés',
  open: (day: string) => `${day} : ouvert`,
  closed: 'fermé',
  until: 'à',
  from: (day: string, index: number) => `${day}, créneau ${index} : ouvre à`,
  to: (day: string, index: number) => `${day}, créneau ${index} : ferme à`,
  nextDay: 'du lendemain',
  add: 'créneau',
  addTo: (day: string) => `${day} : ajouter un créneau`,
  remove: (day: string, index: number) => `${day} : retirer le créneau ${index}`,
  asAbove: (day: number) => `Comme ${DAYS_FR[day]}`,
  asAboveOf: (day: string, above: number) => `${day} : comme ${DAYS_FR[above]}`,
  copy: 'Recopier…',
  copyOf: (day: string) => `${day} : recopier vers d’autres jours`,
  copyTo: (day: number) => `Recopier ${DAYS_FR[day]} vers`,
  allOthers: 'tous les autres jours',
  onHolidays: {
    unsaid: 'Comme le jour de la semaine',
    closed: 'Fermé',
    own: 'Horaires particuliers',
  },
  undo: 'Annuler',
  copiedTo: (from: number, to: number) =>
    `Horaires du ${DAYS_FR[from]} recopiés au ${DAYS_FR[to]}.`,
  copiedToAll: (from: number) => `Horaires du ${DAYS_FR[from]} recopiés à tous les autres jours.`,
  nowClosed: (day: string) => `${day} : fermé.`,
  started: 'Nouvelle semaine commencée.',
  undone: 'Annulé.',
  unfinished:
    'Tant que ce n’est pas corrigé, la fiche ne peut pas être publiée ; un brouillon garde ce que vous avez saisi.',
  noDay:
    'Aucun jour d’ouverture : les horaires resteront vides. Pour une fermeture de quelques jours, ajoutez plus bas une fermeture exceptionnelle.',
  saysMore:
    'Ces horaires disent plus qu’une semaine ordinaire (saisons, dates, commentaires…) : ils se modifient dans le texte ci-dessous, et restent tels quels.',
  unreadable: 'Ce texte ne se lit pas comme des horaires : corrigez-le ci-dessous.',
  startAnew: 'Remplacer par une semaine ordinaire',
  text: 'Texte des horaires (OpenStreetMap)',
  textHint:
    'Pour ce qu’une semaine ne dit pas. Jours en anglais (Mo Tu We Th Fr Sa Su), heures sur 24, PH pour les jours fériés, off pour fermé.',
  here: (word: string) => `Ici : « ${word} ».`,
  ahead: 'Les 14 prochains jours',
  today: 'aujourd’hui',
  holiday: (name?: string) => (name ? `férié : ${name}` : 'férié'),
  closure: (reason?: string) => `fermeture exceptionnelle${reason ? ` : ${reason}` : ''}`,
  announced: 'pas encore ouvert',
  closedForGood: 'fermé définitivement',
  nothing: 'Sans horaires, le commerce est montré sans « ouvert » ni « fermé ».',
}

const en: typeof fr = {
  week: 'Ordinary week',
  days: DAYS_EN,
  holidays: 'Public holidays',
  open: (day) => `${day}: open`,
  closed: 'closed',
  until: 'to',
  from: (day, index) => `${day}, hours ${index}: opens at`,
  to: (day, index) => `${day}, hours ${index}: closes at`,
  nextDay: 'the next day',
  add: 'hours',
  addTo: (day) => `${day}: add hours`,
  remove: (day, index) => `${day}: remove hours ${index}`,
  asAbove: (day) => `As on ${DAYS_EN[day]}`,
  asAboveOf: (day, above) => `${day}: as on ${DAYS_EN[above]}`,
  copy: 'Copy…',
  copyOf: (day) => `${day}: copy to other days`,
  copyTo: (day) => `Copy ${DAYS_EN[day]} to`,
  allOthers: 'all other days',
  onHolidays: { unsaid: 'As on the day of the week', closed: 'Closed', own: 'Hours of their own' },
  undo: 'Undo',
  copiedTo: (from, to) => `Hours of ${DAYS_EN[from]} copied to ${DAYS_EN[to]}.`,
  copiedToAll: (from) => `Hours of ${DAYS_EN[from]} copied to all other days.`,
  nowClosed: (day) => `${day}: closed.`,
  started: 'New week begun.',
  undone: 'Undone.',
  unfinished:
    'Until this is mended, the record can’t be published; a draft keeps what you have typed.',
  noDay:
    'No day is open: the hours will stay empty. To close for some days, add an exceptional closure further down.',
  saysMore:
    'These hours say more than an ordinary week (seasons, dates, comments…): change them in the text below; they stay as they are.',
  unreadable: 'This text can’t be read as opening hours: mend it below.',
  startAnew: 'Replace by an ordinary week',
  text: 'Text of the hours (OpenStreetMap)',
  textHint:
    'For what a week doesn’t say. Days as Mo Tu We Th Fr Sa Su, 24-hour times, PH for public holidays, off for closed.',
  here: (word) => `Here: “${word}”.`,
  ahead: 'The next 14 days',
  today: 'today',
  // the names are French
  holiday: () => 'public holiday',
  closure: (reason) => `exceptional closure${reason ? `: ${reason}` : ''}`,
  announced: 'not open yet',
  closedForGood: 'closed for good',
  nothing: 'Without hours, the shop is shown neither as open nor as closed.',
}

export type HoursWords = typeof fr

export const WORDS = texts('hours', { fr, en })
