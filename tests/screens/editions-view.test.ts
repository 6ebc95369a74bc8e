import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { violations } from '../e2e/admin-axe'
import { enterAdmin, publishSummary } from '../e2e/editor'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

const FEED = '/v1/fr/shops/librairie-du-ruisseau.json'
const UNTIL = { timeout: 30_000, interval: 100 }

let vitrine: RunningVitrine
let browser: Browser
let page: Page

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await enterAdmin(page, vitrine, '/admin/editions')
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const served = async () =>
  (await readFile(join(vitrine.dataDir, 'editions', 'current'), 'utf8')).trim()
const summary = async (): Promise<string> =>
  (await (await fetch(`${vitrine.url}${FEED}`)).json()).shop.summary

/** Our part of the page that one sees. */
const inFront = async () => ((await page.locator('dialog').count()) > 0 ? 'dialog' : 'main')

it('shows an editor what a publish changed without reloading, and nothing that axe objects to', async () => {
  await publishSummary(vitrine, 'Vu dans les éditions.')
  const last = page.getByRole('region', { name: 'Dernière publication' })
  await last.getByRole('link', { name: 'Modifier la fiche « Librairie du Ruisseau »' }).waitFor()
  const publicPage = last.getByRole('link', { name: 'page publique de « Librairie du Ruisseau »' })
  expect(await publicPage.getAttribute('href')).toBe(
    `${vitrine.url}/fr/shops/librairie-du-ruisseau/`,
  )
  await page.getByRole('region', { name: 'Publication' }).getByText('À jour').waitFor()
  expect(await violations(page, await inFront())).toEqual([])
})

it('goes back by keyboard, tells all editors that publishing is paused, and resumes', async () => {
  await publishSummary(vitrine, 'À défaire.')
  await expect.poll(summary, UNTIL).toBe('À défaire.')
  const newest = await served()
  const row = page.getByRole('listitem').filter({ hasText: newest.slice(0, 8) })
  await row.getByText('En ligne').waitFor()

  const back = page.getByRole('button', { name: /^Revenir à cette édition/ }).first()
  await back.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/Les visiteurs verront tout de suite/).waitFor()
  expect(await violations(page, await inFront())).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await served()).toBe(newest)

  await back.click()
  await dialog.getByRole('button', { name: 'Revenir à cette édition' }).click()
  await page.getByText(/La publication est en pause\s: retour/).waitFor()
  expect(await served()).not.toBe(newest)
  await expect.poll(summary, UNTIL).toBe('Vu dans les éditions.')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), UNTIL)
    .toBe('Éditions')

  const other = await newPage(browser)
  await enterAdmin(other, vitrine)
  await other.getByRole('status').getByText('La publication est en pause.').waitFor()

  await page.getByRole('button', { name: 'Reprendre la publication' }).click()
  await dialog.getByRole('button', { name: 'Reprendre la publication' }).click()
  await expect.poll(summary, UNTIL).toBe('À défaire.')
  await page.getByText(/La publication est en pause\s: retour/).waitFor({ state: 'detached' })
})

it('keeps the way to the editions from those who don’t edit', async () => {
  const partner = await newPage(browser)
  await partner.goto(`${vitrine.url}/admin/editions`)
  await partner.getByLabel('E-mail').fill('partner@vitrine.demo')
  await partner.getByLabel('Mot de passe').fill(vitrine.password)
  await partner.getByRole('button', { name: 'Se connecter' }).click()
  await partner.waitForURL(/\/admin\/editions$/)
  await partner
    .getByRole('heading', { name: 'Introuvable' })
    .or(partner.getByText(/trouv/))
    .first()
    .waitFor()
  expect(await partner.getByRole('heading', { name: 'Éditions' }).count()).toBe(0)
  expect(await partner.locator('#nav-editions').count()).toBe(0)
})
