import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FeedPartner, PartnersFile } from '../../src/contract/partner'
import { findings } from './axe'
import { answerWith, frozen } from './frozen-files'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()
const TAG = 'costo-partner-carousel'
const STYLE = '<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif}</style>'
const CALM = { reducedMotion: 'reduce' as const }
const PHONE = { viewport: { width: 400, height: 800 } }

const carousel = (attributes = '', html?: string) =>
  pageWith(
    `<main><h1>Page</h1><h2>Partie</h2><${TAG} ${attributes}></${TAG}></main>${LOADER}`,
    STYLE,
    html,
  )

async function show(attributes = '', options: Parameters<typeof open>[1] = {}, html?: string) {
  const page = await open(carousel(attributes, html), options)
  await ready(page, TAG)
  return page
}

/** Serves so many partners, "Partenaire 1" and so on; `change` makes one another. */
function partners(
  count: number,
  change: (partner: FeedPartner, number: number) => void = () => undefined,
) {
  const text = readFileSync('tests/fixtures/v1/fr/partners.json', 'utf8')
  const file = JSON.parse(text.replaceAll('https://vitrine.example', sites().base)) as PartnersFile
  const model = file.partners[3]
  file.partners = Array.from({ length: count }, (_, index) => {
    const partner = structuredClone(model)
    const number = index + 1
    Object.assign(partner, { slug: `p-${number}`, name: `Partenaire ${number}`, excludes: [] })
    partner.hosts = []
    change(partner, number)
    return partner
  })
  sites().answer('/v1/fr/partners.json', (_request, response) => response.end(JSON.stringify(file)))
}

const list = (page: Page) => page.getByRole('list')
const box = async (page: Page, selector: string) =>
  (await page.locator(`${TAG} ${selector}`).first().boundingBox())!
const names = async (page: Page) =>
  (await page.getByRole('heading', { level: 4 }).allTextContents()).sort()

describe('a row of cards', () => {
  beforeEach(() => partners(15))

  it('goes on by what is in view, however quickly one presses, and says where that is', async () => {
    const page = await show()
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('')
    const next = page.getByRole('button', { name: 'Suivants' })
    await next.click()
    await page.getByText('4 à 6 sur 15', { exact: true }).waitFor()
    await next.dblclick()
    await page.getByText('10 à 12 sur 15', { exact: true }).waitFor()
    // and so it is once the list has come to rest
    await page.waitForFunction((tag) => {
      const root = document.querySelector(tag)!.shadowRoot!
      const [first, tenth] = [root.querySelector('ul')!, root.querySelectorAll('li')[9]]
      return Math.abs(first.getBoundingClientRect().x - tenth.getBoundingClientRect().x) < 1
    }, TAG)
    await page.getByText('10 / 15').waitFor()
    await page.getByRole('button', { name: 'Précédents' }).click()
    await page.getByText('7 à 9 sur 15', { exact: true }).waitFor()
  })

  it('follows a finger card by card, without a word', async () => {
    const page = await show('', { ...PHONE, hasTouch: true })
    const { x, y } = await box(page, 'li')
    const finger = await page.context().newCDPSession(page)
    const at = (type: 'touchStart' | 'touchMove', left: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: x + 300 - left, y: y + 100 }],
      })
    await at('touchStart', 0)
    for (let left = 20; left <= 260; left += 20) await at('touchMove', left)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.getByText(/^[2-9] \/ 15/).waitFor()
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  it('brings each card into view that is reached by keyboard', async () => {
    const page = await show('', { ...PHONE, ...CALM })
    await page.getByRole('button', { name: 'Suivants' }).focus()
    for (let card = 1; card <= 15; card++) {
      await page.keyboard.press('Tab')
      const link = page.locator(`${TAG} li:focus-within`)
      const { x, width } = (await link.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(400)
    }
    await page.keyboard.press('Tab')
    expect(await page.locator(`${TAG} a:focus`).textContent()).toBe('Voir tous les partenaires')
  })

  it('keeps still under a mouse that presses a card which is half in view', async () => {
    const page = await show('', { ...PHONE, ...CALM })
    const { x, y } = (await page.locator(`${TAG} li`).nth(1).boundingBox())!
    await page.mouse.move(x + 10, y + 100)
    await page.mouse.down()
    expect(await page.locator(`${TAG} li:focus-within`).count()).toBe(1)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect((await page.locator(`${TAG} li`).nth(1).boundingBox())!.x).toBe(x)
  })

  it('keeps to the end what it leads to from a page that reads from right to left', async () => {
    const page = await show('', { ...PHONE, ...CALM }, 'lang="fr" dir="rtl"')
    for (let press = 0; press < 14; press++)
      await page.getByRole('button', { name: 'Suivants' }).click()
    await page.getByText('15 sur 15', { exact: true }).waitFor()
    await page.getByText('15 / 15').waitFor()
    expect((await page.locator(`${TAG} li`).last().boundingBox())!.x).toBeGreaterThanOrEqual(0)
  })

  it('prints every card and no button', async () => {
    const page = await show()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    const within = await list(page).evaluate((ul) => ul.scrollWidth - ul.clientWidth)
    expect(within).toBeLessThanOrEqual(0)
  })
})

