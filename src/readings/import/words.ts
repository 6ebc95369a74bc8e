import type { Sentence } from '../words'
import { type Column, HEADINGS, listed } from './columns'
import { LARGEST_FILE, MOST_HEADINGS, MOST_LINES } from './limits'
import { sentences } from '../../texts/sentences'

/** Why nothing can be made of a file. */
export const FILE = sentences('readingsFile', {
  notAllowed: {
    fr: 'Seuls les comptes administrateur et rédaction importent des relevés.',
    en: 'Only administrators and editors import readings.',
  },
  empty: {
    fr: 'Le fichier est vide : partez du modèle à télécharger.',
    en: 'The file is empty: start from the template.',
  },
  tooLarge: {
    fr: `Le fichier pèse plus de ${LARGEST_FILE / 1024 / 1024} Mo\u00a0: importez-le en plusieurs fois.`,
    en: `The file weighs more than ${LARGEST_FILE / 1024 / 1024} MB: import it in several parts.`,
  },
  tooLong: {
    fr: `Le fichier a plus de ${MOST_LINES} lignes\u00a0: importez-le en plusieurs fois.`,
    en: `The file has more than ${MOST_LINES} lines: import it in several parts.`,
  },
  tooWide: {
    fr: `La ligne de titres a plus de ${MOST_HEADINGS} cases\u00a0: ne gardez que les colonnes du modèle.`,
    en: `The line of headings has more than ${MOST_HEADINGS} cells: keep the columns of the template only.`,
  },
  workbook: {
    fr: 'C’est un classeur, pas un CSV : dans le tableur, « Enregistrer sous », puis « CSV UTF-8 ».',
    en: 'This is a workbook, not a CSV: in the spreadsheet program, “Save as”, then “CSV UTF-8”.',
  },
  nothing: {
    fr: 'Le fichier n’a que sa ligne de titres : rien à importer.',
    en: 'The file has nothing but its line of headings: nothing to import.',
  },
})

export const noHeadings = (missing: Column[]): Sentence => ({
  fr: `Ligne 1\u00a0: il manque ${missing.map((column) => `«\u00a0${HEADINGS[column].fr}\u00a0»`).join(', ')}. La première ligne doit porter les titres du modèle.`,
  en: `Line 1: ${missing.map((column) => `“${HEADINGS[column].en}”`).join(', ')} missing. The first line must have the headings of the template.`,
})

export const twiceHeaded = (column: Column): Sentence => ({
  fr: `Ligne 1\u00a0: deux colonnes s’appellent «\u00a0${HEADINGS[column].fr}\u00a0»\u00a0: gardez-en une.`,
  en: `Line 1: two columns are called “${HEADINGS[column].en}”: keep one.`,
})

export const otherColumns = (headings: string[]): Sentence => ({
  fr: `Colonnes laissées de côté\u00a0: ${headings.join(', ')}.`,
  en: `Columns left out: ${headings.join(', ')}.`,
})

/** Why a cell can't be read, and what to write instead. */
export const CELL = sentences('readingsCell', {
  empty: {
    fr: 'La case est vide : remplissez-la.',
    en: 'The cell is empty: fill it in.',
  },
  quote: {
    fr: 'Un guillemet est ouvert et jamais fermé, ou mal placé : doublez ceux qui sont dans le texte.',
    en: 'A quotation mark is opened and never closed, or misplaced: double those within the text.',
  },
  cells: {
    fr: 'La ligne a plus de cases que de titres : mettez entre guillemets un texte où se trouve le séparateur.',
    en: 'The line has more cells than there are headings: put a text with the separator in it between quotation marks.',
  },
  long: (most: number): Sentence => ({
    fr: `Le texte a plus de ${most} caractères\u00a0: raccourcissez-le.`,
    en: `The text has more than ${most} characters: shorten it.`,
  }),
  indicator: (cell: string): Sentence => ({
    fr: `«\u00a0${cell}\u00a0» n’est pas un indicateur\u00a0: écrivez l’un de ${listed('indicator', 'fr')}.`,
    en: `“${cell}” is no indicator: write one of ${listed('indicator', 'en')}.`,
  }),
  channel: (cell: string): Sentence => ({
    fr: `«\u00a0${cell}\u00a0» n’est pas un réseau connu\u00a0: écrivez l’un de ${listed('channel', 'fr')}.`,
    en: `“${cell}” is no network known here: write one of ${listed('channel', 'en')}.`,
  }),
  partner: (cell: string): Sentence => ({
    fr: `Aucun partenaire ne s’appelle «\u00a0${cell}\u00a0»\u00a0: écrivez son nom comme dans sa fiche, ou laissez vide pour tout le programme.`,
    en: `No partner is called “${cell}”: write its name as in its record, or leave it empty for the whole programme.`,
  }),
  partners: (cell: string): Sentence => ({
    fr: `Plusieurs partenaires s’appellent «\u00a0${cell}\u00a0»\u00a0: écrivez l’identifiant qui est dans l’adresse de sa page.`,
    en: `Several partners are called “${cell}”: write the identifier in the address of its page.`,
  }),
  day: (cell: string): Sentence => ({
    fr: `«\u00a0${cell}\u00a0» n’est pas un jour\u00a0: écrivez 26/11/2026 ou 2026-11-26.`,
    en: `“${cell}” is no day: write 26/11/2026 or 2026-11-26.`,
  }),
  value: (cell: string): Sentence => ({
    fr: `«\u00a0${cell}\u00a0» n’est pas un nombre\u00a0: écrivez par exemple 1240 ou 62,5.`,
    en: `“${cell}” is no number: write for instance 1240 or 62.5.`,
  }),
  baseline: (cell: string): Sentence => ({
    fr: `«\u00a0${cell}\u00a0»\u00a0: écrivez oui, ou laissez vide.`,
    en: `“${cell}”: write yes, or leave it empty.`,
  }),
})

/** Why a line that can be read is not one more. */
export const LINE = sentences('readingsLine', {
  same: (line: number) => ({
    fr: `Déjà à la ligne ${line} du fichier.`,
    en: `Line ${line} of the file says it already.`,
  }),
  other: (line: number) => ({
    fr: `La ligne ${line} donne une autre valeur pour le même jour : gardez l’une des deux.`,
    en: `Line ${line} gives another value for the same day: keep one of the two.`,
  }),
  isThere: {
    fr: 'Ce relevé est déjà dans la base.',
    en: 'This reading is in the database already.',
  },
})
