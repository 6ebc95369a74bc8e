import type { Where } from 'payload'
import { ADDRESSED, type Kind } from '../../collections/slugs'
import { textLocales } from '../locales'
import { REMIND_AFTER_DAYS } from '../shop-links/link'
import { all, any, dayFrom, gapWhere, missing } from './gaps'

/** In the order in which they are read: what others wait for first. */
export const SECTIONS = [
  ...(['proposals', 'links', 'closing', 'hours', 'translations', 'photos', 'sources'] as const),
]

export type Section = (typeof SECTIONS)[number]

/**
 * Those to show: most installations have no collection of their own from which records are kept, and not all write in French and
 * translate that into English.
 */
export function sectionsToShow(
  counts: Record<Section, number>,
  config: Parameters<typeof textLocales>[0],
): Section[] {
  const [first, ...others] = textLocales(config)
  const isShown: Partial<Record<Section, boolean>> = {
    sources: counts.sources > 0,
    translations: first === 'fr' && others.includes('en'),
  }
  return SECTIONS.filter((section) => isShown[section] ?? true)
}

/** Some records of one collection that wait. */
export type Part = {
  collection: Kind
  where: Where
  sort: string
  /** What is read of them: all that is shown. */
  fields: string[]
}

/** What waits, collection by collection. @param language whose texts are to follow the main one's */
export function partsOf(section: Section, now: Date, language = 'en'): Part[] {
  return PARTS[section](now, language)
}

const published: Where = { _status: { equals: 'published' } }

const PARTS: Record<Section, (now: Date, language: string) => Part[]> = {
  proposals: () => [
    {
      collection: 'proposals',
      where: { state: { equals: 'waiting' } },
      sort: 'createdAt',
      fields: ['title', 'createdAt', 'kind', 'values', 'before'],
    },
  ],
  links: (now) => [
    {
      collection: 'shopLinks',
      where: any(
        { state: { equals: 'failed' } },
        all(
          { state: { equals: 'sent' } },
          { sentAt: { less_than: dayFrom(now, -REMIND_AFTER_DAYS) } },
        ),
      ),
      sort: 'sentAt',
      fields: ['shop', 'to', 'state', 'sentAt'],
    },
  ],
  closing: (now) => [
    {
      collection: 'shops',
      where: all(published, gapWhere('closing', now)),
      sort: 'closedOn',
      fields: ['name', 'closedOn'],
    },
  ],
  hours: (now) => [
    {
      collection: 'shops',
      where: all(published, gapWhere('unverified', now)),
      sort: 'verifiedOn',
      fields: ['name', 'verifiedOn'],
    },
  ],
  translations: (_, language) =>
    ADDRESSED.map((collection) => ({
      collection,
      // `contains` of a member of JSON is no valid question on PostgreSQL
      where: all(published, { 'textsAt.behind': { like: language } }),
      sort: '-updatedAt',
      fields: ['name', 'textsAt'],
    })),
  // where nothing is kept from a collection of the host's, there is no such collection
  sources: () => [
    {
      collection: 'sources',
      where: { isTroubled: { equals: true } },
      sort: 'name',
      fields: ['name', 'kind', 'record', 'problems'],
    },
  ],
  photos: () => [
    {
      collection: 'media',
      where: all({ mimeType: { like: 'image/' } }, any(...missing('alt'))),
      sort: '-createdAt',
      fields: ['filename', 'createdAt'],
    },
  ],
}
