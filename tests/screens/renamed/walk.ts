import type { Browser, Page } from 'playwright-core'
import { SLUGS } from '../../../collections/slugs'
import { NAMES } from '../../integration/host/renamed-slugs'
import { frenchIn } from '../french'
import { type Account, emailOf, PASSWORD } from './city'

/** What the records of this host say in French, and what is French of its partners' names. */
const SAID = [
  ...['Librairie du Ruisseau', 'Nos artisans', 'Le relieur', 'Café', 'Des livres', 'Nord du 18e'],
  ...['71 rue du Ruisseau', 'Le logo', 'Le Carillon'],
]

/** Addresses of a collection that this host calls otherwise. */
const DEFAULTS = Object.values(SLUGS).filter((slug) => !Object.values(NAMES).includes(slug))
const DEFAULT = new RegExp(`/(collections|api)/(${DEFAULTS.join('|')})(/|[?#]|$)`)

/** Signs one of the host's accounts in, in a browser of its own. @param locale of the browser, which the admin follows */
export async function enter(browser: Browser, url: string, account: Account, locale = 'en-GB') {
  const context = await browser.newContext({ locale, timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${url}/admin/login`)
  await page.locator('input[name=email]').fill(emailOf(account))
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/login'))
  return page
}

/** Ways that the menu shows, without a word on where they lead. */
export const menuOf = (page: Page): Promise<string[]> =>
  page
    .locator('nav a[href]')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))

/** What is wrong with screens, one after the other: answers, what the console says, default slugs, French, a text of no value. */
export async function walk(page: Page, url: string, paths: string[]): Promise<string[]> {
  const wrong: string[] = []
  let at = ''
  const tell = (what: string) => void wrong.push(`${at}: ${what}`)
  page.on('console', (said) => said.type() === 'error' && tell(`console: ${said.text()}`))
  page.on('pageerror', (error) => tell(`error: ${error}`))
  page.on('response', (answer) => answer.status() >= 400 && tell(answer.status() + answer.url()))
  for (at of paths) {
    await page.goto(`${url}/admin${at}`)
    // forms and parts of ours come by themselves
    await page.waitForLoadState('networkidle')
    for (const what of await looks(page)) tell(what)
    for (const tab of await page.locator('.tabs-field__tab-button').all()) {
      await tab.click()
      for (const what of await looks(page)) tell(what)
    }
  }
  page.removeAllListeners()
  return [...new Set(wrong)]
}

async function looks(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const lines = (await page.locator('body').innerText()).split('\n')
  return [
    ...links.filter((link) => DEFAULT.test(link)),
    ...lines.filter((line) => /\bundefined\b|\[object|\bNaN\b/.test(line)),
    ...(await frenchIn(page, SAID)),
  ]
}
