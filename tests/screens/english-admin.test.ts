import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { enterAdmin, idOf } from '../e2e/editor'
import { frenchIn } from './french'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

let vitrine: RunningVitrine
let browser: Browser
let editor: Page
let content: string[]

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  editor = await inEnglish('editor')
  content = await textsOfRecords(editor)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

/** Signs in, and takes English in the account as one does. */
async function inEnglish(account: 'editor' | 'partner' | 'office'): Promise<Page> {
  const page = await newPage(browser)
  await enterAdmin(page, vitrine, '/admin/account', account)
  await page.locator('.payload-settings__language .rs__control').click()
  await page.locator('.rs__option', { hasText: 'English' }).click()
  await page.locator('html[lang=en]').waitFor()
  return page
}

const parts = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split('\n').flatMap((line) => [line, line.trim()])
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(parts) : []
}

/** Every text that a record says, drafts too, in all languages. */
async function textsOfRecords(page: Page): Promise<string[]> {
  const answers = await page.evaluate(async () => {
    const { collections } = await (await fetch('/api/access')).json()
    return Promise.all(
      Object.keys(collections)
        .filter((slug) => !slug.startsWith('payload-'))
        .map(async (slug) => {
          const path = `/api/${slug}?limit=0&pagination=false&depth=0&locale=all&draft=true`
          const answer = await fetch(path)
          return answer.ok ? answer.json() : {}
        }),
    )
  })
  return parts(answers)
}

/** @param opens what is pressed, one after the other, each part of the view being looked at */
async function looks(page: Page, path: string, opens = ''): Promise<string[]> {
  const answer = await page.goto(`${vitrine.url}/admin${path}`)
  if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`)
  await page
    .locator('main, .collection-edit form, .collection-list, .costo-queue-board')
    .first()
    .waitFor()
  // forms and parts of ours come by themselves
  await page.waitForLoadState('networkidle')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  // what a text in two languages becomes where Payload writes it as it stands
  expect(await page.locator('[aria-label*="[object"]').count(), path).toBe(0)
  const found = await frenchIn(page, content)
  for (const one of opens ? await page.locator(opens).all() : []) {
    await one.click()
    found.push(...(await frenchIn(page, content)))
  }
  return [...new Set(found)].map((words) => `${path}: ${words}`)
}

const TABS = '.tabs-field__tab-button'
const WITH_RECORDS = [
  ['shops', 'librairie-du-ruisseau'],
  ['tours', 'nord-du-18e'],
  ['partners', 'les-amis-du-nord-est'],
]

describe('in English, nothing is French but what the records say', () => {
  it('in what a partner and an office see, who ask for something', async () => {
    const found: string[] = []
    const partner = await inEnglish('partner')
    for (const path of ['/my-site', '/visibility', '/my-space'])
      found.push(...(await looks(partner, path)))
    await partner.getByLabel('Website', { exact: true }).fill('https://friends.example')
    await partner.getByRole('button', { name: 'Send to the team' }).click()
    await partner.getByText('Thank you: it is sent.').waitFor()
    found.push(...(await looks(partner, '/my-space')))

    const office = await inEnglish('office')
    found.push(...(await looks(office, '/my-space')))
    found.push(...(await looks(office, '/collections/tours')))
    await office.getByRole('link', { name: 'Une heure à la Chapelle' }).click()
    const panel = office.getByRole('region', { name: 'Going online' })
    await panel.getByRole('button', { name: 'Ask for publication' }).click()
    await panel.getByText('Asked: the editors read this draft').waitFor()
    found.push(...(await frenchIn(office, content)))
    expect(found).toEqual([])
  })

  it('in the views of an editor, who reads it', async () => {
    const found: string[] = []
    for (const path of [
      ...['', '/editions', '/import', '/readings-import', '/indicators', '/write-to-shops'],
      ...['/visibility', '/reciprocity', '/account', '/queue', '/proposals'],
    ])
      found.push(...(await looks(editor, path)))
    await editor.getByRole('link', { name: 'Les Amis du Nord-Est: Website' }).waitFor()
    for (const view of ['/proposals', '/queue']) {
      await looks(editor, view)
      const links = await editor.locator('main nav a, main ul a[href*="/proposals/"]').all()
      const paths = await Promise.all(links.map((one) => one.getAttribute('href')))
      expect(paths.length).toBeGreaterThan(6)
      for (const path of paths)
        found.push(...(await looks(editor, String(path).slice('/admin'.length))))
    }
    expect(found).toEqual([])
  })

  it('in the lists of an editor, and in the forms of what is made anew', async () => {
    await editor.goto(`${vitrine.url}/admin`)
    const links = editor.locator('.nav a.nav__link[href*="/collections/"]')
    await links.first().waitFor({ state: 'attached' })
    const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(paths.length).toBeGreaterThan(6)
    await editor.goto(`${vitrine.url}/admin/collections/shops`)
    await editor.getByRole('button', { name: 'Sort by Category Ascending' }).waitFor()
    const found: string[] = []
    for (const href of paths) {
      const path = String(href).slice('/admin'.length)
      found.push(...(await looks(editor, path)))
      const create = editor.locator(`a[href="/admin${path}/create"]`)
      if ((await create.count()) && !WITH_RECORDS.some(([slug]) => path.endsWith(`/${slug}`)))
        found.push(...(await looks(editor, `${path}/create`, TABS)))
    }
    expect(found).toEqual([])
  })

  it('in the forms of shops, walks and partners, tab by tab, and where they are put on a site', async () => {
    const found: string[] = []
    for (const [slug, name] of WITH_RECORDS) {
      const path = `/collections/${slug}/${await idOf(editor, slug, name)}`
      found.push(...(await looks(editor, `${path}?locale=en`, TABS)))
      found.push(...(await looks(editor, `${path}/embed?locale=en`)))
    }
    expect(found).toEqual([])
  })
})
