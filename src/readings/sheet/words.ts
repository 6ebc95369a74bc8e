import { texts } from '../../texts/texts'
import { sentences } from '../../texts/sentences'

export const WORDS = texts('readingsSheet', {
  fr: {
    title: 'Indicateurs',
    programme: 'Tout le programme',
    lead: (series: number, partners: number) =>
      `${series} ${series > 1 ? 'indicateurs suivis' : 'indicateur suivi'}${partners ? `, ${partners} ${partners > 1 ? 'partenaires' : 'partenaire'}` : ''} : ce qui a été relevé et, à côté, ce que les vitrines ont montré.`,
    caution:
      'Relevés et expositions sont montrés côte à côte : rien ne dit que les unes sont la cause des autres. Une ligne s’interrompt où rien n’a été relevé pendant plus de deux mois.',
    none: 'Rien n’a encore été relevé dans cette période.',
    noneHow: 'Saisissez des relevés, ou importez-les d’un fichier.',
    single: (value: string, day: string) => `Un seul relevé : ${value}, le ${day}.`,
    change: (from: string, since: string, to: string, until: string, change: string) =>
      `De ${from} (${since}) à ${to} (${until}) : ${change}.`,
    more: (value: string, percent?: string) =>
      `${value} de plus${percent ? ` (+${percent} %)` : ''}`,
    less: (value: string, percent?: string) =>
      `${value} de moins${percent ? ` (−${percent} %)` : ''}`,
    same: 'sans changement',
    points: (value: string) => `${value} points`,
    short: { followers: 'abonnés', customers: 'clients', survey: 'résultat' },
    baseline: 'Point de départ',
    level: (value: string) => `départ : ${value}`,
    day: 'Jour',
    value: 'Valeur',
    since: 'Écart avec le départ',
    sinceFirst: 'Écart avec le premier relevé',
    source: 'Source',
    enteredBy: 'Saisi par',
    note: 'Remarque',
    exposures: 'Expositions par mois',
    exposuresName: 'expositions',
    declared: 'déclarées (lettres, imprimés)',
    month: 'Mois',
    someDays: (month: string, days: number) => `${month} (${days} jour${days > 1 ? 's' : ''})`,
    given: 'données',
    received: 'reçues',
    exposuresUnit: 'expositions par mois',
    exposuresSummary: 'Expositions données et reçues, par mois ; le tableau dit les nombres.',
    seriesSummary: (name: string, sentence: string) =>
      `${name}. ${sentence} Le tableau dit les nombres.`,
    exposuresNone: 'Aucune exposition n’est comptée dans cette période.',
    unknown: '—',
    period: 'Période',
    partner: 'Partenaire',
    all: 'Tous, et le programme',
    from: 'Du',
    until: 'Au',
    show: 'Afficher',
    wrongPeriod:
      'Le premier jour doit être avant le second, de dix ans au plus : voici la période habituelle.',
    csv: 'Fichier CSV',
    printFr: 'À imprimer, en français',
    printEn: 'À imprimer, en anglais',
    madeOn: (day: string) => `Fiche faite le ${day}.`,
    documents: 'À emporter',
    importLink: 'Importer des relevés',
    marks: 'Repères',
    colon: '\u00a0: ',
  },
  en: {
    title: 'Indicators',
    programme: 'The whole programme',
    lead: (series: number, partners: number) =>
      `${series} ${series > 1 ? 'indicators' : 'indicator'}${partners ? `, ${partners} ${partners > 1 ? 'partners' : 'partner'}` : ''}: what was read and, beside it, what the widgets have shown.`,
    caution:
      'Readings and exposures are shown side by side: nothing says that one is the cause of the other. A line breaks off where nothing was read for more than two months.',
    none: 'Nothing was read in this period yet.',
    noneHow: 'Enter readings, or import them from a file.',
    single: (value: string, day: string) => `A single reading: ${value}, on ${day}.`,
    change: (from: string, since: string, to: string, until: string, change: string) =>
      `From ${from} (${since}) to ${to} (${until}): ${change}.`,
    more: (value: string, percent?: string) => `${value} more${percent ? ` (+${percent}%)` : ''}`,
    less: (value: string, percent?: string) => `${value} less${percent ? ` (−${percent}%)` : ''}`,
    same: 'no change',
    points: (value: string) => `${value} points`,
    short: { followers: 'followers', customers: 'customers', survey: 'result' },
    baseline: 'Baseline',
    level: (value: string) => `baseline: ${value}`,
    day: 'Day',
    value: 'Value',
    since: 'Change since the baseline',
    sinceFirst: 'Change since the first reading',
    source: 'Source',
    enteredBy: 'Entered by',
    note: 'Note',
    exposures: 'Exposures by month',
    exposuresName: 'exposures',
    declared: 'declared (newsletters, prints)',
    month: 'Month',
    someDays: (month: string, days: number) => `${month} (${days} day${days > 1 ? 's' : ''})`,
    given: 'given',
    received: 'received',
    exposuresUnit: 'exposures by month',
    exposuresSummary: 'Exposures given and received, by month; the table has the numbers.',
    seriesSummary: (name: string, sentence: string) =>
      `${name}. ${sentence} The table has the numbers.`,
    exposuresNone: 'No exposures are counted in this period.',
    unknown: '—',
    period: 'Period',
    partner: 'Partner',
    all: 'All, and the programme',
    from: 'From',
    until: 'Until',
    show: 'Show',
    wrongPeriod:
      'The first day must be before the second, by ten years at most: this is the usual period.',
    csv: 'CSV file',
    printFr: 'To print, in French',
    printEn: 'To print, in English',
    madeOn: (day: string) => `Made on ${day}.`,
    documents: 'To take away',
    importLink: 'Import readings',
    marks: 'Annotations',
    colon: ': ',
  },
})

export type Language = keyof typeof WORDS

/** Why there are no indicators to show. */
export const ANSWERS = sentences('indicatorAnswers', {
  notAllowed: {
    fr: 'Seuls les comptes administrateur et rédaction voient les indicateurs.',
    en: 'Only administrators and editors see the indicators.',
  },
  noPartner: { fr: 'Il n’y a pas de tel partenaire.', en: 'There is no such partner.' },
})
