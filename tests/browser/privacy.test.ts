import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { BEACON_PATH, parseBeacon } from '../../src/contract/beacon'
import { KEY, inCountedPages, looked, pass } from './counted-pages'
import { ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, leave, lines, came, beacons, base, holdTime } = inCountedPages()

const CARD = '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'
const THREE = `<costo-partner-carousel></costo-partner-carousel>${CARD}
  <costo-tour-map tour="nord-du-18e"></costo-tour-map>`
const TALL = { viewport: { width: 1000, height: 3500 } }
const PINNED = '<script src="{pinned}/all.js"></script>'
const TAGS = ['costo-partner-carousel', 'costo-shop-card', 'costo-tour-map']

/** A whole visit: everything seen, the map opened, a button pressed. */
async function visit(page: Page) {
  for (const tag of TAGS) await ready(page, tag)
  await holdTime(page)
  await pass(page, 1000)
  await page.getByRole('button', { name: 'Explorer la carte' }).click()
  await page.getByRole('group', { name: /^Carte : Balade/ }).waitFor()
  await pass(page, 1000)
}

describe.each([
  ['the loader', LOADER],
  ['a pinned file', PINNED],
])('a whole visit, by %s', (_, script) => {
  it('writes nothing on the visitor’s device', async () => {
    const page = await open(pageWith(THREE + script), { ...TALL, before: watchStores })
    await visit(page)
    expect(await touched(page)).toEqual([])
    expect(await leave(page)).toHaveLength(3)
    // other pages of this file may have told something when they were closed
    const kept = lines().slice(-3)
    expect(kept.map(({ widget }) => `costo-${widget}`).sort()).toEqual(TAGS)
    expect(await page.context().cookies()).toEqual([])
    const { origins } = await page.context().storageState({ indexedDB: true })
    expect(origins).toEqual([])
  })

  it('reads nothing that tells one device from another, and sends nothing with sendBeacon', async () => {
    const page = await open(pageWith(THREE + script), { ...TALL, before: watchFingerprints })
    await visit(page)
    expect(await touched(page)).toEqual([])
  })

  it('asks the vitrine alone, without cookies, and tells of the page its origin at most', async () => {
    const page = await open(pageWith(THREE + script), { ...TALL, host: '127.0.0.1' })
    // a page of the same site, to which the vitrine's cookie would go
    await page.context().addCookies([{ name: 'editor', value: '1', url: base() }])
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    came.length = 0
    const { origin } = new URL(page.url())
    await page.reload()
    await visit(page)
    await leave(page)

    const others = asked.filter(
      (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin,
    )
    expect(others.length).toBeGreaterThan(5)
    for (const url of others) expect(new URL(url).origin).toBe(base())
    expect(beacons()).toHaveLength(3)
    // pictures and scripts are the page's own to ask for: what the widgets fetch is without credentials
    const fetched = came.filter(({ path }) => path.endsWith('.json') || path === BEACON_PATH)
    for (const { path, headers } of fetched) expect(headers.cookie, path).toBeUndefined()
    for (const { path, headers } of beacons()) {
      expect(headers.origin, path).toBe(origin)
      expect(headers.referer, path).toBe(`${origin}/`)
      expect(headers['content-type']).toBe('text/plain;charset=UTF-8')
    }
  })
})

it('keeps no cookie that the answer to a beacon would set', async () => {
  const page = await open(pageWith(CARD + LOADER), { host: '127.0.0.1' })
  await ready(page, 'costo-shop-card')
  await page.context().route(`**${BEACON_PATH}`, (route) =>
    route.fulfill({
      status: 204,
      headers: { 'Set-Cookie': 'visitor=1', 'Access-Control-Allow-Origin': '*' },
    }),
  )
  await holdTime(page)
  await pass(page, 1000)
  const answered = page.context().waitForEvent('response', (one) => one.url().endsWith(BEACON_PATH))
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await answered
  expect(await page.context().cookies()).toEqual([])
})

it('says the same bytes for two visitors who have done the same, and no more than the contract', async () => {
  const visits = [
    { userAgent: 'One', locale: 'fr-FR', timezoneId: 'Europe/Paris' },
    { userAgent: 'Another', locale: 'en-GB', timezoneId: 'Asia/Tokyo' },
  ]
  const bodies: string[] = []
  for (const visitor of visits) {
    const page = await open(pageWith(CARD + LOADER), { ...TALL, ...visitor })
    await ready(page, 'costo-shop-card')
    await holdTime(page)
    await pass(page, 1000)
    const before = beacons().length
    bodies.push((await leave(page))[before].body)
  }
  expect(bodies[0]).toBe(bodies[1])
  const sent = JSON.parse(bodies[0]) as object
  const keys = ['v', 'widget', 'version', 'views', 'items', 'errors', 'partner', 'key']
  expect(Object.keys(sent).filter((key) => !keys.includes(key))).toEqual([])
  expect(parseBeacon(bodies[0]).items).toEqual([['shops/librairie-du-ruisseau', 1, 0]])
  expect(bodies[0]).not.toMatch(/https?:|example|\d{4}-\d\d|\d{9}/)
})

const said = (object: string, name: string, value: string) =>
  `Object.defineProperty(${object}, '${name}', { get: () => ${value} });`
const ON_ITSELF = `<script async src="{base}/v1/embed.js" data-costo="shop-card" data-shop="librairie-du-ruisseau" data-metrics="off"></script>`
const spot = (tag: string) =>
  `<${tag} data-costo="shop-card" data-shop="librairie-du-ruisseau" data-metrics="off"></${tag}>`

const PINNED_TOO = [
  ['doNotTrack of the browser', CARD, said('navigator', 'doNotTrack', '"1"')],
  ['doNotTrack of the window', CARD, said('window', 'doNotTrack', '"1"')],
  ['Global Privacy Control', CARD, said('navigator', 'globalPrivacyControl', 'true')],
  ['data-metrics on the element', CARD.replace(' ', ' data-metrics="off" '), ''],
  ['data-metrics around it', `<main data-metrics="off">${CARD}</main>`, ''],
  ['data-metrics on a script of the page', `${CARD}<script data-metrics="off"></script>`, ''],
]
const WISHES = [
  ...PINNED_TOO.map(([what, html, wish]) => [`${what}, a pinned file`, html + PINNED, wish]),
  ...PINNED_TOO.map(([what, html, wish]) => [what, html + LOADER, wish]),
  ['data-metrics on a div', spot('div') + LOADER, ''],
  ['data-metrics on a link', spot('a') + LOADER, ''],
  ['data-metrics on a script that is a widget', ON_ITSELF, ''],
]

describe('a visitor, or a page, that asks not to be counted', () => {
  it('is taken at its word by contrast: else the parts of a widget are observed', async () => {
    const page = await open(pageWith(CARD + LOADER), { before: watchObservers })
    await ready(page, 'costo-shop-card')
    await page.waitForFunction(() => (window as unknown as Touched).touched.length > 0)
  })

  it.each(WISHES)('by %s: nothing is observed, and nothing sent', async (_, html, wish) => {
    const page = await open(pageWith(html), { before: `${wish};(${String(watchObservers)})()` })
    await ready(page, 'costo-shop-card')
    await holdTime(page)
    await pass(page, 5000)
    expect(await touched(page)).toEqual([])
    expect(await leave(page)).toEqual([])
  })
})

it('stops counting when the page says so later', async () => {
  const page = await open(pageWith(CARD + LOADER))
  await ready(page, 'costo-shop-card')
  await holdTime(page)
  await page.evaluate(() => (document.documentElement.dataset.metrics = 'off'))
  await pass(page, 5000)
  expect(await leave(page)).toEqual([])
})

describe('under a content security policy', () => {
  const policy = (connect: string) => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-page' ${base()}; img-src 'self' ${base()}; connect-src ${connect}`,
  })
  const witness = `<script nonce="page">touched=[];addEventListener("securitypolicyviolation",(e)=>touched.push(e.violatedDirective));addEventListener("unhandledrejection",(e)=>touched.push("unhandled: "+e.reason))</script>`

  it('that lets a page reach the vitrine, counts without one violation', async () => {
    const page = await open(pageWith(CARD + LOADER, witness), { headers: policy(base()) })
    await ready(page, 'costo-shop-card')
    await holdTime(page)
    await pass(page, 1000)
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
    await page.waitForResponse((response) => response.url().endsWith(BEACON_PATH))
    expect(await touched(page)).toEqual([])
    expect(page.complaints).toEqual([])
  })

  it('that lets it reach nobody, is silent but for the browser’s own words', async () => {
    const page = await open(pageWith(CARD + LOADER, witness), { headers: policy("'none'") })
    await page.waitForFunction(() => (window as unknown as Touched).touched.length > 0)
    await holdTime(page)
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
    await page.waitForFunction(() => (window as unknown as Touched).touched.length > 1)
    expect(new Set(await touched(page))).toEqual(new Set(['connect-src']))
    for (const complaint of page.complaints) expect(complaint).toMatch(/Content Security Policy/)
    expect(beacons()).toEqual([])
  })
})

