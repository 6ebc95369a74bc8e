import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const CARD = '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'
const CAROUSEL = '<costo-partner-carousel></costo-partner-carousel>'
const MAP = '<costo-tour-map tour="nord-du-18e"></costo-tour-map>'

/** What a visitor reads in a widget, spaces made plain. */
const words = async (page: Page, tag: string) =>
  (await page.locator(`${tag} .w`).innerText()).replace(/[\u00a0\u202f]/g, ' ')

describe('a shop card', () => {
  it('says what the shop is, where, when and what it offers', async () => {
    const page = await open(pageWith(CARD + LOADER))
    await ready(page, 'costo-shop-card')
    const text = await words(page, 'costo-shop-card')
    for (const part of [
      'Librairie du Ruisseau',
      'Ouvert jusqu’à 19 h 30',
      '71 rue du Ruisseau, 75018 Paris',
      'lun. 14 h–19 h 30',
      'Fermeture exceptionnelle : 24–25 novembre (Inventaire)',
      '01 42 55 00 01',
      'Entrée de plain-pied',
      'Recommandé par Tudigo',
      'Atelier du quartier',
    ])
      expect(text).toContain(part)
    const route = await page.getByRole('link', { name: 'Itinéraire' }).getAttribute('href')
    expect(route).toContain('48.8938%2C2.3412')
  })

  it('shows Paris time to a visitor in New York', async () => {
    const page = await open(pageWith(CARD + LOADER), { timezoneId: 'America/New_York' })
    await ready(page, 'costo-shop-card')
    expect(await words(page, 'costo-shop-card')).toContain('Ouvert jusqu’à 19 h 30')
  })

  it('changes what it says when the shop closes while the page stays open', async () => {
    const page = await open(pageWith('<p>Page</p>'))
    await page.clock.install({ time: new Date('2026-11-21T18:59:50+01:00') })
    await page.goto(sites().page(pageWith(CARD + LOADER)))
    await ready(page, 'costo-shop-card')
    expect(await words(page, 'costo-shop-card')).toContain('Ouvert jusqu’à 19 h 30')
    await page.clock.fastForward(15_000)
    await page.getByText('Ferme bientôt, à').waitFor()
    await page.clock.fastForward(30 * 60_000)
    await page.getByText('Fermé, rouvre lundi à').waitFor()
  })

  it('says today at midnight of what it said tomorrow, while the page stays open', async () => {
    const page = await open(pageWith('<p>Page</p>'))
    await page.clock.install({ time: new Date('2026-11-22T23:59:50+01:00') })
    await page.goto(sites().page(pageWith(CARD + LOADER)))
    await page.getByText('Fermé, rouvre demain à').waitFor()
    await page.clock.fastForward(15_000)
    await page.getByText('Fermé, ouvre à').waitFor()
  })

  it('keeps state and phone when it is compact, and the words of the hours where it knows no state', async () => {
    const compact = CARD.replace('<costo-shop-card', '<costo-shop-card layout="compact"')
    const page = await open(pageWith(compact + LOADER))
    await ready(page, 'costo-shop-card')
    const text = await words(page, 'costo-shop-card')
    for (const part of ['Ouvert jusqu’à 19 h 30', '71 rue du Ruisseau', '01 42 55 00 01'])
      expect(text).toContain(part)
    expect(text).not.toContain('lun. 14 h')
    await page.clock.setFixedTime('2026-12-08T11:00:00+01:00')
    await page.reload()
    await ready(page, 'costo-shop-card')
    expect(await words(page, 'costo-shop-card')).toContain('lun. 14 h–19 h 30')
  })

  it('offers neither phone nor route nor hours to a shop that has closed for good', async () => {
    const file = JSON.parse(
      readFileSync('tests/fixtures/v1/fr/shops/librairie-du-ruisseau.json', 'utf8'),
    )
    Object.assign(file.shop, { lifecycle: 'closed', closedOn: '2026-10-31' })
    sites().answer('/v1/fr/shops/librairie-du-ruisseau.json', (_request, response) =>
      response.end(JSON.stringify(file).replaceAll('https://vitrine.example', sites().base)),
    )
    const page = await open(pageWith(CARD + LOADER))
    await ready(page, 'costo-shop-card')
    const text = await words(page, 'costo-shop-card')
    expect(text).toContain('Fermé définitivement le 31 octobre')
    expect(text).not.toMatch(/Itinéraire|01 42 55 00 01|lun\. 14 h|Entrée de plain-pied/)
  })

  it('tells the page what has gone wrong by an event that developers find typed', async () => {
    const page = await open(pageWith(`<costo-shop-card shop="nulle-part"></costo-shop-card>`))
    const said = page.evaluate(
      () =>
        new Promise<string>((done) =>
          document
            .querySelector('costo-shop-card')!
            .addEventListener('costo-error', (event) => done(event.error.message)),
        ),
    )
    await page.addScriptTag({ url: `${sites().base}/v1/embed.js` })
    expect(await said).toContain('answered 404')
  })

  it('gives only the words of the hours past what the file knows', async () => {
    const page = await open(pageWith('<p>Page</p>'))
    await page.clock.setFixedTime('2026-12-08T11:00:00+01:00')
    await page.goto(sites().page(pageWith(CARD + LOADER)))
    await ready(page, 'costo-shop-card')
    const text = await words(page, 'costo-shop-card')
    expect(text).toContain('lun. 14 h–19 h 30')
    expect(text).not.toMatch(/Ouvert|Fermé|Ferme/)
  })

  it('speaks the page’s language, and marks what is not translated', async () => {
    const page = await open(
      pageWith(`<section lang="en-GB">${CARD}</section>${MAP}${LOADER}`, '', 'lang="en"'),
    )
    await ready(page, 'costo-shop-card')
    expect(await words(page, 'costo-shop-card')).toContain('Open until 7:30 PM')
    await ready(page, 'costo-tour-map')
    expect(await page.getByText('Un potager partagé').getAttribute('lang')).toBe('fr')
  })

  it('marks itself as French in a page whose language is not published', async () => {
    const page = await open(pageWith(CARD + LOADER, '', 'lang="ar" dir="rtl"'))
    await ready(page, 'costo-shop-card')
    const frame = page.locator('costo-shop-card .w')
    expect([await frame.getAttribute('lang'), await frame.getAttribute('dir')]).toEqual([
      'fr',
      'ltr',
    ])
  })

  it('has its heading at the level the page asks for', async () => {
    const page = await open(
      pageWith(`<costo-shop-card shop="l-annexe" heading-level="2"></costo-shop-card>${LOADER}`),
    )
    await page.getByRole('heading', { name: 'L’Annexe', level: 2 }).waitFor()
  })
})

