import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Column, reserveFor, reservesFor } from '../../src/publish/snippets/reserve'
import { type SnippetName, SNIPPETS } from '../../src/publish/snippets/snippets'
import { tagOf, type Wanted } from '../../src/publish/snippets/wanted'
import type { WidgetName } from '../../src/contract/widget-build'
import { inPages, ready } from './in-pages'
import { pageWith } from './two-sites'

const { open, sites } = inPages()

const card = (more: Partial<Wanted> = {}): Wanted => ({
  widget: 'shop-card',
  attributes: { shop: 'librairie-du-ruisseau' },
  locale: 'fr',
  base: sites().base,
  link: { text: 'Librairie du Ruisseau', href: 'https://vitrine.example/fr/shops/x/' },
  reserve: 660,
  ...more,
})

const opensIt = async (page: Page) => {
  await ready(page, 'costo-shop-card')
  await page.getByText('Ouvert jusqu’à 19 h 30').waitFor()
}

describe('pasted into a partner’s page, the card is shown by', () => {
  it.each<[string, (wanted: Wanted) => string]>([
    ['the element', SNIPPETS.element],
    ['what optimisers leave alone', SNIPPETS.protected],
    ['the script alone', SNIPPETS.script],
    ['the div with the loader', SNIPPETS.block],
    [
      'the div, and a loader with what optimisers read',
      (one) => SNIPPETS.spot(one) + SNIPPETS.protectedLoader(one),
    ],
  ])('%s', async (_, snippet) => {
    const page = await open(pageWith(snippet(card())))
    await opensIt(page)
    expect(page.complaints).toEqual([])
  })

  it('the pinned file with its hash, and not by one whose hash is wrong', async () => {
    const src = '{pinned}/shop-card.js'
    const integrity = await integrityOf('shop-card')
    const page = await open(pageWith(SNIPPETS.pinned(card({ pinned: { src, integrity } }))))
    await opensIt(page)

    const wrong = { src, integrity: integrity.replace(/-../, '-AA') }
    const other = await open(pageWith(SNIPPETS.pinned(card({ pinned: wrong }))))
    await other.waitForFunction(() => document.readyState === 'complete')
    expect(other.complaints.join()).toMatch(/integrity/)
    expect(await other.locator('costo-shop-card').evaluate((one) => one.shadowRoot)).toBe(null)
  })

  it('what a site builder’s form is given: file as a plain script too, tag name, attributes', async () => {
    const src = '{pinned}/shop-card.js'
    const text = SNIPPETS.builder(card({ pinned: { src, integrity: '' } }))
    const [file, tag, ...attributes] = text.split('\n')
    const page = await open(
      pageWith(
        `<script src="${file}"></script><script>const made = document.createElement('${tag}');
         for (const [name, value] of ${JSON.stringify(attributes.map((one) => one.split(' = ')))})
           made.setAttribute(name, value);
         document.body.append(made)</script>`,
      ),
    )
    await opensIt(page)
    expect(page.complaints).toEqual([])
  })

  it.each([
    ['the strict form', SNIPPETS.strict],
    ['the pinned file', SNIPPETS.strictPinned],
  ])(
    '%s under the policy it comes with, its height kept by the page’s own style sheet',
    async (_, snippet) => {
      const pinned = { src: '{pinned}/shop-card.js', integrity: await integrityOf('shop-card') }
      const own = [`default-src 'none'`, `style-src 'nonce-x'`]
      const policy = [...own, SNIPPETS.trustedTypes(card()).replaceAll('\n', ' ')].join('; ')
      const style = `<style nonce="x">${SNIPPETS.rules(card())}</style>`
      const page = await open(pageWith(snippet(card({ pinned })), style), {
        headers: { 'Content-Security-Policy': policy },
      })
      await opensIt(page)
      const height = await page
        .locator('costo-shop-card')
        .evaluate((one) => getComputedStyle(one).minHeight)
      expect(height).toBe('660px')
      expect(page.complaints).toEqual([])
    },
  )
})

const integrityOf = async (widget: WidgetName) => {
  const { createHash } = await import('node:crypto')
  const { bakedWidgets } = await import('./baked-widgets')
  const files = bakedWidgets(sites().base)
  const path = Object.keys(files).find((one) => one.endsWith(`/${widget}.js`))!
  return `sha384-${createHash('sha384').update(files[path]).digest('base64')}`
}

it('a value with quotes, tags and entities reaches the element as it is', async () => {
  const value = `"'><script>window.broken=1</script>&amp;`
  for (const name of ['element', 'spot', 'script'] as SnippetName[]) {
    const wanted = card({ attributes: { shop: value }, link: { text: value, href: '#' } })
    const page = await open(pageWith(SNIPPETS[name](wanted) + SNIPPETS.loader(wanted)))
    const element = page.locator('costo-shop-card')
    await element.waitFor({ state: 'attached' })
    expect(await element.getAttribute('shop')).toBe(value)
    if (name !== 'script') expect(await element.locator('> a').textContent()).toBe(value)
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  }
})

describe('the height kept free is enough', () => {
  it.each<[WidgetName, Record<string, string>, number | undefined]>([
    ['partner-carousel', {}, undefined],
    ['shop-card', { shop: 'boulangerie-labat' }, undefined],
    ['shop-card', { shop: 'librairie-du-ruisseau', layout: 'compact' }, undefined],
    ['tour-map', { tour: 'nord-du-18e' }, 4],
  ])('for %s %o', async (widget, attributes, stops) => {
    const WIDTHS: [Column, number][] = [
      ['phone', 328],
      ['desk', 700],
    ]
    for (const [column, width] of WIDTHS) {
      const reserve = reserveFor(widget, attributes, column, stops)
      const wanted = card({ widget, attributes, reserve })
      const style = `<style>body{margin:0;width:${width}px;font:16px/1.5 sans-serif}</style>`
      const page = await open(pageWith(SNIPPETS.element(wanted), style), {
        viewport: { width, height: 800 },
      })
      await ready(page, tagOf(widget))
      const { height } = (await page.locator(tagOf(widget)).boundingBox())!
      expect([column, height]).toEqual([column, reserve])
    }
  })

  it.each<[WidgetName, Record<string, string>]>([
    ['partner-carousel', {}],
    ['shop-card', { shop: 'boulangerie-labat' }],
    ['shop-card', { shop: 'librairie-du-ruisseau', layout: 'compact' }],
  ])('in a window of any width, for %s %o', async (widget, attributes) => {
    const wanted = card({ widget, attributes, ...reservesFor('', widget, attributes) })
    const style =
      '<style>body{margin:0 auto;padding:0 16px;max-width:700px;font:16px/1.5 sans-serif}</style>'
    const page = await open(pageWith(SNIPPETS.element(wanted), style))
    await ready(page, tagOf(widget))
    for (const width of [360, 390, 480, 600, 679, 680, 768, 1000, 1200]) {
      await page.setViewportSize({ width, height: 800 })
      const element = page.locator(tagOf(widget))
      const { height } = (await element.boundingBox())!
      const kept = await element.evaluate((one) => getComputedStyle(one).minHeight)
      expect([width, `${height}px`]).toEqual([width, kept])
      // from one to the other within a pixel or two
      if (width !== 679) expect(height).toBe(width < 680 ? wanted.reserve : wanted.reserveWide)
    }
  })
})
