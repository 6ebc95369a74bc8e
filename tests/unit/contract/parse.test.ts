import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sound } from '../../../src/contract/parse'
import { parsePartnersFile } from '../../../src/contract/partner'
import { type FeedShop, parseShopFile } from '../../../src/contract/shop'
import { type FeedTour, parseTourFile } from '../../../src/contract/tour'

const fixture = (path: string) => JSON.parse(readFileSync(`tests/fixtures/v1/fr/${path}`, 'utf8'))

const FROZEN = 'tests/fixtures/v1'
const frozenFiles = () =>
  readdirSync(FROZEN, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(fr|en)\/.+\.json$/.test(path))
    .map((path) => `${FROZEN}/${path}`)

const shopWith = (change: Record<string, unknown>) => {
  const file = fixture('shops/librairie-du-ruisseau.json')
  const parsed = parseShopFile({ ...file, shop: { ...file.shop, ...change } })
  return (parsed as { shop: FeedShop }).shop
}

const tourWith = (change: (stops: Record<string, unknown>[]) => void) => {
  const file = fixture('tours/nord-du-18e.json')
  change(file.tour.stops)
  return (parseTourFile(file) as { tour: FeedTour }).tour
}

describe('a shop file', () => {
  it('is read as it stands when all is well', () => {
    const { shop } = fixture('shops/librairie-du-ruisseau.json')
    expect(shopWith({})).toEqual(shop)
  })

  it('loses addresses that would run a script in a stranger’s page, and nothing else', () => {
    const [by] = fixture('shops/librairie-du-ruisseau.json').shop.recommendedBy
    const shop = shopWith({
      website: 'javascript:alert(1)',
      recommendedBy: [{ ...by, page: ' javascript:alert(1)' }, by],
    })

    expect(shop.website).toBeUndefined()
    expect(shop.recommendedBy).toEqual([by])
    expect(shop.hours?.text).toBeTruthy()
  })

  it('keeps the words of hours nobody can compute with', () => {
    const hours = { text: 'tous les jours', open: 'always' }
    expect(shopWith({ hours }).hours).toEqual({ text: 'tous les jours' })
  })

  it('is refused when the record’s own page is no web address', () => {
    expect(() => shopWith({ page: 'javascript:alert(1)' })).toThrow(/web address/)
  })
})

describe('a walk', () => {
  it('keeps a stop whose page is no web address, without the link', () => {
    const { stops } = tourWith(([first]) => (first.page = 'javascript:alert(1)'))
    expect(stops[0].page).toBeUndefined()
    expect(stops[1].page).toMatch(/^https:/)
  })

  it('leaves out a stop without position and draws straight when the line is broken', () => {
    const file = fixture('tours/nord-du-18e.json')
    file.tour.stops[0].lat = '48.9'
    file.tour.line = { type: 'LineString', coordinates: [] }
    const { tour } = parseTourFile(file) as { tour: FeedTour }

    expect(tour.stops).toHaveLength(3)
    expect(tour.line.coordinates).toEqual(tour.stops.map(({ lng, lat }) => [lng, lat]))
  })
})

describe('a walk’s geometry', () => {
  it('loses stops and points of the line that are nowhere on the map', () => {
    const file = fixture('tours/nord-du-18e.json')
    const { stops, line } = structuredClone(file.tour)
    file.tour.stops[0].lat = 1e308
    file.tour.stops[1].lng = -181
    file.tour.stops[2].lat = 90
    file.tour.line.coordinates.splice(1, 0, [2.34, 91], ['2.34', '48.89'], [null, null], null)
    const { tour } = parseTourFile(file) as { tour: FeedTour }

    expect(tour.stops).toEqual(stops.slice(3))
    expect(tour.line).toEqual(line)
  })

  it('is straight when no two points of the line are anywhere', () => {
    const file = fixture('tours/nord-du-18e.json')
    file.tour.line.coordinates = [[2.34, 48.89], 'x', {}, [1]]
    const { tour } = parseTourFile(file) as { tour: FeedTour }
    expect(tour.line.coordinates).toEqual(tour.stops.map(({ lng, lat }) => [lng, lat]))
  })
})

describe('a file', () => {
  it.each(frozenFiles())('loses no field that the publisher writes: %s', (path) => {
    const json = JSON.parse(readFileSync(path, 'utf8'))
    expect(sound(json)).toEqual(json)
  })

  it('loses the fields that are not what their name says, and no other', () => {
    const shop = {
      slug: 'a',
      address: ['12 rue Lepic'],
      lat: '48.9',
      services: 'eau',
      photo: [],
      hours: null,
      phone: {},
    }
    expect(sound({ v: 1, shops: [null, shop] })).toEqual({
      v: 1,
      shops: [{ slug: 'a', phone: {} }],
    })
  })
})

describe('a list', () => {
  it('may be replaced by the note that it is gone', () => {
    const note = { v: 1, locale: 'fr', gone: true, slug: 'ancien-quartier' }
    expect(parsePartnersFile(note)).toEqual(note)
  })
})

it('keeps which tiles there are, a list for each zoom level', () => {
  const map = {
    tiles: { url: 'https://v.example/{z}/{x}/{y}', runs: { 16: [[33190, 22536, 22538]] } },
  }
  expect(sound({ map })).toEqual({ map })
  expect(sound({ map: { tiles: { runs: [1] } } })).toEqual({ map: { tiles: {} } })
})
