import { SOCIAL_NETWORKS, INDICATORS, type Choice } from '../../../collections/choices'

/** What a column of a file may hold. */
export type Column =
  | 'indicator'
  | 'partner'
  | 'channel'
  | 'question'
  | 'day'
  | 'value'
  | 'unit'
  | 'source'
  | 'baseline'
  | 'note'

type Heading = { fr: string; en: string; others: string[]; required?: true }

/** The headings that stand in the template, and others that are understood. */
export const HEADINGS: Record<Column, Heading> = {
  indicator: { fr: 'Indicateur', en: 'Indicator', others: [], required: true },
  partner: { fr: 'Partenaire', en: 'Partner', others: [] },
  channel: { fr: 'Réseau', en: 'Network', others: ['channel', 'réseau social'] },
  question: { fr: 'Question', en: 'Question', others: ['question posée', 'question asked'] },
  day: {
    ...{ fr: 'Jour', en: 'Day' },
    others: ['date', 'jour du relevé', 'day of the reading'],
    required: true,
  },
  value: { fr: 'Valeur', en: 'Value', others: ['nombre', 'number'], required: true },
  unit: { fr: 'Unité', en: 'Unit', others: [] },
  source: { fr: 'Source', en: 'Source', others: [], required: true },
  baseline: { fr: 'Point de départ', en: 'Baseline', others: ['référence'] },
  note: { fr: 'Remarque', en: 'Note', others: ['commentaire', 'comment'] },
}

export const COLUMNS = Object.keys(HEADINGS) as Column[]

/** A text by which two are compared: without accents, capitals and double spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The column that a heading names; nothing for one of somebody else's. */
export const columnOf = (heading: string): Column | undefined =>
  COLUMNS.find((column) => {
    const { fr, en, others } = HEADINGS[column]
    return [column, fr, en, ...others].some((one) => plain(one) === plain(heading))
  })

/** The value of a closed list that a cell names by its code or by its label in either language. */
const chosen = (choices: Choice[], cell: string): string | undefined =>
  choices.find(({ value, label }) =>
    [value, label.fr, label.en].some((one) => plain(one) === plain(cell)),
  )?.value

export const indicatorIn = (cell: string) => chosen(INDICATORS, cell)
export const networkIn = (cell: string) => chosen(SOCIAL_NETWORKS, cell)

/** The values of a closed list as they are told: "Abonnés, Nouveaux clients CoSto…". */
export const listed = (column: 'indicator' | 'channel', language: 'fr' | 'en'): string =>
  (column === 'indicator' ? INDICATORS : SOCIAL_NETWORKS)
    .map(({ label }) => label[language])
    .join(', ')