describe('a carousel', () => {
  it('leads to the partners’ own sites, telling where the visit comes from', async () => {
    const page = await open(pageWith(CAROUSEL + LOADER))
    const link = page.getByRole('link', { name: 'Tudigo' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(
      'https://www.tudigo.example/?origine=vitrine&utm_source=localhost&utm_medium=widget&utm_campaign=costo#haut',
    )
    expect(await link.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
  })

  it('leaves out the partner whose page it is, and those it does not show', async () => {
    const page = await open(
      pageWith(`<costo-partner-carousel partner="tudigo"></costo-partner-carousel>${LOADER}`),
    )
    await ready(page, 'costo-partner-carousel')
    const names = await page.getByRole('heading', { level: 4 }).allTextContents()
    expect(names.sort()).toEqual(['Office de tourisme du Nord', 'Petites adresses'])
  })

  it.each([
    ['one kind', 'kind="charity"', ['Le Carillon']],
    [
      'the shops recommended to a partner',
      'show="shops" partner="tudigo"',
      namesIn('partners/tudigo/shops', 'shops'),
    ],
    [
      'the shops of a perimeter',
      'show="shops" perimeter="autour-du-ruisseau"',
      namesIn('perimeters/autour-du-ruisseau/shops', 'shops'),
    ],
  ])('shows %s', async (_, attributes, expected) => {
    const page = await open(
      pageWith(`<costo-partner-carousel ${attributes}></costo-partner-carousel>${LOADER}`),
    )
    await ready(page, 'costo-partner-carousel')
    expect((await page.getByRole('heading', { level: 4 }).allTextContents()).sort()).toEqual(
      expected,
    )
  })

  it('shows a partner’s logo for dark grounds on a dark ground, whoever made it dark', async () => {
    const logo = async (html: string, colorScheme: 'light' | 'dark') => {
      const page = await open(html, { colorScheme })
      await ready(page, 'costo-partner-carousel')
      return page.locator('li', { hasText: 'Tudigo' }).locator('img').getAttribute('src')
    }
    const light = await logo(pageWith(CAROUSEL + LOADER), 'dark')
    const byVisitor = await logo(
      pageWith(CAROUSEL + LOADER, '<style>:root{color-scheme:light dark}</style>'),
      'dark',
    )
    const byToken = await logo(
      pageWith(CAROUSEL + LOADER, '<style>:root{--costo-ground:#111;--costo-text:#eee}</style>'),
      'light',
    )
    // a page that says nothing of dark stays light, whatever the visitor prefers
    expect(light).toMatch(/dd7d3c8d78de92f3e34a8fdd/)
    expect([byVisitor, byToken]).toEqual([
      expect.stringMatching(/c8312ce856620543bdc6cffa/),
      expect.stringMatching(/c8312ce856620543bdc6cffa/),
    ])
  })
})

describe('a walk', () => {
  it('says its length, its time and every stop in words', async () => {
    const page = await open(pageWith(MAP + LOADER))
    await ready(page, 'costo-tour-map')
    const text = await words(page, 'costo-tour-map')
    for (const part of [
      '2,3 km',
      '34 min',
      '4 étapes',
      'En boucle',
      'Sans marche',
      '12 rue Labat',
      'Ouvert jusqu’à 20 h',
      '750 m jusqu’à l’étape suivante',
      'pour revenir au départ',
      '5 bis',
      'Tracé schématique',
    ])
      expect(text).toContain(part)
  })

  it('says first that it is suspended, and why', async () => {
    const page = await open(
      pageWith(`<costo-tour-map tour="est-du-18e"></costo-tour-map>${LOADER}`),
    )
    await ready(page, 'costo-tour-map')
    expect(await words(page, 'costo-tour-map')).toMatch(
      /^Balade suspendue\. Travaux rue Pajol jusqu’en mars\.\s+Balade : l’est/,
    )
  })
})

it.each([
  '#ffd400',
  '#ff6a00',
  '#7fff00',
  '#00e5ff',
  '#ff5fa2',
  '#e30613',
  '#0000ff',
  '#111111',
  '#ffffff',
])('a partner’s accent %s can be read on both grounds', async (accent) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open(
      pageWith(
        CARD + LOADER,
        `<style>:root{color-scheme:light dark;--costo-accent:${accent}}</style>`,
      ),
      { colorScheme },
    )
    const link = page.getByRole('link', { name: 'Itinéraire' })
    await link.waitFor()
    expect(await contrast(page), colorScheme).toBeGreaterThanOrEqual(4.5)
  }
})

/** WCAG contrast of the card's links to its ground, as painted. */
const contrast = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('costo-shop-card')!.shadowRoot!.querySelector('.card')!
    const context = document.createElement('canvas').getContext('2d')!
    const luminance = (colour: string) => {
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = luminance(getComputedStyle(card).backgroundColor)
    const link = luminance(getComputedStyle(card.querySelector('.go')!).color)
    return (Math.max(ground, link) + 0.05) / (Math.min(ground, link) + 0.05)
  })

function namesIn(file: string, key: string): string[] {
  const list = JSON.parse(readFileSync(`tests/fixtures/v1/fr/${file}.json`, 'utf8'))[key]
  return (list as { name: string; lifecycle?: string }[])
    .filter(({ lifecycle }) => lifecycle !== 'closed')
    .map(({ name }) => name)
    .sort()
}
