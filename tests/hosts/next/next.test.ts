import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Wanted } from '../../../src/publish/snippets/wanted'
import { buildIfNeeded } from '../../browser/baked-widgets'
import { inPages } from '../../browser/in-pages'
import { app } from './app'
import { startNext } from './running-next'

const { open, sites } = inPages()
const NAME = 'Librairie du Ruisseau'

const wanted = (): Wanted => ({
  ...{ widget: 'shop-card', locale: 'fr', base: sites().base, reserve: 850 },
  attributes: { shop: 'librairie-du-ruisseau' },
  link: { text: NAME, href: `${sites().base}/fr/shops/librairie-du-ruisseau/` },
})

let next: Awaited<ReturnType<typeof startNext>>

beforeAll(async () => {
  buildIfNeeded()
  next = await startNext(app(wanted()))
}, 400_000)
afterAll(() => next?.stop())

const visit = async (path: string) => {
  const page = await open('')
  await page.goto(next.address(path))
  return page
}

const CARD = 'costo-shop-card [part=card]'

describe('a site built by Next, with what the recipe says', () => {
  it.each([
    ['the package’s component', '/component'],
    ['the element as it is', '/element'],
  ])(
    'has the link in the page its server sends, then the widget in its place: %s',
    async (_, path) => {
      const sent = await (await fetch(next.address(path))).text()
      expect(sent).toMatch(
        /<costo-shop-card[^>]* shop="librairie-du-ruisseau"[^>]*><a href="[^"]+">Librairie du Ruisseau<\/a><\/costo-shop-card>/,
      )
      expect(sent).toMatch(/<costo-shop-card[^>]* style="display:block;min-height:850px"/)

      const page = await visit(path)
      await page.locator(CARD).waitFor()
      expect(await page.locator('costo-shop-card').count()).toBe(1)
      expect(
        await page.locator('costo-shop-card').getByRole('heading', { name: NAME }).count(),
      ).toBe(1)
      // an error of hydration is an error of the page
      expect(page.complaints).toEqual([])
    },
  )

  it('shows it on the pages a visitor goes to without a reload, and again on the way back', async () => {
    const page = await visit('/')
    await page.evaluate(() => Object.assign(window, { isTheSame: true }))
    for (const name of ['Balise', 'Composant', 'Balise']) {
      await page.getByRole('link', { name }).click()
      await page.waitForURL(name === 'Balise' ? '**/element' : '**/component')
      await page.locator(CARD).waitFor()
    }
    expect(await page.evaluate(() => 'isTheSame' in window)).toBe(true)
    expect(page.complaints).toEqual([])
  })

  it('shows the lone script’s widget, once, in a target that React leaves alone, though Next moves the script', async () => {
    const page = await visit('/script')
    await page.locator(`#place > ${CARD}`).waitFor()
    expect(await page.locator('costo-shop-card').count()).toBe(1)
    expect(page.complaints).toEqual([])
  })
})
