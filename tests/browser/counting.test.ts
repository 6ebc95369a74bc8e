import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Beacon, parseBeacon } from '../../src/contract/beacon'
import { type Came, inCountedPages, pass } from './counted-pages'
import { ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, leave, lines, holdTime } = inCountedPages()

const CARD = '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'
const CAROUSEL = '<costo-partner-carousel></costo-partner-carousel>'
const TOUR = '<costo-tour-map tour="nord-du-18e"></costo-tour-map>'
const SHOP = 'shops/librairie-du-ruisseau'

/** Near enough for the loader, and out of sight. */
const above = '<div style="height:1000px"></div>'
const below = '<div style="height:3000px"></div>'

/** A page whose widgets have loaded below the first screen, and in which time stands still. */
async function opened(widgets: string, options: Parameters<typeof open>[1] = {}, tag = '') {
  const page = await open(pageWith(above + widgets + below), options)
  await ready(page, tag || /<(costo-[\w-]+)/.exec(widgets)![1])
  await holdTime(page)
  return page
}

const read = (came: Came[]): Beacon[] => came.map(({ body }) => parseBeacon(body))

/** Shows so much of an element, as a share of its height, at the lower edge of the window. */
async function show(page: Page, selector: string, share: number) {
  await page
    .locator(selector)
    .first()
    .evaluate((element, part) => {
      const { top, height } = element.getBoundingClientRect()
      scrollBy(0, top + height * part - innerHeight)
    }, share)
}

const SCRIPTS = [
  ['the loader', LOADER],
  ['a pinned file', '<script src="{pinned}/all.js"></script>'],
]

describe.each(SCRIPTS)('an exposure, by %s', (_, script) => {
  it('is half of an item for a second', async () => {
    const page = await opened(CARD + script)
    await show(page, 'costo-shop-card [part=card]', 0.501)
    await pass(page, 1000)
    const came = read(await leave(page))
    expect(came).toEqual([
      { v: 1, widget: 'shop-card', version: expect.any(String), views: 1, items: [[SHOP, 1, 0]] },
    ])
    expect(lines().at(-1)).toEqual({
      ...{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), host: 'le-carillon' },
      ...{ site: 'lecarillon.example', credit: true, widget: 'shop-card' },
      ...{ version: came[0].version, views: 1, items: [[SHOP, 1, 0]] },
    })
  })

  it('is not less than half of it, for however long', async () => {
    const page = await opened(CARD + script)
    await show(page, 'costo-shop-card [part=card]', 0.49)
    await pass(page, 60_000)
    expect(await leave(page)).toEqual([])
  })

  it('is not half of it for less than a second', async () => {
    const page = await opened(CARD + script)
    await show(page, 'costo-shop-card [part=card]', 0.6)
    await pass(page, 900)
    await show(page, 'costo-shop-card [part=card]', 0.2)
    await pass(page, 900)
    await show(page, 'costo-shop-card [part=card]', 0.6)
    await pass(page, 900)
    expect(await leave(page)).toEqual([])
  })
})

