import { expect, it } from 'vitest'
import { GATHER_ERRORS, failed, inPages, ready } from './in-pages'
import { pageWith } from './two-sites'

const { open, sites } = inPages()

const OBSERVE = `<script>window.shift=0;new PerformanceObserver((list)=>{for(const entry of list.getEntries())shift+=entry.value}).observe({type:"layout-shift",buffered:true})</script>`
const AFTER = '<h2>La suite de la page</h2><p>Un texte que rien ne doit déplacer.</p>'

const SNIPPETS = [
  [
    'costo-shop-card',
    'shop="librairie-du-ruisseau"',
    '32rem',
    '/v1/fr/shops/librairie-du-ruisseau.json',
  ],
  ['costo-partner-carousel', '', '28rem', '/v1/fr/partners.json'],
  ['costo-tour-map', 'tour="nord-du-18e"', '52rem', '/v1/fr/tours/nord-du-18e.json'],
] as const

const snippet = (tag: string, attributes: string, height: string) =>
  pageWith(
    `<${tag} ${attributes} style="display:block;min-height:${height}"><a href="#own">Lien</a></${tag}>${AFTER}`,
    `<style>body{font:16px/1.5 sans-serif}</style>${OBSERVE}${GATHER_ERRORS}`,
  )

/** The sum of shifts once the page has been still for two frames. */
const shift = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done((window as unknown as { shift: number }).shift)),
        ),
      ),
  )

it.each(SNIPPETS)(
  '%s moves nothing in a page that reserved its space, however late it comes',
  async (tag, attributes, height) => {
    const page = await open(snippet(tag, attributes, height))
    await page.getByRole('link', { name: 'Lien' }).waitFor()
    await shift(page)
    await page.addScriptTag({ url: `${sites().base}/v1/embed.js` })
    await ready(page, tag)
    await page.waitForLoadState('networkidle')
    expect(await shift(page)).toBe(0)
  },
)

it.each(SNIPPETS)(
  '%s moves nothing when its file can’t be read',
  async (tag, attributes, height, path) => {
    sites().answer(path, (_request, response) => response.writeHead(500).end())
    const page = await open(snippet(tag, attributes, height))
    await page.addScriptTag({ url: `${sites().base}/v1/embed.js` })
    await failed(page)
    expect(await shift(page)).toBe(0)
    const reserved = (await page.locator(tag).boundingBox())!.height
    expect(reserved).toBe(parseInt(height) * 16)
  },
)

it('is measured by an observer that sees a shift', async () => {
  const page = await open(pageWith(AFTER, OBSERVE))
  await shift(page)
  await page.evaluate(() => {
    const block = document.createElement('div')
    block.style.height = '200px'
    document.body.prepend(block)
  })
  expect(await shift(page)).toBeGreaterThan(0)
})
