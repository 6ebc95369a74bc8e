import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { type PartnerSite, startPartnerSite } from '../support/partner-site'
import { enterAdmin, idOf } from '../e2e/editor'
import { type CopiedWay, HOSTS } from './kept-by-hosts'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

let vitrine: RunningVitrine
let site: PartnerSite
let browser: Browser
let page: Page
let visitor: Page

beforeAll(async () => {
  site = await startPartnerSite()
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  visitor = await newPage(browser)
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: vitrine.url })
  await enterAdmin(page, vitrine)
  const id = await idOf(page, 'shops', 'librairie-du-ruisseau')
  await page.goto(`${vitrine.url}/admin/collections/shops/${id}/embed`)
  await platforms().waitFor()
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
  await site?.stop()
})

const platforms = () => page.getByLabel('Avec quoi le site est-il fait')

/** Every text of the platform's, each taken with its own button. */
async function copyAll(): Promise<CopiedWay[]> {
  const ways: CopiedWay[] = []
  for (const way of await page.locator('.costo-embed__way').all()) {
    const texts: string[] = []
    for (const button of await way.getByRole('button', { name: /^Copier/ }).all()) {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await button.click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('')
      texts.push(await page.evaluate(() => navigator.clipboard.readText()))
    }
    ways.push({ title: await way.getByRole('heading').innerText(), texts })
  }
  return ways
}

it('is offered for every kind of site that these tests know how to keep it', async () => {
  const offered = await platforms()
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  expect(offered.sort()).toEqual(Object.keys(HOSTS).sort())
})

describe.each(Object.keys(HOSTS))('what is copied for %s', (platform) => {
  it('shows the shop on a page of another origin, as that platform keeps it', async () => {
    await platforms().selectOption(platform)
    const ways = await copyAll()
    const kept = HOSTS[platform](ways)
    expect(kept.length).toBeGreaterThanOrEqual(ways.length)
    for (const [number, one] of kept.entries()) {
      const host = await one
      if (!host) continue
      const path = `/${platform}/${number}`
      site.pages[path] =
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un site</title>${host.head ?? ''}<body>${host.body}`
      if (host.policy) site.headers[path] = { 'Content-Security-Policy': host.policy }
      const complaints: string[] = []
      const hear = (message: { type: () => string; text: () => string }) =>
        void (message.type() === 'error' && complaints.push(message.text()))
      visitor.on('console', hear)
      await visitor.goto(site.url + path)
      const place = host.isFramed ? visitor.frameLocator('iframe') : visitor
      const card = place.locator('costo-shop-card')
      // said by the public file alone: what is pasted has the name only
      await card.getByRole('link', { name: 'Itinéraire' }).waitFor()
      await card.getByRole('heading', { name: 'Librairie du Ruisseau' }).waitFor()
      visitor.off('console', hear)
      expect(
        complaints.filter((text) => !/favicon/.test(text)),
        path,
      ).toEqual([])
    }
  })
})

it('refuses a pinned file of which a byte has changed', async () => {
  await platforms().selectOption('csp')
  const ways = await copyAll()
  const [html] = ways.at(-1)!.texts
  expect(html).toMatch(/integrity="sha384-/)
  const other = html.replace(/sha384-../, 'sha384-AA')
  site.pages['/changed'] = `<!doctype html><title>Un site</title><body>${other}`
  await visitor.goto(`${site.url}/changed`, { waitUntil: 'load' })
  const card = visitor.locator('costo-shop-card')
  expect(await card.evaluate((one) => one.shadowRoot)).toBe(null)
  expect(await card.getByRole('link', { name: 'Librairie du Ruisseau' }).isVisible()).toBe(true)
})
