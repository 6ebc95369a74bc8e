import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { type RunningVitrine, startVitrine } from './running-vitrine'

let vitrine: RunningVitrine
let browser: Browser

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const newPage = async () => {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

/** What a visitor reads on the shop's card in the partner's page, once all three widgets are there. */
async function readPartnersPage(page: Page): Promise<string> {
  await page.goto(vitrine.partnerUrl)
  // widgets wait until they are near the screen
  for (const [widget, text] of [
    ['costo-shop-card', 'Librairie du Ruisseau'],
    ['costo-tour-map', 'Le Petit Ney'],
    ['costo-partner-carousel', 'Tudigo'],
  ]) {
    await page.locator(widget).first().scrollIntoViewIfNeeded()
    // the link that the partner wrote stays inside the tag, unseen
    await page.locator(widget).getByText(text).filter({ visible: true }).first().waitFor()
  }
  return page.locator('costo-shop-card').first().getByRole('article').innerText()
}

it('leads from an editor’s change in the admin to the partner’s page on the other site', async () => {
  const editor = await newPage()
  await editor.goto(`${vitrine.url}/admin`)
  await editor.getByLabel('E-mail').fill('editor@vitrine.demo')
  await editor.getByLabel('Mot de passe').fill(vitrine.password)
  await editor.getByRole('button', { name: 'Se connecter' }).click()
  await editor.getByRole('link', { name: 'Afficher tous les Commerces' }).click()
  await editor.getByPlaceholder(/Rechercher/).fill('Librairie du Ruisseau')
  await editor.waitForURL(/search=/)
  await editor.getByRole('link', { name: 'Librairie du Ruisseau' }).click()

  const summary = editor.getByLabel('En une phrase')
  await summary.fill('Ce soir, lecture à voix basse entre les rayons.')
  await editor.getByRole('button', { name: 'Publier les modifications' }).click()
  await editor
    .getByText(/succès/)
    .first()
    .waitFor()

  const visitor = await newPage()
  await expect
    .poll(() => readPartnersPage(visitor), { timeout: 60_000 })
    .toContain('Ce soir, lecture à voix basse entre les rayons.')
})

it.each([
  'shops',
  'partners',
  'recommendations',
  'media',
  'users',
  'changes',
  'addresses',
  'graphql',
  'payload-jobs/run',
  'shops?draft=true&depth=2',
])('tells a stranger nothing at /api/%s', async (path) => {
  const { status } = await fetch(`${vitrine.url}/api/${path}`)
  expect([401, 403, 404]).toContain(status)
})

it('keeps the partner’s page whole while the admin is dead, and publishes later what was saved just before', async () => {
  const token = await signIn()
  const { id } = await shopBySlug(token)
  const saved = await fetch(`${vitrine.url}/api/shops/${id}?locale=fr`, {
    method: 'PATCH',
    headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ summary: 'Enregistré juste avant la panne.', _status: 'published' }),
  })
  vitrine.killAdmin()
  expect(saved.status).toBe(200)

  const visitor = await newPage()
  expect(await readPartnersPage(visitor)).toContain('Librairie du Ruisseau')

  await vitrine.adminIs('ready')
  await expect
    .poll(() => readPartnersPage(visitor), { timeout: 60_000 })
    .toContain('Enregistré juste avant la panne.')
})

async function signIn(): Promise<string> {
  const answer = await fetch(`${vitrine.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'editor@vitrine.demo', password: vitrine.password }),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`the editor could not sign in: ${answer.status}`)
  return token
}

async function shopBySlug(token: string): Promise<{ id: string }> {
  const answer = await fetch(
    `${vitrine.url}/api/shops?where[slug][equals]=librairie-du-ruisseau&depth=0`,
    { headers: { Authorization: `JWT ${token}` } },
  )
  return (await answer.json()).docs[0]
}
