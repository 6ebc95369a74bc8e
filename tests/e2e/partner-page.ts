import type { Browser, Page } from 'playwright-core'
import type { RunningVitrine } from './running-vitrine'

/** A page in a browser of its own, so to speak: nothing is kept from an earlier one. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

/** What a visitor reads on the shop's card in the partner's page, once all three widgets are there. */
export async function readPartnersPage(page: Page, vitrine: RunningVitrine): Promise<string> {
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
