import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { launchChromium } from '../support/browser'
import type { PartnerSite } from '../support/partner-site'
import { until } from '../support/publisherProcess'
import { ACCOUNT, type Editor } from './content'
import type { Host } from './host'

/** Writes what the widgets are to show, with the host's own first account, and an entry of the host's. */
export async function write(editor: Editor): Promise<void> {
  const bytes = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#a34' },
  })
    .png()
    .toBuffer()
  const photo = await editor.upload('Une vitrine rouge', new Uint8Array(bytes))
  const shop = await editor.create('shops', {
    ...{ name: 'Librairie du Ruisseau', slug: 'librairie-du-ruisseau', category: 'bookshop' },
    address: { street: '71 rue du Ruisseau', postcode: '75018', city: 'Paris' },
    ...{ lat: 48.8947, lng: 2.3407 },
    ...{ hours: 'Tu-Sa 10:00-19:30', photos: [photo.id] },
  })
  for (const name of ['Tudigo', 'Le Carillon'])
    await editor.create('partners', {
      ...{ name, kind: 'charity', website: siteOf(name), sites: [{ url: siteOf(name) }] },
    })
  const place = { number: '2', kind: 'place', name: 'Le Petit Ney', lat: 48.8978, lng: 2.3446 }
  await editor.create('tours', {
    ...{ name: 'Le nord du 18e', slug: 'nord-du-18e', loop: false, state: 'open' },
    stops: [{ number: '1', kind: 'shop', shop: shop.id }, place],
  })
  await editor.create('posts', { title: 'Un billet du site' })
}

const siteOf = (name: string) => `https://${name.toLowerCase().replaceAll(' ', '')}.example`

/** Waits until the walk with its shop is in the edition that is served. @throws Error with what the host has said when it never is */
export async function untilPublished({ url, said }: Host): Promise<void> {
  const published = async () => {
    const feed = await fetch(`${url}/vitrine/v1/fr/tours/nord-du-18e.json`)
    return feed.ok && (await feed.text()).includes('Librairie du Ruisseau')
  }
  await until('the walk in an edition', published).catch((error: unknown) => {
    throw new Error(`${error}; the host has said: ${said()}`)
  })
}

/** A browser to which Tudigo's declared site is one of this machine. */
export const launchVisitor = (): Promise<Browser> =>
  launchChromium(['--host-resolver-rules=MAP tudigo.example 127.0.0.1'])

/** What a visitor of Tudigo's site sees, in a real browser. */
export async function look({ url }: Host, browser: Browser, site: PartnerSite): Promise<void> {
  const script = `<script async src="${url}/vitrine/v1/embed.js"></script>`
  site.pages['/'] = `<!doctype html><html lang="fr"><title>Ailleurs</title>
    <costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
    <costo-tour-map tour="nord-du-18e"></costo-tour-map>
    <costo-partner-carousel></costo-partner-carousel>${script}</html>`
  const page = await browser.newPage({ locale: 'fr-FR' })
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(site.url.replace('127.0.0.1', 'tudigo.example'))
  for (const [widget, text] of [
    ['costo-shop-card', '71 rue du Ruisseau'],
    ['costo-tour-map', 'Le Petit Ney'],
    ['costo-partner-carousel', 'Le Carillon'],
  ]) {
    await page.locator(widget).scrollIntoViewIfNeeded()
    await page.locator(widget).getByText(text).filter({ visible: true }).first().waitFor()
  }
  await page.locator('costo-shop-card').getByRole('img', { name: 'Une vitrine rouge' }).waitFor()
  expect(failed.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([])
  await page.locator('costo-shop-card').getByRole('link', { name: 'Librairie du Ruisseau' }).click()
  await page.getByRole('heading', { level: 1, name: 'Librairie du Ruisseau' }).waitFor()
  await page.goto(url)
  await page.getByText('Un billet du site').waitFor()
  await page.close()
}

/** Follows every link, style, script and picture of the edition's pages from its first one. */
export async function follow(first: string): Promise<void> {
  const seen = new Set([first])
  const broken: string[] = []
  for (const url of seen) {
    const answer = await fetch(url)
    if (!answer.ok) broken.push(`${answer.status} ${url}`)
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html')
    const text = await answer.text()
    // with its question, where it asks one: a page's oEmbed is nothing without
    const named = isPage ? text.matchAll(/\s(?:href|src)="([^"#]+)/g) : []
    for (const [, address] of named) {
      const { href, origin } = new URL(address.replaceAll('&amp;', '&'), url)
      if (origin === new URL(first).origin) seen.add(href)
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(50)
  expect([...seen].filter((url) => !url.startsWith(first))).toEqual([])
}

/**
 * Looks at the view of editions in the host's admin, signed in as its first account: it names the edition that is served.
 * @param says what it is to say besides
 */
export async function lookAtEditions({ url }: Host, browser: Browser, says: string): Promise<void> {
  const feed = await (await fetch(`${url}/vitrine/v1/edition.json`)).json()
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(`${url}/admin/login?redirect=/admin/editions`)
  await page.locator('#field-email').fill(ACCOUNT.email)
  await page.locator('#field-password').fill(ACCOUNT.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL('**/admin/editions')
  // as much of its id as the view has room for
  for (const text of [feed.edition.slice(0, 8), says]) await page.getByText(text).first().waitFor()
  expect(errors.map(String)).toEqual([])
  await context.close()
}