describe('a frame', () => {
  const frame = (query: string, more = '') =>
    `<iframe width="600" height="600" ${more} src="{base}/fr/frames/shop-card/?shop=librairie-du-ruisseau${query}"></iframe>`
  async function seen(html: string) {
    const page = await open(pageWith(html))
    const inner = page.frames().find((one) => one.url().includes('/frames/'))!
    await inner.locator('[part=card]').waitFor()
    await holdTime(page)
    await looked(inner)
    await page.clock.runFor(1000)
    await looked(inner)
    return page
  }

  it.each([
    ['', ''],
    ['in a sandbox', 'sandbox="allow-scripts"'],
  ])(
    'with its partner’s key %s earns credit, and tells the key to nobody else',
    async (_, more) => {
      const page = await seen(frame(`&key=${KEY}`, more))
      const links = await page
        .frames()
        .at(-1)!
        .evaluate(() =>
          [...document.querySelector('costo-shop-card')!.shadowRoot!.querySelectorAll('a')].map(
            ({ href }) => href,
          ),
        )
      expect(links.length).toBeGreaterThan(2)
      for (const link of links) expect(link).not.toContain(KEY)
      const [beacon] = await leave(page)
      expect(parseBeacon(beacon.body)).toMatchObject({ key: KEY, views: 1 })
      expect(beacon.headers.referer ?? '').not.toContain(KEY)
      expect(lines().at(-1)).toMatchObject({ host: 'le-carillon', site: 'frame', credit: true })
      // the frame's own address names it, and nothing else that is asked for
      const told = came
        .filter(({ path }) => path.includes(KEY))
        .map(({ path }) => path.split('?')[0])
      expect(told).toEqual(['/fr/frames/shop-card/'])
    },
  )

  it('without one is known to be alive on the site it stands in, and worth nothing', async () => {
    const page = await seen(frame(''))
    await leave(page)
    expect(lines().at(-1)).toMatchObject({ host: 'le-carillon', site: 'frame', credit: false })
  })
})