describe('what is counted', () => {
  it('is an item once in a page, however often it comes back into sight', async () => {
    const page = await opened(CARD + LOADER)
    for (const share of [1, 0, 1, 0, 1]) {
      await show(page, 'costo-shop-card', share)
      await pass(page, 1500)
    }
    expect(read(await leave(page))[0]).toMatchObject({ views: 1, items: [[SHOP, 1, 0]] })
  })

  it('is nothing in a tab that is hidden, and a whole second from when it is shown again', async () => {
    const page = await opened(CARD + LOADER)
    const turn = (hidden: boolean) =>
      page.evaluate((isHidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      }, hidden)
    await show(page, 'costo-shop-card', 1)
    await pass(page, 900)
    await turn(true)
    await pass(page, 60_000)
    await turn(false)
    await pass(page, 900)
    expect(await leave(page)).toEqual([])
  })

  it('is told at once when a tab is hidden, and no more of it when the page ends', async () => {
    const page = await opened(CARD + LOADER)
    await show(page, 'costo-shop-card', 1)
    await pass(page, 1000)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    })
    await page.waitForResponse((response) => response.url().endsWith('/v1/beacon'))
    expect(await leave(page)).toHaveLength(1)
  })

  it('is of a walk higher than the screen once it fills half of the screen', async () => {
    const page = await opened(TOUR + LOADER, { viewport: { width: 360, height: 500 } })
    const height = await page.locator('costo-tour-map').evaluate((e) => e.clientHeight)
    expect(height).toBeGreaterThan(1100)
    await show(page, 'costo-tour-map', 290 / height)
    await pass(page, 1000)
    expect(read(await leave(page))[0].items).toEqual([['tours/nord-du-18e', 1, 0]])
  })

  it('is of a carousel the cards that are seen, and those that are scrolled to, each once', async () => {
    const page = await opened(CAROUSEL + LOADER, {
      ...{ viewport: { width: 360, height: 800 }, host: 'nobody.example' },
      reducedMotion: 'reduce',
    })
    await show(page, 'costo-partner-carousel', 1)
    await pass(page, 1000)
    await page.getByRole('button', { name: 'Suivants' }).click()
    await pass(page, 1000)
    await pass(page, 1000)
    const [{ views, items }] = read(await leave(page))
    expect(views).toBe(1)
    expect(items).toHaveLength(2)
    for (const [item, exposures, clicks] of items) {
      expect(item).toMatch(/^partners\//)
      expect([exposures, clicks]).toEqual([1, 0])
    }
  })

  it('is of films the film, though several of its sequences are shown, and the shops of a list', async () => {
    const page = await opened(
      `<costo-partner-carousel layout="wall" show="videos"></costo-partner-carousel>
      <costo-partner-carousel layout="wall" show="shops"></costo-partner-carousel>${LOADER}`,
      { viewport: { width: 1000, height: 2000 } },
    )
    await page.locator('costo-partner-carousel >> [data-item^="shops/"]').first().waitFor()
    await page.evaluate(() => scrollTo(0, 900))
    await pass(page, 1000)
    const came = read(await leave(page))
    expect(came).toHaveLength(1)
    expect(came[0].views).toBe(2)
    const kinds = came[0].items.map(([item]) => item.split('/')[0])
    expect(new Set(kinds)).toEqual(new Set(['videos', 'shops']))
  })

  it('is told by widgets of one kind together, of two kinds apart', async () => {
    const page = await opened(
      `${CARD}<costo-shop-card shop="l-annexe"></costo-shop-card>${CAROUSEL}${LOADER}`,
      { viewport: { width: 1000, height: 2600 } },
    )
    await page.locator('costo-partner-carousel >> [part=card]').first().waitFor()
    await page.evaluate(() => scrollTo(0, 1000))
    await pass(page, 1000)
    const came = read(await leave(page))
    expect(came.map(({ widget, views }) => [widget, views]).sort()).toEqual([
      ['partner-carousel', 1],
      ['shop-card', 2],
    ])
  })

  it('is kept of a widget that a page has taken away', async () => {
    const page = await opened(CARD + LOADER)
    await show(page, 'costo-shop-card', 1)
    await pass(page, 1000)
    await page.evaluate(() => document.querySelector('costo-shop-card')!.remove())
    expect(read(await leave(page))[0]).toMatchObject({ views: 1, items: [[SHOP, 1, 0]] })
  })

  it('is of a page that comes back from the browser’s memory a new view', async () => {
    const page = await opened(CARD + LOADER)
    await show(page, 'costo-shop-card', 1)
    await pass(page, 1000)
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    })
    await pass(page, 1000)
    const came = read(await leave(page))
    expect(came.map(({ views, items }) => [views, items])).toEqual([
      [1, [[SHOP, 1, 0]]],
      [1, [[SHOP, 1, 0]]],
    ])
  })
})

describe('a click', () => {
  const there = /\/fr\/shops\//
  /** What leads away is waited for: a page can't be left while it is leaving. */
  it.each([
    ['a click', (page: Page) => link(page).click(), true],
    ['the middle button', (page: Page) => link(page).click({ button: 'middle' }), false],
    ['the Enter key', (page: Page) => link(page).press('Enter'), true],
  ])('is a link followed by %s', async (_, follow, leads) => {
    const page = await opened(CARD + LOADER)
    await page.context().route(there, (route) => route.fulfill({ body: 'there' }))
    await follow(page)
    if (leads) await page.waitForURL(there)
    const came = await leave(page)
    expect(
      read(came)
        .at(-1)!
        .items.map(([item, , clicks]) => [item, clicks]),
    ).toEqual([[SHOP, 1]])
  })

  it('is not the right button, nor what is no link', async () => {
    const page = await opened(CARD + LOADER)
    await link(page).click({ button: 'right' })
    await page.locator('costo-shop-card [part=photo]').click()
    expect(await leave(page)).toEqual([])
  })

  const link = (page: Page) => page.locator('costo-shop-card').getByRole('link').first()
})

it('tells failures of a widget, with which version', async () => {
  const page = await open(
    pageWith(`<costo-shop-card shop="nobody"><a href="/">Rien</a></costo-shop-card>${LOADER}`),
    { before: 'addEventListener("costo-error", () => (window.failed = true))' },
  )
  await page.waitForFunction(() => 'failed' in window)
  const [beacon] = read(await leave(page))
  expect(beacon).toMatchObject({ widget: 'shop-card', errors: 1, items: [] })
  expect(lines().at(-1)).toMatchObject({ errors: 1, host: 'le-carillon' })
})

it('splits what is too long for one beacon', async () => {
  const partners = Array.from({ length: 60 }, (_, index) => ({
    ...{ slug: `${'un-nom-tres-long-'.repeat(5)}${index}`, name: `Partenaire ${index}` },
    ...{ page: 'https://vitrine.example/', hosts: [], excludes: [], weight: 1 },
  }))
  const wall = '<costo-partner-carousel layout="wall" limit="60"></costo-partner-carousel>'
  const page = await opened(wall + LOADER, {
    viewport: { width: 1000, height: 8000 },
    answers: { 'fr/partners.json': { v: 1, locale: 'fr', partners } },
  })
  await page.evaluate(() => scrollTo(0, 1000))
  await pass(page, 1000)
  const came = await leave(page)
  expect(came.length).toBeGreaterThan(1)
  for (const { body } of came) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4096)
  const all = read(came)
  expect(all.reduce((sum, { views }) => sum + views, 0)).toBe(1)
  const items = all.flatMap((beacon) => beacon.items.map(([item]) => item))
  expect(new Set(items).size).toBe(items.length)
  expect(items.length).toBe(60)
})
