import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { lengthOf } from '../../../collections/walking/distances'
import { describe, expect, it } from 'vitest'
import { captions, transcript } from '../../../src/seed/captions'
import { PARTNERS, PERIMETERS, RECOMMENDATIONS, SHOPS, TOURS, VIDEOS } from '../../../src/seed/data'
import { dayFrom } from '../../../src/seed/days'
import type { SeedTour } from '../../../src/seed/types'

const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug)
const positionsOf = ({ stops }: SeedTour) =>
  stops.map((stop) => ('at' in stop ? stop.at : SHOPS.find(({ slug }) => slug === stop.shop)!.at))

/** Metres between two places of Paris, to a percent. */
const metres = ([lat, lng]: [number, number], [toLng, toLat]: [number, number]) =>
  Math.hypot((toLat - lat) * 111_200, (toLng - lng) * 73_200)

describe('the shops', () => {
  it('have a phone number of the range kept for fiction, each its own', () => {
    const phones = SHOPS.flatMap(({ phone }) => phone ?? [])
    expect(phones.filter((phone) => !/^01 99 00 \d\d \d\d$/.test(phone))).toEqual([])
    expect(new Set(phones).size).toBe(phones.length)
  })

  it('show every state of a shop’s life, one without photo and one away next week', () => {
    const states = new Set(SHOPS.map(({ lifecycle }) => lifecycle ?? 'open'))
    expect([...states].sort()).toEqual(['announced', 'closed', 'open', 'opening'])
    expect(SHOPS.some(({ paint }) => !paint)).toBe(true)
    expect(SHOPS.some(({ closures }) => closures)).toBe(true)
  })
})

describe.each(TOURS)('the walk $slug', (tour) => {
  it('has its stops within 80 m of its line, in the order of the line', () => {
    const along = positionsOf(tour).reduce<number[]>((found, stop) => {
      const from = found.at(-1) ?? 0
      const near = tour.line.findIndex((point, i) => i >= from && metres(stop, point) < 80)
      return [...found, near]
    }, [])
    expect(along).not.toContain(-1)
  })

  it('has a line of streets and not of long jumps', () => {
    const jumps = tour.line.slice(1).map(([lng, lat], i) => metres([lat, lng], tour.line[i]))
    expect(Math.max(...jumps)).toBeLessThan(650)
  })

  it('tells the way from each stop to the next, in both languages, and none from the last', () => {
    const ways = tour.stops.map(({ directions }) => directions)
    expect(ways.pop()).toBeUndefined()
    expect(ways.filter((way) => !way?.fr || !way.en || way.fr === way.en)).toEqual([])
  })

  it('fits with the time at its stops into a guided visit of it', () => {
    const dwell = tour.stops.reduce((sum, { dwellMinutes = 0 }) => sum + dwellMinutes, 0)
    const walking = (lengthOf(tour.line) / 1000 / 4) * 60
    const visits = tour.sessions.map(({ durationMinutes = 0 }) => durationMinutes)
    expect(dwell).toBeGreaterThan(0)
    expect(walking + dwell).toBeLessThanOrEqual(Math.min(...visits))
  })

  it('takes an hour or so', () => {
    const km = lengthOf(tour.line) / 1000
    expect(km).toBeGreaterThan(2)
    expect(km).toBeLessThan(5)
  })
})

it('puts the flea markets in Saint-Ouen and the Rosa Parks station in the 19th', () => {
  const addresses = TOURS.flatMap(({ stops }) => stops).map((stop) =>
    'address' in stop ? `${stop.name.fr}: ${stop.address}` : '',
  )
  expect(addresses).toContain('Marché Vernaison: 99 rue des Rosiers, 93400 Saint-Ouen-sur-Seine')
  expect(addresses).toContain('Marché Serpette: 110 rue des Rosiers, 93400 Saint-Ouen-sur-Seine')
  expect(addresses).toContain('Gare Rosa-Parks: 39 rue Gaston-Tessier, 75019 Paris')
})

it('has the walks inside the perimeters named like them', () => {
  for (const tour of TOURS) {
    const { ring } = PERIMETERS.find(({ slug }) => slug === tour.slug)!
    const area = { type: 'Polygon' as const, coordinates: [[...ring, ring[0]]] }
    const outside = positionsOf(tour).filter(
      ([lat, lng]) => !booleanPointInPolygon([lng, lat], area),
    )
    expect(outside).toEqual([])
  }
})

it('recommends only shops and partners that are there, none twice', () => {
  const pairs = RECOMMENDATIONS.map(({ partner, shop }) => `${partner} ${shop}`)
  expect(new Set(pairs).size).toBe(pairs.length)
  for (const { partner, shop } of RECOMMENDATIONS) {
    expect(slugs(PARTNERS)).toContain(partner)
    expect(slugs(SHOPS)).toContain(shop)
  }
})

describe('the videos', () => {
  const [services, tourism] = VIDEOS

  it('cost what the action plan says', () => {
    expect(services.cost).toBe(3500)
    expect(services.sequences.reduce((sum, { cost }) => sum + cost, 0)).toBe(3500)
    expect(tourism.cost).toBe(3000)
  })

  it('have captions to the last second, and the same words to read', () => {
    const file = captions(services, 'en')
    expect(file.startsWith('WEBVTT\n\n00:00:00.000 --> 00:00:15.000\npetitscommerces.fr')).toBe(
      true,
    )
    expect(file.trimEnd()).toMatch(/00:06:45\.000 --> 00:07:00\.000\n.+$/)
    expect(transcript(services, 'en').split('\n\n')).toHaveLength(7)
    expect(transcript(services, 'en')).toContain('Filmed, in imagination, at Café Halte.')
  })
})

it('counts days in Paris, where it is already tomorrow', () => {
  expect(dayFrom(new Date('2026-03-28T23:30:00Z'), 0)).toBe('2026-03-29T12:00:00.000Z')
  expect(dayFrom(new Date('2026-03-28T23:30:00Z'), 21)).toBe('2026-04-19T12:00:00.000Z')
})
