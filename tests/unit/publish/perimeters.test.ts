import { describe, expect, it } from 'vitest'
import type { PerimeterRecord, Records } from '../../../src/publish/records'
import { records } from '../../fixtures/records'
import { rendered } from '../../support/rendered'

type Ring = [lng: number, lat: number][]

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const OUTER = square(2.34, 48.88, 0.01)
const HOLE = square(2.344, 48.884, 0.002)
const ISLAND = square(2.4, 48.9, 0.01)

const perimeter = (area: PerimeterRecord['area'], slug = 'essai'): PerimeterRecord => ({
  ...records().perimeters[0],
  ...{ id: slug, slug, area },
})
const WITH_HOLE = perimeter({ type: 'Polygon', coordinates: [OUTER, HOLE] })
const OF_TWO = perimeter({ type: 'MultiPolygon', coordinates: [[OUTER, HOLE], [ISLAND]] })

/** The only shop, walk, partner and film there are, all at one place. */
function at(all: Records, lat?: number, lng?: number) {
  all.shops = [{ ...all.shops[0], lat, lng }]
  all.partners = [{ ...all.partners[0], lat, lng, excludes: [] }]
  const [tour] = all.tours
  const elsewhere = {
    ...tour.stops[0],
    shop: undefined,
    lat: 48.5,
    lng: 2.2,
    name: { fr: 'Ailleurs' },
  }
  const there = { ...elsewhere, lat: lat ?? 48.5, lng: lng ?? 2.2, name: { fr: 'Ici' } }
  all.tours = [{ ...tour, line: undefined, stops: [elsewhere, there] }]
  const [film] = all.videos
  const [sequence] = film.sequences
  all.videos = [{ ...film, sequences: [{ ...sequence, partner: all.partners[0].id }] }]
  all.recommendations = []
}

const LISTS = ['shops', 'tours', 'partners', 'videos'] as const

/** How many of each kind lie inside the perimeter when everything stands at one place. */
async function inside(area: PerimeterRecord, lat?: number, lng?: number) {
  const { json, held } = await rendered((all) => {
    at(all, lat, lng)
    all.perimeters = [area]
  })
  expect(held).toEqual([])
  return LISTS.map((list) => json(`/v1/fr/perimeters/essai/${list}.json`)[list].length)
}

describe('what lies inside a perimeter', () => {
  it.each<[string, number, number, boolean]>([
    ['in the middle', 48.881, 2.341, true],
    ['on its edge', 48.885, 2.34, true],
    ['on its corner', 48.88, 2.34, true],
    ['in its hole', 48.885, 2.345, false],
    ['on the edge of its hole', 48.885, 2.344, true],
    ['just outside', 48.885, 2.339999, false],
    ['far outside', 48.5, 2.2, false],
  ])('a place %s', async (_, lat, lng, isInside) => {
    const all = isInside ? [1, 1, 1, 1] : [0, 0, 0, 0]
    expect(await inside(WITH_HOLE, lat, lng)).toEqual(all)
    expect(await inside(OF_TWO, lat, lng)).toEqual(all)
  })

  it('a place in the second part of several', async () => {
    expect(await inside(OF_TWO, 48.905, 2.405)).toEqual([1, 1, 1, 1])
    expect(await inside(WITH_HOLE, 48.905, 2.405)).toEqual([0, 0, 0, 0])
  })

  it('of what is placed nowhere: no shop, but the partners that serve every quarter, and their films', async () => {
    expect(await inside(WITH_HOLE)).toEqual([0, 0, 1, 1])
  })

  it('a film that shows no partner, in every perimeter', async () => {
    const { json } = await rendered((all) => {
      at(all, 48.5, 2.2)
      all.videos[0].sequences[0].partner = undefined
      all.perimeters = [WITH_HOLE]
    })
    expect(json('/v1/fr/perimeters/essai/videos.json').videos).toHaveLength(1)
  })

  it('is the same thing as in the list of all, in each language', async () => {
    const { json } = await rendered()
    for (const locale of ['fr', 'en'])
      for (const list of LISTS) {
        const within = json(`/v1/${locale}/perimeters/autour-du-ruisseau/${list}.json`)
        const all: unknown[] = json(`/v1/${locale}/${list}.json`)[list]
        expect(within).toMatchObject({ v: 1, locale })
        for (const one of within[list]) expect(all).toContainEqual(one)
      }
  })

  it('stands on the perimeter’s page as well', async () => {
    const { body, json } = await rendered()
    const page = body('/fr/perimeters/autour-du-ruisseau/')
    for (const list of LISTS) {
      const all: { name: string; page: string; lifecycle?: string }[] = json(
        `/v1/fr/perimeters/autour-du-ruisseau/${list}.json`,
      )[list]
      expect(all.length).toBeGreaterThan(0)
      for (const one of all.filter(({ lifecycle }) => lifecycle !== 'closed'))
        expect(page, one.name).toContain(`href="${one.page}"`)
    }
  })

  it('in several perimeters at once, where they overlap', async () => {
    const { json } = await rendered((all) => {
      at(all, 48.881, 2.341)
      all.perimeters = [WITH_HOLE, perimeter({ type: 'Polygon', coordinates: [OUTER] }, 'autre')]
    })
    for (const slug of ['essai', 'autre'])
      expect(json(`/v1/fr/perimeters/${slug}/shops.json`).shops).toHaveLength(1)
  })
})
