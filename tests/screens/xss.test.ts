import { join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { configure } from '../../payload.config'
import { currentEdition } from '../../src/publish/store/editions'
import { launchChromium } from '../support/browser'
import { GROUPS, PAYLOADS } from '../support/xss-corpus'
import { pagesToOpen } from '../support/xss-pages'
import { answerShopForm, lettersTo, proposeAsPartner } from '../support/xss-proposals'
import {
  collectionsWithTexts,
  hostileAddresses,
  makeHostile,
  type Others,
  type Outcome,
} from '../support/xss-records'
import { requestsOf, tokenOf } from '../support/xss-requests'
import { startSentinel } from '../support/xss-sentinel'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

let vitrine: RunningVitrine
let browser: Browser
let context: BrowserContext
let page: Page
let config: SanitizedConfig
let seenIn: Awaited<ReturnType<typeof startSentinel>>
let requests: ReturnType<typeof requestsOf>

const outcome: Outcome = { held: new Set(), refused: new Set(), ownWay: new Set() }
/** Ids of the hostile records, by collection. */
const made: Record<string, string[]> = {}

beforeAll(async () => {
  vitrine = await startVitrine()
  config = await configure({
    ...{ NODE_ENV: 'test', DATA_DIR: '/nowhere', PUBLIC_URL: vitrine.url },
    ...{ PAYLOAD_SECRET: 'a secret for tests', DATABASE_URL: 'file:/nowhere/vitrine.db' },
  })
  browser = await launchChromium()
  // a policy hides a hole: without one all that is put into a page runs
  context = await browser.newContext({ locale: 'fr-FR', bypassCSP: true })
  page = await context.newPage()
  page.setDefaultTimeout(60_000)
  seenIn = await startSentinel(context)
  const token = await tokenOf(vitrine.url, 'admin@vitrine.demo', vitrine.password)
  await context.addCookies([{ name: 'payload-token', value: token, url: vitrine.url }])
  requests = requestsOf(vitrine.url, token)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

/** Opens an address and tells what came to life there. */
async function opened(address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' })
  return (await seenIn(page)).map((what) => `${address}: ${what}`)
}

it('the sentinel sees every group of payloads that a page inserts as it is', async () => {
  for (const [group, payloads] of GROUPS.entries()) {
    const raw = `<!doctype html><meta charset="utf-8"><title>x</title><p title="x">${payloads}</p>`
    await page.route('**/raw', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: raw }),
    )
    await page.goto(`${vitrine.url}/raw`, { waitUntil: 'load' })
    await page.unroute('**/raw')
    await expect
      .poll(async () => (await seenIn(page)).filter((one) => one.startsWith('called')).length, {
        timeout: 10_000,
      })
      .toBeGreaterThan(0)
    await page.goto(`${vitrine.url}/raw`, { waitUntil: 'load' }).catch(() => {})
    console.log(`xss: group ${group} of ${payloads.length} characters comes to life when raw`)
    await page.goto('about:blank')
    await seenIn(page)
  }
})

it('every text of every collection takes payloads, or refuses them', async () => {
  for (let group = 0; group < GROUPS.length; group++)
    for (const slug of collectionsWithTexts(config)) {
      const doc = await makeHostile(config, slug, {
        group,
        others: others(group),
        send: requests.send,
        outcome,
      })
      if (doc) (made[slug] ??= []).push(String(doc.id))
    }
  const { held, refused, ownWay } = outcome
  console.log(
    `xss: ${PAYLOADS.length} payloads in ${held.size} fields; refused by ${refused.size}: ${[...refused].join(', ')}; written otherwise by ${ownWay.size}: ${[...ownWay].join(', ')}`,
  )
  console.log(`xss: held by ${[...held].join(', ')}`)
  expect([...held]).toEqual(
    expect.arrayContaining(['shops.name', 'shops.story', 'tours.stops.name', 'partners.service']),
  )
})

const others = (group: number): Others => ({
  partner: made.partners?.[group] ?? '',
  rival: made.partners?.[group] ?? '',
  shop: made.shops?.[group] ?? '',
  shops: made.shops ?? [],
  offices: made.partners ?? [],
  person: '',
  media: made.media?.[group],
  tour: made.tours?.[group],
})

/** Files of the edition that shows all hostile records, by path. */
async function publishedFiles(): Promise<Map<string, string>> {
  const folder = join(vitrine.dataDir, 'editions')
  const last = `/fr/tours/xss-tours-${GROUPS.length - 1}/`
  const latest = async () => {
    const edition = await currentEdition(folder)
    return edition?.find(last) && (await vitrine.ready()).publisher.pending === 0
      ? edition
      : undefined
  }
  await expect.poll(async () => Boolean(await latest()), { timeout: 120_000 }).toBe(true)
  const edition = await currentEdition(folder)
  return new Map([...edition!.entries()].map(([path, { type }]) => [path, type]))
}

it('nothing of them comes to life on a public page', async () => {
  const files = await publishedFiles()
  const pages = pagesToOpen(files)
  for (const path of pages) expect(await opened(`${vitrine.url}${path}`)).toEqual([])
  console.log(`xss: ${pages.length} public pages: ${pages.join(' ')}`)
})

it('nothing of them comes to life in the widgets on another site’s page', async () => {
  await publishedFiles()
  const groups = GROUPS.map((_, group) => group)
  const body = groups.map(
    (group) => `
      <costo-partner-carousel partner="xss-partners-${group}">…</costo-partner-carousel>
      <costo-shop-card shop="xss-shops-${group}">…</costo-shop-card>
      <costo-tour-map tour="xss-tours-${group}">…</costo-tour-map>`,
  )
  // a page that no server has sent is denied what is on this machine
  await page.goto(vitrine.partnerUrl)
  await page.setContent(
    `<!doctype html><title>Ailleurs</title>${body.join('')}<script async src="${vitrine.url}/v1/embed.js"></script>`,
  )
  // which partners a carousel shows, the draw says
  for (const [widget, text] of [
    ['costo-shop-card', 'xss('],
    ['costo-tour-map', 'xss('],
    ['costo-partner-carousel', ''],
  ])
    for (const one of await page.locator(widget).all()) {
      await one.scrollIntoViewIfNeeded()
      const items = text ? one.getByText(text) : one.locator('li')
      await items.filter({ visible: true }).first().waitFor()
    }
  // what is behind buttons comes out too
  for (const map of await page.locator('costo-tour-map').all()) {
    await map.locator('.pin').first().click()
    await map.locator('.pin[aria-pressed=true]').waitFor()
    await map.locator('.toggle').click()
    await map.locator('.toggle[aria-expanded=true]').waitFor()
  }
  expect(await seenIn(page)).toEqual([])
})

it('every feed can be parsed, and has no markup from them', async () => {
  const files = await publishedFiles()
  const feeds = [...files].filter(([path, type]) => /xml|json/.test(type) && !path.includes('/w/'))
  const hostile = feeds.filter(
    ([path]) => path.includes('xss-') || !/\/(?:shops|tours|partners|videos)\/./.test(path),
  )
  await page.goto(`${vitrine.url}/fr/`)
  for (const [path, type] of hostile) {
    const { text } = await requests.get(path)
    if (type.includes('json')) expect(() => JSON.parse(text), path).not.toThrow()
    else
      expect(
        await page.evaluate((xml) => {
          const tree = new DOMParser().parseFromString(xml, 'application/xml')
          const wrong = tree.querySelectorAll('parsererror, [data-xss], script, img, svg, iframe')
          return [...wrong].map(({ outerHTML }) => outerHTML.slice(0, 200))
        }, text),
        path,
      ).toEqual([])
  }
  console.log(`xss: ${hostile.length} feeds parsed`)
})

it('nothing of them comes to life in the admin', async () => {
  const { admin, collections } = config
  const links = collections
    .filter(({ slug }) => made[slug])
    .flatMap(({ slug }) => {
      // each of another group of payloads
      const ids = made[slug]
      const id = ids[collections.findIndex((one) => one.slug === slug) % ids.length]
      const at = `/admin/collections/${slug}`
      return [`${at}?limit=100`, `${at}/${id}`]
    })
  const views = Object.values(admin.components?.views ?? {}).flatMap((view) =>
    view && 'path' in view && view.path && !view.path.includes(':') ? `/admin${view.path}` : [],
  )
  const pages = [
    '/admin',
    '/admin/account',
    ...links,
    ...views,
    '/admin/visibility?partner=xss-partners-1',
  ]
  for (const path of pages) {
    await page.goto(`${vitrine.url}${path}`, { waitUntil: 'load' })
    await page.locator('.template-default, .template-minimal').first().waitFor()
    expect((await seenIn(page)).map((what) => `${path}: ${what}`)).toEqual([])
  }
  console.log(`xss: ${pages.length} views of the admin`)
})

it('nothing of them comes to life where two versions are compared, addresses of a draft among them', async () => {
  const [id] = made.shops
  const addresses = [...outcome.refused].flatMap((path) =>
    /^shops\.[a-zA-Z]+$/.test(path) ? path.slice('shops.'.length) : [],
  )
  const draft = { ...hostileAddresses(addresses), name: GROUPS[1], story: null, _status: 'draft' }
  const saved = await requests.send('PATCH', `shops/${id}?draft=true`, draft)
  expect(saved.status, JSON.stringify(saved.body).slice(0, 500)).toBe(200)
  const { text } = await requests.get(
    `/api/shops/versions?where[parent][equals]=${id}&sort=-updatedAt`,
  )
  const { docs } = JSON.parse(text) as { docs: { id: string }[] }
  expect(docs.length).toBeGreaterThan(1)
  for (const path of [
    `/admin/collections/shops/${id}`,
    `/admin/collections/shops/${id}/versions/${docs[0].id}`,
  ]) {
    await page.goto(`${vitrine.url}${path}`, { waitUntil: 'load' })
    await page.getByText('xss(').first().waitFor()
    expect((await seenIn(page)).map((what) => `${path}: ${what}`)).toEqual([])
  }
})

it('nothing of them comes to life in what is sent or printed', async () => {
  for (const group of GROUPS.keys()) {
    const partner = `xss-partners-${group}`
    const placement = made.placements?.[group]
    for (const path of [
      `/api/costo/sheet?partner=${partner}&format=html`,
      `/api/costo/privacy?document=record&partner=${partner}`,
      `/api/costo/placement/print?id=${placement}`,
    ])
      expect(await opened(`${vitrine.url}${path}`)).toEqual([])
    const { status, text } = await requests.get(`/api/costo/placement?id=${placement}`)
    expect(status, text).toBe(200)
    await page.setContent(JSON.parse(text).newsletter.html)
    expect(await seenIn(page)).toEqual([])
  }
})

it('nothing of them comes to life in what shopkeepers and partners propose, nor where they do it', async () => {
  const { print, links } = await lettersTo(requests, made.shops)
  expect(await opened(`${vitrine.url}${print}`)).toEqual([])
  for (const [group, link] of links.entries()) {
    expect(await opened(`${vitrine.url}${link}`)).toEqual([])
    await answerShopForm(page, group)
    expect(await seenIn(page)).toEqual([])
  }

  const own = await browser.newContext({ locale: 'fr-FR', bypassCSP: true })
  const seenInOwn = await startSentinel(own)
  const space = await own.newPage()
  for (const [group, partner] of made.partners.entries()) {
    const value = await proposeAsPartner(vitrine.url, { requests, partner, group })
    await own.addCookies([{ name: 'payload-token', value, url: vitrine.url }])
    await space.goto(`${vitrine.url}/admin/my-space`)
    await space.getByRole('region', { name: 'Mes propositions' }).getByText('En attente').waitFor()
    expect(await seenInOwn(space)).toEqual([])
  }

  const { text } = await requests.get('/api/proposals?limit=100&depth=0')
  const { docs } = JSON.parse(text) as { docs: { id: string }[] }
  expect(docs).toHaveLength(2 * GROUPS.length)
  for (const path of ['', ...docs.map(({ id }) => `/${id}`)]) {
    expect(await opened(`${vitrine.url}/admin/proposals${path}`)).toEqual([])
    await page.getByText('xss(').first().waitFor()
    expect(await seenIn(page)).toEqual([])
  }
})
