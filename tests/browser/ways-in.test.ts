import { expect, it } from 'vitest'
import { GATHER_ERRORS, failed, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()
const SHOP = '<a href="https://vitrine.example/fr/shops/librairie-du-ruisseau/">Librairie</a>'
const TAG = `<costo-shop-card shop="librairie-du-ruisseau">${SHOP}</costo-shop-card>`
const name = 'Librairie du Ruisseau'

it('shows a widget written as its element', async () => {
  const page = await open(pageWith(TAG + LOADER))
  await page.getByRole('link', { name }).waitFor()
  expect(page.complaints).toEqual([])
})

it('shows a widget written as a div, with the div’s own content inside it', async () => {
  const page = await open(
    pageWith(
      `<div data-costo="shop-card" data-shop="librairie-du-ruisseau">${SHOP}</div>${LOADER}`,
    ),
  )
  await page.getByRole('link', { name }).waitFor()
  expect(await page.locator('div > costo-shop-card > a').count()).toBe(1)
})

it('shows a widget written as a link, around that link', async () => {
  const page = await open(
    pageWith(
      `<p><a data-costo="shop-card" data-shop="librairie-du-ruisseau" href="#">Librairie</a></p>${LOADER}`,
    ),
  )
  await page.getByRole('link', { name }).waitFor()
  expect(await page.locator('p > costo-shop-card > a[href="#"]').count()).toBe(1)
})

it('shows a widget where a lone script tag stands', async () => {
  const page = await open(
    pageWith(`<main>${scriptTag('data-shop="librairie-du-ruisseau"')}</main><footer>Fin</footer>`),
  )
  await page.getByRole('link', { name }).waitFor()
  expect(await page.locator('main > script + costo-shop-card').count()).toBe(1)
})

it('shows it at the end of the page when the script tag stands in the head', async () => {
  const page = await open(pageWith('<p>Page</p>', scriptTag('data-shop="librairie-du-ruisseau"')))
  await page.getByRole('link', { name }).waitFor()
  expect(await page.locator('body > costo-shop-card:last-child').count()).toBe(1)
})

it('shows it where the script tag says', async () => {
  const page = await open(
    pageWith(
      '<div id="here"></div><p>Page</p>',
      scriptTag('data-shop="librairie-du-ruisseau" data-target="#here"'),
    ),
  )
  await page.getByRole('link', { name }).waitFor()
  expect(await page.locator('#here > costo-shop-card').count()).toBe(1)
})

it('shows the others when one script tag names a target that is no selector, and says so once', async () => {
  const page = await open(
    pageWith(
      `${GATHER_ERRORS}<script type="application/javascript" data-costo="shop-card" data-target="#1er étage"></script>${TAG}${LOADER}`,
    ),
  )
  await page.getByRole('link', { name }).waitFor()
  expect(await failures(page)).toEqual([expect.stringContaining('#1er étage')])
  expect(page.complaints).toEqual([])
})

it('places each script tag once, with the loader there three times and in two versions', async () => {
  const other = '{base}/v1/embed.js?v=2'
  const page = await open(
    pageWith(
      `${scriptTag('data-shop="librairie-du-ruisseau"')}${scriptTag('data-shop="l-annexe"')}
      <script async src="${other}"></script>${LOADER}`,
    ),
  )
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  await page.getByRole('link', { name }).waitFor()
  expect(await page.locator('costo-shop-card').count()).toBe(2)
  expect(page.complaints).toEqual([])
})

it('leaves a page to the loader that came first, when one of another edition follows', async () => {
  // another edition: its loader and its modules stand elsewhere, and say something else
  const text = async (path: string) => (await fetch(sites().base + path)).text()
  const older = (await text('/v1/embed.js')).replaceAll('/v1/w/', '/older/w/')
  sites().answer('/older/embed.js', (_, response) => response.end(older))
  sites().answerBelow('/older/w/', async ({ url }, response) => {
    const module = await text(String(url).replace('/older/', '/v1/'))
    response.writeHead(200, { 'Content-Type': 'text/javascript' })
    response.end(module.replaceAll('Itinéraire', 'Le chemin'))
  })
  const page = await open(pageWith(`${TAG}<script async src="{base}/older/embed.js"></script>`))
  await page.getByRole('link', { name: 'Le chemin' }).waitFor()
  sites().asked.length = 0
  await page.evaluate(
    (tag) => document.body.insertAdjacentHTML('beforeend', tag),
    TAG.replace('librairie-du-ruisseau', 'boulangerie-labat'),
  )
  await page.addScriptTag({ url: `${sites().base}/v1/embed.js` })
  await page.getByRole('link', { name: 'Boulangerie Labat' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(sites().asked.filter((path) => path.startsWith('/v1/w/'))).toEqual([])
  expect(await page.getByRole('link', { name: 'Itinéraire' }).count()).toBe(0)
  expect(page.complaints).toEqual([])
})

it('works beside a pinned copy of itself: the first one wins, nothing throws', async () => {
  const page = await open(
    pageWith(
      `${TAG}<script type="module" src="{pinned}/shop-card.js"></script>${LOADER}
      <script type="module" src="{pinned}/all.js"></script>`,
    ),
  )
  await ready(page, 'costo-shop-card')
  await page.waitForLoadState('networkidle')
  expect(page.complaints).toEqual([])
})

it('finds a widget that is put into the page later, and a loader that comes later still', async () => {
  const page = await open(pageWith('<main></main>'))
  await page.evaluate(
    (tag) => document.querySelector('main')!.insertAdjacentHTML('beforeend', tag),
    TAG,
  )
  await page.addScriptTag({ url: `${sites().base}/v1/embed.js` })
  await page.getByRole('link', { name }).waitFor()
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', '<div data-costo="tour-map" data-tour="nord-du-18e"></div>'),
  )
  await ready(page, 'costo-tour-map')
})

it('takes a head script’s place at the end of the page, and waits for a target that comes later', async () => {
  const page = await open(
    pageWith('<p>Page</p>', scriptTag('data-shop="l-annexe" data-target="#later"')),
  )
  await page.waitForFunction(() => 'costoLoader' in window)
  expect(await page.locator('costo-shop-card').count()).toBe(0)
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<aside id="later"></aside>'),
  )
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  expect(await page.locator('aside > costo-shop-card').count()).toBe(1)
})

it('shows a script tag that a page adds after it has loaded, and brings the widget along when it moves that tag', async () => {
  const page = await open(pageWith('<main></main><aside></aside>'))
  await page.evaluate((src) => {
    const script = document.createElement('script')
    script.src = src
    script.dataset.costo = 'shop-card'
    script.dataset.shop = 'l-annexe'
    document.querySelector('main')!.append(script)
  }, `${sites().base}/v1/embed.js`)
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  await page.evaluate(() =>
    document.querySelector('aside')!.append(document.querySelector('script[data-costo]')!),
  )
  await page.locator('aside > script + costo-shop-card [part=card]').waitFor()
  expect(await page.locator('costo-shop-card').count()).toBe(1)
  expect(page.complaints).toEqual([])
})

it('leaves a widget where a page has moved it, and a spot whole that is moved', async () => {
  const page = await open(
    pageWith(
      `${scriptTag('data-shop="librairie-du-ruisseau"')}<div data-costo="shop-card" data-shop="l-annexe"></div><aside></aside>`,
    ),
  )
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  await page.getByRole('link', { name }).waitFor()
  await page.evaluate(() => {
    const aside = document.querySelector('aside')!
    aside.append(
      document.querySelector('script + costo-shop-card')!,
      document.querySelector('div[data-costo]')!,
    )
  })
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await page.locator('aside > costo-shop-card [part=card]').waitFor()
  await page.locator('aside > div > costo-shop-card [part=card]').waitFor()
  expect(await page.locator('costo-shop-card').count()).toBe(2)
})

it('fetches a widget’s code only when one comes near the viewport', async () => {
  const page = await open(pageWith(`<p>Haut</p><div style="height:6000px"></div>${TAG}${LOADER}`))
  await page.waitForFunction(() => 'costoLoader' in window)
  // the observer has had its say
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestIdleCallback(() => requestAnimationFrame(() => done()))),
  )
  await page.waitForLoadState('networkidle')
  expect(sites().asked.filter((path) => path.startsWith('/v1/w/'))).toEqual([])
  await page.locator('costo-shop-card').scrollIntoViewIfNeeded()
  await ready(page, 'costo-shop-card')
})

