import { texts } from '../../../src/texts/texts'

export type Language = 'fr' | 'en'

const fr = {
  days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  holidays: 'Jours fériés',
  noTime: (day: string, time: string) =>
    `${day}\u00a0: «\u00a0${time}\u00a0» n’est pas une heure. Écrivez-la comme 09:30.`,
  noFrom: (day: string, to: string) =>
    `${day}\u00a0: il manque l’heure d’ouverture${to ? ` (jusqu’à ${to})` : ''}. Donnez-la, ou retirez ce créneau.`,
  noTo: (day: string, from: string) =>
    `${day}\u00a0: il manque l’heure de fermeture (à partir de ${from}). Donnez-la, ou retirez ce créneau.`,
  sameTime: (day: string, time: string) =>
    `${day}\u00a0: le créneau ouvre et ferme à ${time}. Changez l’une des deux heures\u00a0; pour toute la journée, écrivez 00:00 et 00:00.`,
  turned: (day: string, from: string, to: string) =>
    `${day}\u00a0: le créneau ferme à ${to}, avant d’ouvrir à ${from}. Intervertissez les heures, ou corrigez-en une.`,
  overlap: (day: string, one: string, other: string, end: string) =>
    `${day}\u00a0: ${one} et ${other} se chevauchent. ${end ? `Faites commencer le second créneau à ${end} ou plus tard` : 'Retirez le second créneau'}, ou n’en gardez qu’un.`,
  overNight: (day: string, span: string, before: string, night: string) =>
    `${day}\u00a0: ${span} commence avant la fin de la nuit du ${before.toLowerCase()} (${night}). Faites-le commencer plus tard, ou fermez la nuit plus tôt.`,
  noSpan: (day: string) =>
    `${day}\u00a0: il manque les heures. Donnez-les, ou choisissez «\u00a0fermé\u00a0».`,
}

const en: typeof fr = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  holidays: 'Public holidays',
  noTime: (day, time) => `${day}: “${time}” is not a time. Write it as 09:30.`,
  noFrom: (day, to) =>
    `${day}: the opening time is missing${to ? ` (until ${to})` : ''}. Give it, or remove these hours.`,
  noTo: (day, from) =>
    `${day}: the closing time is missing (from ${from}). Give it, or remove these hours.`,
  sameTime: (day, time) =>
    `${day}: it opens and closes at ${time}. Change one of the two times; for the whole day, write 00:00 and 00:00.`,
  turned: (day, from, to) =>
    `${day}: it closes at ${to}, before it opens at ${from}. Swap the times, or correct one of them.`,
  overlap: (day, one, other, end) =>
    `${day}: ${one} and ${other} overlap. ${end ? `Let the second begin at ${end} or later` : 'Remove the second'}, or keep only one.`,
  overNight: (day, span, before, night) =>
    `${day}: ${span} begins before the night of ${before} ends (${night}). Let it begin later, or end the night earlier.`,
  noSpan: (day) => `${day}: the hours are missing. Give them, or choose “closed”.`,
}

/** What is wrong with a week that somebody fills in, day by day. */
export const WORDS = texts('weeklyHours', { fr, en })

export const wordsOf = (language: Language) => WORDS[language]