type Touched = { touched: string[] }

const touched = (page: Page) => page.evaluate(() => (window as unknown as Touched).touched)

/** Runs in the page: notes what is written into any of the browser's stores. */
function watchStores() {
  const touched: string[] = []
  Object.assign(window, { touched })
  const watch = (object: object | undefined, names: string[]) => {
    for (const name of names)
      if (object && name in object)
        Object.defineProperty(object, name, { value: () => touched.push(name) })
  }
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => touched.push('cookie') })
  watch(Storage.prototype, ['setItem'])
  watch(IDBFactory.prototype, ['open'])
  watch(self.CacheStorage?.prototype, ['open'])
  watch(self.ServiceWorkerContainer?.prototype, ['register'])
}

/** Runs in the page: notes what is asked by which devices differ. */
function watchFingerprints() {
  const touched: string[] = []
  Object.assign(window, { touched })
  const watch = (object: object | undefined, names: string[]) => {
    for (const name of names)
      if (object && name in object)
        Object.defineProperty(object, name, {
          configurable: true,
          get: () => void touched.push(name),
        })
  }
  watch(HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob'])
  watch(window, ['OffscreenCanvas', 'AudioContext', 'RTCPeerConnection', 'NavigatorUAData'])
  watch(Navigator.prototype, ['userAgentData', 'plugins', 'hardwareConcurrency', 'deviceMemory'])
  watch(Navigator.prototype, ['userAgent', 'languages', 'platform', 'connection', 'sendBeacon'])
  watch(Screen.prototype, ['width', 'height', 'availWidth', 'availHeight', 'colorDepth'])
}

/** Runs in the page: notes what a widget shows that is observed, in whatever way. */
function watchObservers() {
  const touched: string[] = []
  Object.assign(window, { touched })
  const { observe } = IntersectionObserver.prototype
  IntersectionObserver.prototype.observe = function (element) {
    if (element.getRootNode() instanceof ShadowRoot) touched.push(element.tagName)
    return observe.call(this, element)
  }
}
