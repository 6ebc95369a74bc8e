import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './axe'
import { inPages } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const CAROUSEL = '<costo-partner-carousel></costo-partner-carousel>'
const SHOPS = '<costo-partner-carousel show="shops"></costo-partner-carousel>'
const CARD = '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'
const BARE = '<costo-shop-card shop="mercerie-du-marche" layout="compact"></costo-shop-card>'
const MAP = '<costo-tour-map tour="nord-du-18e"></costo-tour-map>'
const SUSPENDED = '<costo-tour-map tour="est-du-18e"></costo-tour-map>'
const ALL = CAROUSEL + SHOPS + CARD + BARE + MAP + SUSPENDED

const STYLE = '<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif}</style>'
const inMain = (body: string, html?: string) =>
  pageWith(`<main><h1>Page</h1><h2>Partie</h2>${body}</main>${LOADER}`, STYLE, html)

async function openAll(html: string, options = {}) {
  const page = await open(html, options)
  for (const widget of await page
    .locator('costo-partner-carousel, costo-shop-card, costo-tour-map')
    .all()) {
    await widget.scrollIntoViewIfNeeded()
    await widget.locator('[part=card], [part=tour]').first().waitFor()
  }
  return page
}

describe('axe finds nothing', () => {
  it.each([
    ['on a light ground', {}],
    ['on a dark ground', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
    ['with forced colours', { forcedColors: 'active' as const }],
  ])('%s', async (_, options) => {
    const page = await openAll(inMain(ALL), options)
    expect(await findings(page)).toEqual([])
  })

  it('while the author’s own content is shown', async () => {
    sites().answer('/v1/fr/partners.json', (_request, response) => response.writeHead(500).end())
    const page = await open(inMain('<costo-partner-carousel></costo-partner-carousel>'))
    await page.getByRole('link', { name: 'Voir tous les partenaires' }).waitFor()
    expect(await findings(page)).toEqual([])
  })

  it('on a map in use, with pins that would cover each other', async () => {
    const file = JSON.parse(readFileSync('tests/fixtures/v1/fr/tours/nord-du-18e.json', 'utf8'))
    for (const stop of file.tour.stops) Object.assign(stop, { lat: 48.89, lng: 2.35 })
    file.tour.stops[3].lat = 48.9
    sites().answer('/v1/fr/tours/nord-du-18e.json', (_request, response) =>
      response.end(JSON.stringify(file).replaceAll('https://vitrine.example', sites().base)),
    )
    const page = await openAll(inMain(MAP), { viewport: { width: 360, height: 740 } })
    await page.getByRole('button', { name: 'Explorer la carte' }).click()
    await page.getByRole('button', { name: '1. Boulangerie Labat', exact: true }).click()
    expect(await findings(page)).toEqual([])
  })
})

describe('by keyboard', () => {
  it('one goes through the carousel: its buttons move the list and keep the focus at its end', async () => {
    const page = await openAll(inMain(CAROUSEL), {
      viewport: { width: 500, height: 800 },
      reducedMotion: 'reduce' as const,
    })
    const next = page.getByRole('button', { name: 'Suivants' })
    const status = page.getByRole('status')
    await page.getByText('1 / 4').waitFor()
    // nothing is said before a press
    expect(await status.textContent()).toBe('')
    await page.keyboard.press('Tab')
    expect(
      await page.getByRole('button', { name: 'Précédents' }).getAttribute('aria-disabled'),
    ).toBe('true')
    await page.keyboard.press('Tab')
    for (const place of ['2 sur 4', '3 sur 4', '4 sur 4']) {
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (text) =>
          document
            .querySelector('costo-partner-carousel')!
            .shadowRoot!.querySelector('[role=status]')!.textContent === text,
        place,
      )
    }
    expect(await next.getAttribute('aria-disabled')).toBe('true')
    expect(await next.evaluate((button) => button.matches(':focus'))).toBe(true)
    // the links of the cards follow
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(
      /^(Tudigo|Le Carillon|Petites adresses|Office de tourisme du Nord)$/,
    )
  })

  it('one enters the map, moves, comes closer and leaves it', async () => {
    const page = await openAll(inMain(MAP))
    await page.getByRole('button', { name: 'Explorer la carte' }).focus()
    await page.keyboard.press('Enter')
    const map = page.getByRole('group', { name: /Carte/ })
    expect(await map.evaluate((element) => element.matches(':focus'))).toBe(true)

    const place = async () =>
      (await page
        .getByRole('button', { name: '2. Librairie du Ruisseau', exact: true })
        .boundingBox())!
    const before = await place()
    await page.keyboard.press('ArrowRight')
    await moved(page, before.x)
    expect((await place()).x).toBeCloseTo(before.x - 60, 0)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('+')
    await moved(page, before.x)
    await page.keyboard.press('Escape')
    await map.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Explorer la carte')
  })

  it('a stop chosen in the list is marked on the map, and the other way round', async () => {
    const page = await openAll(inMain(MAP))
    await page
      .getByRole('button', { name: 'Montrer sur la carte : 3. Les Jardins du Ruisseau' })
      .press('Enter')
    expect(await page.locator('.map [data-current]').textContent()).toBe('3')
    await page.getByRole('button', { name: 'Explorer la carte' }).press('Enter')
    await page.getByRole('button', { name: '1. Boulangerie Labat', exact: true }).press('Enter')
    expect(await page.locator('li[aria-current]').textContent()).toContain('Boulangerie Labat')
    expect(await page.getByRole('status').textContent()).toContain('Boulangerie Labat')
  })
})

