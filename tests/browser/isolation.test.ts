import { describe, expect, it } from 'vitest'
import { GATHER_ERRORS, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const THREE = `<costo-partner-carousel></costo-partner-carousel>
<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
<costo-tour-map tour="nord-du-18e"></costo-tour-map>`
const TAGS = ['costo-partner-carousel', 'costo-shop-card', 'costo-tour-map']

async function allReady(page: Awaited<ReturnType<typeof open>>) {
  for (const tag of TAGS) {
    await page.locator(tag).scrollIntoViewIfNeeded()
    await ready(page, tag)
  }
}

describe('under a strict content security policy', () => {
  // the page's own script is the witness, allowed by its nonce
  const witness = `<script nonce="page">window.violations=[];addEventListener("securitypolicyviolation",(e)=>violations.push(e.violatedDirective+" "+e.blockedURI+" "+e.sample))</script>`
  const policy = (more = '') => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-page' ${sites().base}; img-src 'self' ${sites().base}; connect-src ${sites().base}${more}`,
  })
  const violations = (page: Awaited<ReturnType<typeof open>>) =>
    page.evaluate(() => (window as unknown as { violations: string[] }).violations)

  it.each([
    ['that allows no style at all', ''],
    ['with Trusted Types', "; require-trusted-types-for 'script'; trusted-types lit-html"],
  ])('%s the widgets work without one violation', async (_, more) => {
    const page = await open(pageWith(THREE + LOADER, witness), { headers: policy(more) })
    await allReady(page)
    await page.getByRole('button', { name: 'Explorer la carte' }).click()
    await page.getByRole('button', { name: 'Zoomer', exact: true }).click()
    await page.getByRole('button', { name: '2. Librairie du Ruisseau', exact: true }).click()
    // pins are where the map puts them, and not in its corner
    const pin = await page
      .getByRole('button', { name: '3. Les Jardins du Ruisseau', exact: true })
      .boundingBox()
    const map = await page.locator('[part=map]').boundingBox()
    expect(pin!.x - map!.x + (pin!.y - map!.y)).toBeGreaterThan(40)
    expect(await violations(page)).toEqual([])
  })
})

it('keeps its shape in a page with hostile style sheets', async () => {
  const hostile = `<style>*{all:unset} * *{color:red!important;font-size:3px} img{max-width:10px!important}
    button,a,ul,li,article{display:none!important} .card,.body,.photo{position:fixed!important;opacity:0!important}</style>`
  const page = await open(pageWith(`<main>${THREE}${LOADER}</main>`, hostile))
  await allReady(page)
  for (const tag of TAGS) {
    const box = (await page.locator(tag).boundingBox())!
    expect(box.width).toBeGreaterThan(900)
    expect(box.height).toBeGreaterThan(150)
  }
  const size = await page
    .locator('costo-shop-card [part=name]')
    .evaluate((e) => getComputedStyle(e).fontSize)
  expect(parseFloat(size)).toBeGreaterThanOrEqual(15)
})

it.each([
  'display:flex',
  'display:inline-block',
  'float:left',
  'display:grid;justify-items:start',
  'display:table-cell',
])('is wide enough to be read inside %s', async (style) => {
  const page = await open(
    pageWith(
      `<div style="${style}"><costo-shop-card shop="l-annexe"></costo-shop-card></div>${LOADER}`,
    ),
  )
  await ready(page, 'costo-shop-card')
  expect((await page.locator('costo-shop-card').boundingBox())!.width).toBeGreaterThan(170)
})

it('stores nothing and asks nobody but the vitrine', async () => {
  const page = await open(pageWith(THREE + LOADER))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await allReady(page)
  await page.getByRole('button', { name: 'Explorer la carte' }).click()
  await page.waitForLoadState('networkidle')

  const others = asked.filter(
    (url) => !url.startsWith('data:') && !url.startsWith(new URL(page.url()).origin),
  )
  expect(others.length).toBeGreaterThan(5)
  for (const url of others) expect(url.startsWith(`${sites().base}/`), url).toBe(true)

  expect(await page.context().cookies()).toEqual([])
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0 })
})

it('sends no cookie with what it asks, not even from a page of the same site', async () => {
  const page = await open(pageWith('<p>Page</p>'))
  await page.context().addCookies([{ name: 'editor', value: '1', url: sites().base }])
  const sameSite = sites()
    .page(pageWith(THREE + LOADER))
    .replace('localhost', '127.0.0.1')
  await page.goto(sameSite)
  await allReady(page)
  // the script tag's own request is the page's, not ours
  expect(sites().withCookie).toContain('/v1/embed.js')
  expect(sites().withCookie.filter((path) => path.endsWith('.json'))).toEqual([])
})

it('shows films and opens its map in a page that has given all objects something of its own', async () => {
  const page = await open(
    pageWith(
      `<costo-partner-carousel show="videos"></costo-partner-carousel>
      <costo-tour-map tour="nord-du-18e"></costo-tour-map>${LOADER}`,
      `<script>Object.prototype.theirs = 'text'</script>${GATHER_ERRORS}`,
    ),
  )
  await ready(page, 'costo-partner-carousel')
  await page.getByRole('button', { name: 'Explorer la carte' }).click()
  await page.getByRole('group', { name: /^Carte : Balade/ }).waitFor()
  expect(await failures(page)).toEqual([])
  expect(page.complaints).toEqual([])
})
