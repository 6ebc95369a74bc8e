import type { Row } from '../../src/publish/read/values'
import { paragraph, story, text } from '../fixtures/story'
import * as words from './city-words'

type Kind =
  | 'partners'
  | 'shops'
  | 'tours'
  | 'videos'
  | 'perimeters'
  | 'recommendations'
  | 'media'
  | 'addresses'

/** Rows as the database gives them, every language at once, by collection. */
export type City = Record<Kind, Row[]>

export type CityOptions = {
  seed?: number
  /** Ids of media that shops and walks may show; none unless said. */
  photos?: string[]
  /** Id of the nth record of a kind; a uuid unless said. */
  id?: (kind: Kind, index: number) => string
}

const KINDS: Kind[] = [
  ...(['partners', 'shops', 'tours', 'videos'] as const),
  ...(['perimeters', 'recommendations', 'media', 'addresses'] as const),
]

const uuid = (kind: Kind, index: number) =>
  `00000000-0000-4000-800${KINDS.indexOf(kind)}-${String(index).padStart(12, '0')}`

/** The clock of the city: a Wednesday noon in Paris. */
export const CITY_NOW = '2026-11-18T12:00:00+01:00'

/**
 * An invented city of `shops` shops, with the walks, partners, quarters and recommendations that belong to so many:
 * 200, 100, 20 and 2 000 of them for 10 000 shops. The same call gives the same rows.
 */
export function city(shops: number, { seed = 1, photos = [], id = uuid }: CityOptions = {}): City {
  const { pick, chance, upTo } = chances(seed)
  const many = (kind: Kind, count: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: Math.max(1, Math.round(count)) }, (_, index) => ({
      id: id(kind, index),
      updatedAt: new Date(Date.UTC(2026, 9, 1) + index * 60_000).toISOString(),
      _status: 'published',
      ...row(index),
    }))
  const record = { licence: 'etalab-2.0', externalIds: [], languages: ['fr', 'en'] }
  /** English for two thirds. */
  const both = (fr: string, en: string) => (chance(0.67) ? { fr, en } : { fr })
  const photo = () => (photos.length ? pick(photos) : undefined)
  const place = () => ({ lat: 48.84 + upTo(6000) / 1e5, lng: 2.28 + upTo(12_000) / 1e5 })
  const told = () => {
    const lines = Array.from({ length: 3 + upTo(4) }, () => upTo(words.SENTENCES.fr.length))
    const say = (all: string[]) =>
      story(...lines.map((line) => paragraph(text(`${all[line]} ${all[(line + 3) % all.length]}`))))
    const fr = say(words.SENTENCES.fr)
    return chance(0.67) ? { fr, en: say(words.SENTENCES.en) } : { fr }
  }

  const rows = many('shops', shops, (index) => ({
    ...{ ...record, ...place(), slug: `commerce-${index}` },
    name: `${pick(words.KINDS)} ${pick(words.NAMES)} ${index}`,
    category: pick(words.CATEGORIES),
    themes: [...new Set([pick(words.THEMES), pick(words.THEMES)])],
    summary: both(pick(words.SENTENCES.fr), pick(words.SENTENCES.en)),
    story: chance(0.85) ? told() : undefined,
    address: {
      street: `${1 + upTo(180)} ${pick(words.STREETS)}`,
      postcode: `750${String(1 + upTo(20)).padStart(2, '0')}`,
      city: 'Paris',
    },
    ...(chance(0.03) ? { lifecycle: 'closed', closedOn: '2026-08-31' } : { lifecycle: 'open' }),
    phone: chance(0.8) ? `+3314255${String(upTo(10_000)).padStart(4, '0')}` : undefined,
    website: chance(0.4) ? `https://commerce-${index}.example/` : undefined,
    hours: chance(0.9) ? pick(words.HOURS) : undefined,
    closures: chance(0.1)
      ? [{ ...days(1 + upTo(20), upTo(5)), reason: { fr: 'Congés', en: 'Holidays' } }]
      : [],
    verifiedOn: chance(0.5) ? `2026-10-${String(1 + upTo(28)).padStart(2, '0')}` : undefined,
    services: [...new Set([pick(words.SERVICES), pick(words.SERVICES)])],
    photos: [...new Set([photo(), chance(0.3) ? photo() : undefined])].filter(Boolean),
  }))
  const partners = many('partners', shops / 100, (index) => ({
    ...{ ...record, slug: `partenaire-${index}`, name: `${pick(words.NAMES)} solidaire ${index}` },
    kind: pick(words.PARTNERS),
    service: both(pick(words.SENTENCES.fr), pick(words.SENTENCES.en)),
    ...{ formerNames: [], social: [], logo: photo() },
    website: `https://partenaire-${index}.example/`,
    sites: [{ url: `https://partenaire-${index}.example` }],
    excludes: index && chance(0.2) ? [id('partners', upTo(index))] : [],
    ...(chance(0.5) ? place() : {}),
  }))
  const perimeters = many('perimeters', shops / 500, (index) => ({
    ...{ ...record, slug: `quartier-${index}` },
    name: { fr: `Quartier ${index + 1}`, en: `Quarter ${index + 1}` },
    area: strip(index, Math.max(1, Math.round(shops / 500))),
  }))
  const tours = many('tours', shops / 50, (index) => ({
    ...{ ...record, slug: `balade-${index}`, ...{ loop: chance(0.3), stepFree: 'unknown' } },
    name: { fr: `Balade ${pick(words.NAMES)} ${index}`, en: `Walk ${index}` },
    summary: both(pick(words.SENTENCES.fr), pick(words.SENTENCES.en)),
    ...{ story: told(), state: 'open', stateReason: {}, photo: photo() },
    stops: Array.from({ length: 8 + upTo(5) }, (_, stop) => ({
      number: String(stop + 1),
      ...(stop % 4 === 3
        ? { kind: 'place', name: { fr: `Place ${pick(words.NAMES)}` }, ...place() }
        : { kind: 'shop', shop: rows[upTo(rows.length)].id }),
      text: both(pick(words.SENTENCES.fr), pick(words.SENTENCES.en)),
    })),
  }))
  const recommendations = many('recommendations', shops / 5, () => ({
    ...{ partner: partners[upTo(partners.length)].id, shop: rows[upTo(rows.length)].id },
    reason: both(pick(words.SENTENCES.fr), pick(words.SENTENCES.en)),
    ...(chance(0.3) ? period(upTo(60), upTo(90)) : {}),
  }))
  return {
    ...{ partners, shops: rows, tours, perimeters, recommendations },
    ...{ videos: [], media: [], addresses: [] },
  }
}

const day = (offset: number) => new Date(Date.UTC(2026, 10, 18 + offset, 11)).toISOString()
const days = (from: number, length: number) => ({ from: day(from), to: day(from + length) })
const period = (before: number, after: number) => ({ from: day(-before), until: day(after) })

/** One of `count` strips that the city is cut into from west to east. */
function strip(index: number, count: number) {
  const [west, east] = [index, index + 1].map((edge) => 2.28 + (0.12 * edge) / count)
  const ring = [
    ...[[west, 48.84], [east, 48.84], [east, 48.9]],
    ...[[west, 48.9], [west, 48.84]],
  ] // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] }
}

/** Numbers that look random and are the same in each run (mulberry32, by Tommy Ettinger, public domain). */
export function chances(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (count: number) => Math.floor(next() * count)
  return {
    upTo,
    pick: <T>(list: readonly T[]): T => list[upTo(list.length)],
    chance: (share: number) => next() < share,
  }
}
