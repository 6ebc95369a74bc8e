import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { configure } from '../../payload.config'
import { currentEdition } from '../../src/publish/store/editions'
import { launchChromium } from '../support/browser'
import { GROUPS, PAYLOADS } from '../support/xss-corpus'
import {
  collectionsWithTexts,
  hostileAddresses,
  makeHostile,
  type Others,
  type Outcome,
  type Send,
} from '../support/xss-records'
import { startSentinel } from '../support/xss-sentinel'
import { type RunningVitrine, startVitrine } from './running-vitrine'

let vitrine: RunningVitrine
let browser: Browser
let context: BrowserContext
let page: Page
let config: SanitizedConfig
let seenIn: Awaited<ReturnType<typeof startSentinel>>
let token: string

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
  token = await signIn()
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

async function signIn(): Promise<string> {
  const answer = await fetch(`${vitrine.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: vitrine.url },
    body: JSON.stringify({ email: 'admin@vitrine.demo', password: vitrine.password }),
  })
  const found = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!found) throw new Error(`the administrator could not sign in: ${answer.status}`)
  await context.addCookies([{ name: 'payload-token', value: found, url: vitrine.url }])
  return found
}

const send: Send = async (method, path, data) => {
  const headers = new Headers({ Authorization: `JWT ${token}`, Origin: vitrine.url })
  const isFile = method === 'POST' && ['media', 'proposed-photos'].includes(path)
  const body = isFile ? withPicture(data) : JSON.stringify(data)
  if (!isFile) headers.set('Content-Type', 'application/json')
  const answer = await fetch(`${vitrine.url}/api/${path}`, { method, headers, body })
  return { status: answer.status, body: await answer.json() }
}

function withPicture(data: object): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    new File([readFileSync('tests/fixtures/media/logo.webp')], 'picture.webp', {
      type: 'image/webp',
    }),
  )
  return form
}

const get = async (path: string) => {
  const answer = await fetch(`${vitrine.url}${path}`, {
    headers: { Authorization: `JWT ${token}`, Origin: vitrine.url },
  })
  return { status: answer.status, text: await answer.text() }
}

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
      const doc = await makeHostile(config, slug, { group, others: others(group), send, outcome })
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

/** One page of each kind that shows them, and every page of a hostile record, in French. */
function pagesToOpen(files: Map<string, string>): string[] {
  const kinds = new Map<string, string[]>()
  for (const [path, type] of files) {
    if (!type.startsWith('text/html') || path.startsWith('/en/')) continue
    const kind = path.replaceAll(/xss-[a-z]+-\d+/g, '*')
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  const shown = [...kinds].filter(([kind]) => kind.includes('*'))
  const lists = [...kinds].filter(
    ([kind]) => !kind.includes('*') && !shown.some(([other]) => sameKind(other, kind)),
  )
  return [...shown, ...lists].flatMap(([, paths]) => paths)
}

/** "/fr/shops/*" + "/fr/shops/librairie/": a page of the demo's of a kind that hostile records have too. */
const sameKind = (hostile: string, path: string) =>
  new RegExp(`^${hostile.replaceAll('*', '[^/]+')}$`).test(path)

it('nothing of them comes to life on a public page', async () => {
  const files = await publishedFiles()
  const pages = pagesToOpen(files)
  for (const path of pages) expect(await opened(`${vitrine.url}${path}`)).toEqual([])
  console.log(`xss: ${pages.length} public pages: ${pages.join(' ')}`)
})

it('every feed can be parsed, and has no markup from them', async () => {
  const files = await publishedFiles()
  const feeds = [...files].filter(([path, type]) => /xml|json/.test(type) && !path.includes('/w/'))
  const hostile = feeds.filter(
    ([path]) => path.includes('xss-') || !/\/(?:shops|tours|partners|videos)\/./.test(path),
  )
  await page.goto(`${vitrine.url}/fr/`)
  for (const [path, type] of hostile) {
    const { text } = await get(path)
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

it('nothing of them comes to life where two versions are compared, addresses of a draft among them', async () => {
  const [id] = made.shops
  const addresses = [...outcome.refused].flatMap((path) =>
    /^shops\.[a-zA-Z]+$/.test(path) ? path.slice('shops.'.length) : [],
  )
  const draft = { ...hostileAddresses(addresses), name: GROUPS[1], story: null, _status: 'draft' }
  const saved = await send('PATCH', `shops/${id}?draft=true`, draft)
  expect(saved.status, JSON.stringify(saved.body).slice(0, 500)).toBe(200)
  const { text } = await get(`/api/shops/versions?where[parent][equals]=${id}&sort=-updatedAt`)
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
    const { status, text } = await get(`/api/costo/placement?id=${placement}`)
    expect(status, text).toBe(200)
    await page.setContent(JSON.parse(text).newsletter.html)
    expect(await seenIn(page)).toEqual([])
  }
})
