import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { violations } from './admin-axe'
import { enterAdmin } from './editor'
import { newPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

const PAGE = '/fr/shops/librairie-du-ruisseau/'

let vitrine: RunningVitrine
let browser: Browser
let page: Page

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await enterAdmin(page, vitrine, '/admin/collections/shops')
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const editor = () => page.locator('.rich-text-lexical [contenteditable=true]').first()
const option = (name: string) => page.getByRole('option', { name })

/** Which option a screen reader is at. */
const spoken = async () => {
  const id = await editor().getAttribute('aria-activedescendant')
  return id ? page.locator(`[id="${id}"]`).innerText() : undefined
}

const publish = async () => {
  await page.locator('#action-save').click()
  await page.locator('.payload-toast-item', { hasText: 'C’est enregistré.' }).waitFor()
}

/** The story on the shop's public page, once it says so. */
const onPage = (pattern: RegExp) =>
  expect
    .poll(async () => (await fetch(`${vitrine.url}${PAGE}`)).text(), {
      timeout: 60_000,
      interval: 200,
    })
    .toMatch(pattern)

it('an editor types @, finds a record with the keyboard, and its page is linked from the shop’s', async () => {
  await page.getByRole('link', { name: 'Librairie du Ruisseau' }).first().click()
  await editor().locator('p').last().click()
  await page.keyboard.press('End')
  // between words that are there
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(' Demandez à moi@ecole.fr, puis voyez (@')
  await page.getByText('Tapez le nom d’un commerce').waitFor()
  // accents and capitals are the reader's
  await page.keyboard.type('epicerie')
  await option('Épicerie').first().waitFor()
  await expect.poll(spoken).toContain('Épicerie')
  expect(await violations(page, '#typeahead-menu')).toEqual([])
  const first = await spoken()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await spoken()).toBe(first)
  await page.keyboard.press('Enter')
  await page.keyboard.type('), ')

  // one character wide
  await page.keyboard.type('@tudigo')
  await option('Tudigo').waitFor()
  await page.keyboard.press('Enter')
  const mentions = page.locator('.costo-mention')
  await expect.poll(() => mentions.count()).toBe(2)
  await page.keyboard.press('Backspace')
  await expect.poll(() => mentions.count()).toBe(1)
  await page.keyboard.type('@nord')
  await option('Balade').first().waitFor()
  await page.keyboard.press('Enter')
  // whoever is called otherwise is a sentence
  await page.keyboard.type(' @zzz')
  await page.getByText('Aucune fiche publiée ne s’appelle').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.costo-mention-menu__list').count()).toBe(0)
  await publish()

  await onPage(
    /\(<a href="[^"]+\/fr\/shops\/[^"]+\/">[^<]*Épicerie[^<]*<\/a>\), <a href="[^"]+\/fr\/tours\/[^>]+>[^<]+<\/a> @zzz\./,
  )
})
