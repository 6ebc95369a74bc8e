import type { Channel } from '../../../collections/choices'
import type { InDays, Text } from '../types'

/** What happened in the demo's months. */
export const ANNOTATIONS: { label: Text; from: InDays; until?: InDays }[] = [
  {
    label: { fr: 'Travaux rue Ordener', en: 'Roadworks, rue Ordener' },
    ...{ from: -118, until: -98 },
  },
  {
    label: { fr: 'Campagne « Mes commerces du nord-est »', en: 'Campaign “My north-east shops”' },
    ...{ from: -75, until: -62 },
  },
  { label: { fr: 'Fête des vendanges', en: 'Grape harvest festival' }, from: -46 },
]

/** Newsletters, posts and prints of the demo's partners. Records name each other by slug. */
export const PLACEMENTS: {
  title: string
  partner: string
  channel: Channel
  day: InDays
  copies?: number
  items: string[]
  /** Links followed, on that day and the three after it. */
  followed: number
}[] = [
  {
    ...{ title: 'Lettre de rentrée', partner: 'les-amis-du-nord-est', channel: 'newsletter' },
    ...{ day: -70, copies: 640, followed: 41 },
    items: ['tudigo', 'le-carillon', 'petitscommerces-fr'],
  },
  {
    ...{ title: 'Programme de la balade', partner: 'les-amis-du-nord-est', channel: 'print' },
    ...{ day: -48, copies: 300, followed: 12 },
    items: ['simplon', 'cmarue'],
  },
  {
    ...{ title: 'Lettre d’automne', partner: 'petitscommerces-fr', channel: 'newsletter' },
    ...{ day: -40, copies: 5200, followed: 118 },
    items: ['les-amis-du-nord-est', 'semaest', 'p-i-e'],
  },
  {
    ...{ title: 'Publication du samedi', partner: 'tourisme-plaine-commune', channel: 'post' },
    ...{ day: -12, followed: 9 },
    items: ['guides-du-tourisme-alternatif', 'les-amis-du-nord-est'],
  },
]

/** Read off by people of the demo; one month nobody did, and one count fell. */
export const READINGS: {
  indicator: 'followers' | 'customers' | 'survey'
  partner?: string
  channel?: string
  question?: string
  unit?: string
  source: string
  values: [day: InDays, value: number][]
}[] = [
  {
    ...{ indicator: 'followers', partner: 'les-amis-du-nord-est', channel: 'instagram' },
    source: 'Page Instagram, lue par Camille',
    values: [
      [-185, 412],
      [-152, 431],
      [-121, 428],
      [-60, 517],
      [-29, 540],
      [-2, 566],
    ],
  },
  {
    ...{ indicator: 'followers', partner: 'petitscommerces-fr', channel: 'facebook' },
    source: 'Page Facebook, lue par la rédaction',
    values: [
      [-185, 8120],
      [-121, 8240],
      [-60, 8610],
      [-2, 8570],
    ],
  },
  {
    indicator: 'customers',
    source: 'Premières utilisations d’un chèque du CoSto Pack, comptées par la SEMAEST',
    values: [
      [-185, 3],
      [-152, 5],
      [-121, 4],
      [-91, 6],
      [-60, 14],
      [-29, 11],
      [-2, 9],
    ],
  },
  {
    indicator: 'survey',
    question: 'Connaissez-vous au moins un service du CoSto Pack ?',
    ...{ unit: '%', source: 'Questionnaire aux commerçants, 62 réponses puis 58' },
    values: [
      [-185, 21],
      [-29, 38],
    ],
  },
]