it('a wheel over the active map scrolls the page', async () => {
  const page = await openAll(inMain(`${MAP}<div style="height:2000px"></div>`))
  await page.getByRole('button', { name: 'Explorer la carte' }).click()
  await page.getByRole('group', { name: /Carte/ }).hover()
  await page.mouse.wheel(0, 300)
  await page.waitForFunction(() => scrollY > 200)
})

it('a pointer drags the active map, and a press on a pin is still a press', async () => {
  const page = await openAll(inMain(MAP))
  await page.getByRole('button', { name: 'Explorer la carte' }).click()
  const pin = page.getByRole('button', { name: '2. Librairie du Ruisseau', exact: true })
  const before = (await pin.boundingBox())!
  await page.mouse.move(before.x + 60, before.y + 60)
  await page.mouse.down()
  await page.mouse.move(before.x + 100, before.y + 80, { steps: 4 })
  await page.mouse.up()
  await moved(page, before.x)
  expect((await pin.boundingBox())!.x).toBeCloseTo(before.x + 40, 0)
  await pin.click()
  expect(await pin.getAttribute('aria-pressed')).toBe('true')
})

describe('at 320 pixels and with text twice as large', () => {
  it.each([
    ['320 px', { viewport: { width: 320, height: 640 } }, '16px'],
    ['200 % text', { viewport: { width: 640, height: 800 } }, '32px'],
    ['both', { viewport: { width: 320, height: 640 } }, '32px'],
  ])('%s: nothing sticks out of the page', async (_, options, size) => {
    const page = await openAll(
      inMain(`<style>body{margin:0;font-size:${size}}</style>${ALL}`),
      options,
    )
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
})

it('reads from right to left in a page that does', async () => {
  const page = await openAll(inMain(CAROUSEL, 'lang="fr" dir="rtl"'), {
    viewport: { width: 500, height: 800 },
    reducedMotion: 'reduce' as const,
  })
  const first = (await page.getByRole('listitem').first().boundingBox())!
  expect(first.x + first.width).toBeGreaterThan(450)
  await page.getByRole('button', { name: 'Suivants' }).click()
  await page.waitForFunction(() =>
    document
      .querySelector('costo-partner-carousel')!
      .shadowRoot!.querySelector('[role=status]')!
      .textContent!.startsWith('2'),
  )
})

/** Text of the link or button that has the focus, through shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.textContent?.trim()
  })

/** Waits until the second stop's pin is elsewhere than at `x`. */
const moved = (page: Page, x: number) =>
  page.waitForFunction((before) => {
    const root = document.querySelector('costo-tour-map')!.shadowRoot!
    return Math.abs(root.querySelectorAll('.map .pin')[1].getBoundingClientRect().x - before) > 1
  }, x)