describe('from one card to a wall', () => {
  it('lays one card down over the whole width, without buttons', async () => {
    partners(1)
    const page = await show()
    const [ul, card, logo, body] = await Promise.all(
      ['ul', 'li', 'li .logo', 'li .body'].map((selector) => box(page, selector)),
    )
    expect(card.width).toBeCloseTo(ul.width, 0)
    expect(card.height).toBeLessThan(200)
    expect(body.x).toBeGreaterThan(logo.x + logo.width - 1)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it.each([2, 3])('shares the width among %d cards', async (count) => {
    partners(count)
    const page = await show()
    const [ul, card] = [await box(page, 'ul'), await box(page, 'li')]
    expect(card.width).toBeCloseTo((ul.width - 16 * (count - 1)) / count, 0)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it.each([
    ['a desk', 1000],
    ['320 pixels', 320],
  ])('shows all cards of a wall at once on %s', async (_, width) => {
    partners(15)
    const page = await show('layout="wall"', { viewport: { width, height: 700 } })
    const ul = await box(page, 'ul')
    for (const card of await page.getByRole('listitem').all()) {
      const { x, width: wide } = (await card.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(ul.x - 1)
      expect(x + wide).toBeLessThanOrEqual(ul.x + ul.width + 1)
    }
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('shows 24 of hundreds, or as many as the page wants, and leads to all', async () => {
    partners(300)
    expect(await (await show()).getByRole('listitem').count()).toBe(24)
    const page = await show('limit="5"')
    expect(await page.getByRole('listitem').count()).toBe(5)
    const all = page.getByRole('link', { name: 'Voir tous les partenaires' })
    expect(await all.getAttribute('href')).toBe(`${sites().base}/fr/partners/`)
  })
})

describe('who is shown', () => {
  it('is not the partner whose declared site this is, nor whom it excludes', async () => {
    partners(4, (partner, number) => {
      if (number === 2) Object.assign(partner, { hosts: ['localhost'], excludes: ['p-4'] })
    })
    expect(await names(await show())).toEqual(['Partenaire 1', 'Partenaire 3'])
  })

  it('is not whom the page leaves out by name', async () => {
    partners(4)
    const page = await show('exclude="p-1 p-3"')
    expect(await names(page)).toEqual(['Partenaire 2', 'Partenaire 4'])
    const shops = await show('show="shops" exclude="boulangerie-labat"')
    expect(await names(shops)).not.toContain('Boulangerie Labat')
  })

  it('is only one kind inside one perimeter', async () => {
    const page = await show('perimeter="autour-du-ruisseau" kind="charity"')
    expect(await names(page)).toEqual(['Le Carillon'])
  })

  it('is the films of one perimeter', async () => {
    answerWith(sites(), '/v1/fr/perimeters/autour-du-ruisseau/videos.json', {
      ...frozen('fr/videos.json'),
      videos: frozen('fr/videos.json').videos.map((film: object) => ({ ...film, name: 'Ici' })),
    })
    const page = await show('perimeter="autour-du-ruisseau" show="videos"')
    expect(await names(page)).toEqual(['Ici'])
  })

  it('comes in another order with another page, and in the same while it stays open', async () => {
    partners(12)
    const page = await show()
    const order = () => page.getByRole('heading', { level: 4 }).allTextContents()
    const first = await order()
    await page.locator(TAG).evaluate((element) => element.setAttribute('utm', 'off'))
    await page.locator(`${TAG} a:not([href*="utm_"])`).first().waitFor()
    expect(await order()).toEqual(first)
    // one chance in 479 001 600 of the same
    expect(await (await show()).getByRole('heading', { level: 4 }).allTextContents()).not.toEqual(
      first,
    )
  })
})

describe('a card', () => {
  it('leads to the partner’s site in the same window, or to its public page where it has none', async () => {
    partners(2, (partner, number) => {
      if (number === 2) delete partner.website
    })
    const page = await show('utm="off"')
    const links = page.getByRole('listitem').getByRole('link')
    const hrefs = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), link.getAttribute('target')]),
    )
    expect(hrefs.sort()).toEqual([
      [`${sites().base}/fr/partners/tudigo/`, null],
      ['https://www.tudigo.example/?origine=vitrine#haut', null],
    ])
  })

  it('keeps a very wide and a very tall logo in its place', async () => {
    const drawn = (width: number, height: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`
    const sizes: [number, number][] = [
      [2000, 50],
      [50, 2000],
    ]
    for (const [width, height] of sizes)
      sites().answer(`/${width}.svg`, (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(drawn(width, height))
      })
    partners(2, (partner, number) => {
      const [width, height] = sizes[number - 1]
      partner.logo = { src: `${sites().base}/${width}.svg`, width, height, alt: '' }
    })
    const page = await show()
    for (const card of await page.getByRole('listitem').all()) {
      const place = (await card.locator('.logo').boundingBox())!
      const logo = card.locator('img')
      const { x, y, width, height } = (await logo.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(place.x)
      expect(y).toBeGreaterThanOrEqual(place.y)
      expect(x + width).toBeLessThanOrEqual(place.x + place.width)
      expect(y + height).toBeLessThanOrEqual(place.y + place.height)
      expect(await logo.evaluate((img) => getComputedStyle(img).objectFit)).toBe('contain')
    }
  })

  it('marks a name that is not translated as what it is', async () => {
    partners(1, (partner) => (partner.fallback = ['name']))
    const text = await (await fetch(`${sites().base}/v1/fr/partners.json`)).text()
    sites().answer('/v1/en/partners.json', (_request, response) => response.end(text))
    const page = await show('', {}, 'lang="en"')
    const link = page.getByRole('link', { name: 'Partenaire 1' })
    expect(await link.getAttribute('lang')).toBe('fr')
  })

  it('stands under a heading of the author’s words and level', async () => {
    const page = await show('label="Nos amis" heading-level="2"')
    await page.getByRole('region', { name: 'Nos amis' }).waitFor()
    await page.getByRole('heading', { name: 'Nos amis', level: 2 }).waitFor()
    await page.getByRole('heading', { name: 'Tudigo', level: 3 }).waitFor()
  })
})

describe('axe finds nothing', () => {
  it.each([
    ['in a row that scrolls', 15, '', {}],
    ['in a row after a press', 15, '', CALM],
    ['in a wall', 15, 'layout="wall"', {}],
    ['in a wall on a dark ground', 15, 'layout="wall"', { colorScheme: 'dark' as const }],
    ['in a wall with forced colours', 15, 'layout="wall"', { forcedColors: 'active' as const }],
    ['around one card', 1, '', {}],
    ['around one card on a phone', 1, '', PHONE],
    ['among shops', 1, 'show="shops"', {}],
  ])('%s', async (state, count, attributes, options) => {
    partners(count)
    const page = await show(attributes, options)
    if (state.includes('press')) await page.getByRole('button', { name: 'Suivants' }).click()
    expect(await findings(page)).toEqual([])
    expect(page.complaints).toEqual([])
  })
})
