import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { violations } from '../e2e/admin-axe'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

let vitrine: RunningVitrine
let browser: Browser
const pages = {} as Record<'partner' | 'editor', Page>

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  for (const who of ['partner', 'editor'] as const) {
    const page = await newPage(browser)
    pages[who] = page
    await page.goto(`${vitrine.url}/admin`)
    await page.getByLabel('E-mail').fill(`${who}@vitrine.demo`)
    await page.getByLabel('Mot de passe').fill(vitrine.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/login'))
  }
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const chart = (page: Page) => page.getByRole('img', { name: /^Courbes sur 2\d semaines\./ })

it('leads a partner from its dashboard to its months: a chart with its meaning, and the table', async () => {
  const page = pages.partner
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Ma visibilité' })
    .or(page.locator('.costo-visibility__welcome').getByRole('link'))
    .first()
    .click()
  await page.getByRole('heading', { name: 'Visibilité de Les Amis du Nord-Est' }).waitFor()
  expect(await chart(page).count()).toBe(1)
  expect(await page.locator('.costo-sheet__lead').innerText()).toMatch(
    /^Vous avez donné [\d\s]+ expositions et vous en avez reçu [\d\s]+, pour une part de [\d\s]+\s: /,
  )
  const rows = page.getByRole('table', { name: 'Semaine par semaine' }).getByRole('row')
  expect(await rows.count()).toBeGreaterThan(26)
})

it.each([
  ['desk', 1280, 'light'],
  ['desk', 1280, 'dark'],
  ['phone', 390, 'light'],
  ['phone', 390, 'dark'],
] as const)(
  'is readable on a %s of %d pixels, %s: nothing that axe objects to, nothing cut off',
  async (_, width, scheme) => {
    for (const [page, path] of [
      [pages.partner, '/admin/visibility'],
      [pages.editor, '/admin/reciprocity?reciprocity=0.8'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.context().addCookies([{ name: 'payload-theme', value: scheme, url: vitrine.url }])
      await page.goto(`${vitrine.url}${path}`)
      await page.locator('.costo-chart').first().waitFor({ state: 'attached' })
      expect(await page.locator('html').getAttribute('data-theme')).toBe(scheme)
      expect(await violations(page, 'main'), path).toEqual([])
      const shown = page.locator('.costo-chart').filter({ visible: true }).first()
      const cut = await shown.evaluate((svg) => {
        const box = svg.getBoundingClientRect()
        const texts = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
        return {
          letters: texts.filter(({ left, right }) => left < box.left || right > box.right).length,
          small: texts.filter(({ height }) => height < 9).length,
          page: document.documentElement.scrollWidth > innerWidth,
        }
      })
      expect(cut, path).toEqual({ letters: 0, small: 0, page: false })
    }
  },
)

it('takes another period by keyboard', async () => {
  const page = pages.partner
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${vitrine.url}/admin/visibility`)
  const from = page.getByLabel('Du', { exact: true })
  const until = await page.getByLabel('Au (inclus)').inputValue()
  const later = new Date(Date.parse(until) - 20 * 86_400_000).toISOString().slice(0, 10)
  await from.fill(later)
  await from.press('Enter')
  await page.waitForURL(({ search }) => search.includes(later))
  const rows = page.getByRole('table', { name: 'Semaine par semaine' }).getByRole('row')
  expect(await rows.count()).toBeLessThan(8)
})

it('prints the sheet and not the admin around it', async () => {
  const page = pages.partner
  await page.goto(`${vitrine.url}/admin/visibility`)
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.costo-visibility__tools', '.app-header', '.costo-visibility__documents'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  expect(await chart(page).count()).toBe(1)
  await page.emulateMedia({ media: 'screen' })
})

it('lets an editor strike a day with its reason, and count it again', async () => {
  const page = pages.editor
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${vitrine.url}/admin/reciprocity`)
  const anomalies = page.getByRole('table', { name: 'À vérifier' })
  const line = anomalies
    .getByRole('row')
    .filter({ hasText: 'Tudigo' })
    .filter({ hasText: 'Écarter' })
  await line.locator('summary').first().press('Enter')
  await line.getByLabel('Raison').first().fill('Une page qui se rechargeait seule')
  await line.getByLabel('Raison').first().press('Enter')
  const strikes = page.getByRole('table', { name: 'Journées écartées' })
  await strikes.getByText('Une page qui se rechargeait seule').waitFor()
  await strikes.getByRole('button', { name: /^Compter de nouveau/ }).click()
  await strikes.waitFor({ state: 'detached' })
})