it('asks once for a file that several widgets on a page show', async () => {
  const page = await open(pageWith(TAG + TAG + TAG + LOADER))
  await page.locator('costo-shop-card [part=card]').nth(2).waitFor()
  const files = sites().asked.filter((path) => path.endsWith('.json'))
  expect(files).toEqual(['/v1/fr/shops/librairie-du-ruisseau.json'])
})

it('fetches what is far away when the page is about to be printed', async () => {
  const page = await open(pageWith(`<p>Haut</p><div style="height:6000px"></div>${TAG}${LOADER}`))
  await page.waitForFunction(() => 'costoLoader' in window)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await ready(page, 'costo-shop-card')
})

it('keeps what the author wrote, with an error to hear, when a widget’s code can’t be fetched', async () => {
  const module = /"shop-card":\["[^"]+?(\/v1\/w\/[^"]+)"/.exec(
    await (await fetch(`${sites().base}/v1/embed.js`)).text(),
  )![1]
  sites().answer(module, (_request, response) => response.writeHead(500).end())
  const page = await open(pageWith(GATHER_ERRORS + TAG + LOADER))
  await failed(page)
  expect(await page.getByRole('link', { name: 'Librairie' }).isVisible()).toBe(true)
  expect(page.complaints.filter((text) => text.startsWith('error'))).toEqual([])
})

const scriptTag = (attributes: string) =>
  `<script async src="{base}/v1/embed.js" data-costo="shop-card" ${attributes}></script>`
