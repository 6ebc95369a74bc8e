import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { ATTRIBUTION, PICTURE, TILES, manyStops, serveGround, withTour } from './map-feeds'
import { PHONE, openMap } from './map-pages'

const { open, sites } = inPages()

const DARK = { ...PICTURE, src: '{base}/map-dark.svg' }
const showOnMap = 'Montrer sur la carte : 2. Librairie du Ruisseau'

describe('a walk with a picture of its map', () => {
  it('shows the picture first, with its size and its text, and asks for no tile', async () => {
    const tiles = serveGround(sites())
    withTour(sites(), (tour) => (tour.map = { picture: PICTURE, tiles: TILES }))
    const page = await openMap(open)
    const picture = page.getByRole('img', { name: PICTURE.alt })
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    expect(await picture.getAttribute('width')).toBe('1200')
    expect(await picture.getAttribute('height')).toBe('900')
    const { width, height } = (await picture.boundingBox())!
    expect(width / height).toBeCloseTo(4 / 3, 1)
    expect(tiles()).toEqual([])
    expect(sites().asked).not.toContain('/map-dark.svg')
  })

  it.each([
    ['the visitor’s own wish', { colorScheme: 'dark' as const }, 'map-dark.svg'],
    ['none', { colorScheme: 'light' as const }, 'map.svg'],
  ])('takes the picture for dark grounds by %s', async (_, options, expected) => {
    serveGround(sites())
    withTour(sites(), (tour) => (tour.map = { picture: PICTURE, pictureDark: DARK }))
    const page = await openMap(open, options)
    expect(await page.getByRole('img', { name: PICTURE.alt }).getAttribute('src')).toBe(
      `${sites().base}/${expected}`,
    )
  })

  it('marks a stop chosen in the list where it is on the picture', async () => {
    serveGround(sites())
    withTour(sites(), (tour) => (tour.map = { picture: PICTURE }))
    const page = await openMap(open)
    await page.getByRole('button', { name: showOnMap }).click()
    const mark = (await page.locator('[part=map] .pin').boundingBox())!
    const map = (await page.getByRole('img', { name: PICTURE.alt }).boundingBox())!
    const [west, , east] = PICTURE.bounds
    const across = (mark.x + mark.width / 2 - map.x) / map.width
    expect(across).toBeCloseTo((2.3412 - west) / (east - west), 2)
    // 48.8938 between 48.8878 and 48.8973, from above
    expect((mark.y + mark.height / 2 - map.y) / map.height).toBeCloseTo(0.368, 2)
  })

  it('draws the walk when the picture can’t be had', async () => {
    withTour(sites(), (tour) => (tour.map = { picture: { ...PICTURE, src: '{base}/none.svg' } }))
    const page = await openMap(open)
    await page.locator('.frame').scrollIntoViewIfNeeded()
    await page.getByRole('img', { name: /^Carte : Balade/ }).waitFor()
    expect(await page.locator('[part=map] .pin').allTextContents()).toEqual([
      '1',
      '2',
      '3',
      '5 bis',
    ])
  })

  it('names whom it has the ground from, and leads there', async () => {
    serveGround(sites())
    withTour(sites(), (tour) => (tour.map = { picture: PICTURE, ...ATTRIBUTION }))
    const page = await openMap(open)
    expect(await page.getByRole('link', { name: '© IGN' }).getAttribute('href')).toBe(
      'https://www.ign.fr/',
    )
  })

  it('names them without a link where the address is none of the web', async () => {
    withTour(
      sites(),
      (tour) => (tour.map = { attribution: '© IGN', attributionUrl: 'javascript:1' }),
    )
    const page = await openMap(open)
    await page.getByText('© IGN').waitFor()
    expect(await page.getByRole('link', { name: '© IGN' }).count()).toBe(0)
  })
})

describe('the list of stops', () => {
  it('says all that the map shows: number, name, address, state, text and the way to the next', async () => {
    const page = await openMap(open)
    const second = page.getByRole('listitem').filter({ hasText: 'Librairie du Ruisseau' }).last()
    const words = (await second.innerText()).replace(/[\u00a0\u202f]/g, ' ')
    for (const part of [
      ...['2', '71 rue du Ruisseau, 75018 Paris', 'Ouvert jusqu’à 19 h 30'],
      ...['Romans, albums et rencontres', '400 m jusqu’à l’étape suivante'],
    ])
      expect(words).toContain(part)
    const inList = await page.locator('ol .pin').allTextContents()
    expect(await page.locator('[part=map] .pin').allTextContents()).toEqual(inList)
  })
})

it.each([
  ['diverted' as const, 'Itinéraire dévié.'],
  ['suspended' as const, 'Balade suspendue.'],
])('a walk that is %s says so before its name, and why', async (state, words) => {
  withTour(sites(), (tour) => Object.assign(tour, { state, stateReason: 'Travaux rue Labat.' }))
  const page = await openMap(open)
  const text = await page.locator('costo-tour-map .w').innerText()
  expect(text.indexOf(`${words} Travaux rue Labat.`)).toBeGreaterThanOrEqual(0)
  expect(text.indexOf(words)).toBeLessThan(text.indexOf('Balade : le nord'))
})

describe('the downloads', () => {
  it('are links that say format and size', async () => {
    withTour(sites(), (tour) => {
      tour.downloads = [
        {
          id: 'gpx',
          label: 'Trace GPX',
          type: 'application/gpx+xml',
          href: '{base}/x.gpx',
          bytes: 1480,
        },
        { id: 'ics', label: 'Agenda', type: 'text/calendar', href: '{base}/x.ics' },
        { id: 'bad', label: 'Piège', type: 'text/html', href: 'javascript:alert(1)' },
      ]
    })
    const page = await openMap(open)
    await page.getByRole('heading', { name: 'À emporter', level: 4 }).waitFor()
    const links = page.locator('[part=downloads] li')
    const texts = (await links.allInnerTexts()).map((text) => text.replace(/[\u00a0\u202f]/g, ' '))
    expect(texts).toEqual(['Trace GPX (2 ko)', 'Agenda'])
    const link = page.getByRole('link', { name: 'Trace GPX' })
    expect(await link.getAttribute('href')).toBe(`${sites().base}/x.gpx`)
    expect(await link.getAttribute('type')).toBe('application/gpx+xml')
  })
})

it.each([
  ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ['on a phone', PHONE],
  ['on a desk', { viewport: { width: 1100, height: 800 } }],
])(
  'thirty stops in a few streets keep their distance and stay in the picture %s',
  async (_, options) => {
    withTour(sites(), (tour) => (tour.stops = manyStops(30)))
    const page = await openMap(open, options)
    await page.locator('[part=map] .pin').nth(29).waitFor()
    const { pins, map } = await page.locator('[part=map]').evaluate((map) => ({
      map: map.getBoundingClientRect().toJSON() as DOMRect,
      pins: [...map.querySelectorAll('.pin')].map(
        (one) => one.getBoundingClientRect().toJSON() as DOMRect,
      ),
    }))
    for (const [index, a] of pins.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(map.left - 1)
      expect(a.right).toBeLessThanOrEqual(map.right + 1)
      for (const b of pins.slice(index + 1))
        expect(Math.hypot(a.left - b.left, a.top - b.top)).toBeGreaterThanOrEqual(26)
    }
  },
)
