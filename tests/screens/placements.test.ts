import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { violations } from '../e2e/admin-axe'
import { enterAdmin } from '../e2e/editor'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

let vitrine: RunningVitrine
let browser: Browser
let page: Page

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: vitrine.url })
  await enterAdmin(page, vitrine)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

/** Chooses in one of Payload's lists, which shows a few until one types. */
async function choose(field: string, option: string) {
  await page.locator(`#field-${field} input`).first().fill(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}

it('an editor makes a newsletter’s part, pastes it, and what is followed in it is booked', async () => {
  await page.goto(`${vitrine.url}/admin/collections/placements/create`)
  await page.locator('#field-title').fill('Lettre de décembre')
  await choose('partner', 'Les Amis du Nord-Est')
  await choose('channel', 'Lettre d’information')
  await page.getByText('Enregistrez').first().waitFor()
  await page.locator('#action-save').click()

  const panel = page.locator('.costo-offer')
  await panel.getByRole('button', { name: 'Copier le HTML' }).click()
  await panel.getByText('Copié.').first().waitFor()
  const html = await page.evaluate(() => navigator.clipboard.readText())
  const links = [...new Set(html.match(/http[^"]+\/r\/[^"]+/g))]
  expect(links).toHaveLength(3)
  // as the reader of the letter sees it: in a frame that runs no script
  const preview = page.frameLocator('.costo-offer iframe')
  expect(await preview.getByRole('link').first().getAttribute('href')).toBe(links[0])
  expect(await violations(page, '.costo-offer')).toEqual([])

  const [, host, slug] = /\/r\/([^/]+)\/partners\/([^?]+)\?via=newsletter$/.exec(links[0]) ?? []
  const followed = await fetch(links[0], { redirect: 'manual' })
  expect(followed.status).toBe(302)
  expect(followed.headers.get('location')).toMatch(
    new RegExp(`utm_source=${host}|/partners/${slug}/`),
  )
  await expect
    .poll(() => bookedVisits(host, `partners/${slug}`), { timeout: 150_000, interval: 1000 })
    .toBe(1)
})

/** Visits of today in the account, as an administrator reads it. */
async function bookedVisits(host: string, item: string): Promise<number> {
  const headers = { Authorization: `JWT ${await adminToken()}` }
  const answer = await fetch(`${vitrine.url}/api/exposures?limit=0&depth=0&sort=-until`, {
    headers,
  })
  const { docs } = await answer.json()
  const today = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format()
  return docs.reduce(
    (
      sum: number,
      {
        days,
      }: {
        days: Record<string, Record<string, { visits: Record<string, Record<string, number>> }>>
      },
    ) => sum + (days[today]?.[host]?.visits.newsletter?.[item] ?? 0),
    0,
  )
}

let token: Promise<string> | undefined

const adminToken = () => (token ??= signIn())

async function signIn(): Promise<string> {
  const answer = await fetch(`${vitrine.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@vitrine.demo', password: vitrine.password }),
  })
  const found = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!found) throw new Error(`the administrator could not sign in: ${answer.status}`)
  return found
}

it('readings come from a file: told first, corrected, imported, and charted', async () => {
  const lines = [
    'Indicateur;Partenaire;Réseau;Jour;Valeur;Source;Point de départ',
    'Abonnés;Les Amis du Nord-Est;Bluesky;01/09/2026;beaucoup;Lue par Awa;oui',
    'Abonnés;Les Amis du Nord-Est;Bluesky;01/10/2026;1 300;Lue par Awa;',
    'Abonnés;Les Amis du Nord-Est;Bluesky;01/11/2026;1 250;Lue par Awa;',
  ]
  const give = (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      ...{ name: 'releves.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
    })
  await page.goto(`${vitrine.url}/admin/readings-import`)
  await give(lines.join('\r\n'))
  await page.getByText('2 à écrire, 0 déjà là, 1 à corriger.').waitFor()
  await page.getByText('n’est pas un nombre').waitFor()
  expect(await page.getByRole('button', { name: /Importer/ }).count()).toBe(0)
  expect(await violations(page, 'main')).toEqual([])

  await give(lines.join('\r\n').replace('beaucoup', '1 200'))
  await page.getByRole('button', { name: 'Importer 3 relevés' }).click()
  await page.getByText('3 relevés importés.').waitFor()

  await page.goto(`${vitrine.url}/admin/indicators?from=2026-08-01&until=2026-11-20`)
  const chart = page.getByRole('img', { name: /Abonnés · Bluesky.*50 de plus/ }).first()
  await chart.waitFor()
  expect(await violations(page, 'main')).toEqual([])
})
