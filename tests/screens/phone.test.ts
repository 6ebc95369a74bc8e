import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { enterAdmin, idOf } from '../e2e/editor'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

const WIDTH = 390
/** Of the header: to the menu, to the other language of the record, and to one's account. */
const CONTROLS = [
  '.app-header__mobile-nav-toggler',
  '.app-header__localizer',
  '.app-header__account',
]

let vitrine: RunningVitrine
let browser: Browser
let editor: Page

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  editor = await phone()
  await enterAdmin(editor, vitrine)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

async function phone(): Promise<Page> {
  const page = await newPage(browser)
  await page.setViewportSize({ width: WIDTH, height: 844 })
  return page
}

/** Opens a view and waits for a part of it; what is too wide is named. */
async function fits(page: Page, path: string, part: string) {
  await page.goto(`${vitrine.url}/admin${path}`)
  await page.locator(part).first().waitFor()
  // Payload's menu stands open, and pushes all else aside, until its script finds out that this is a phone
  await page.locator('.nav--nav-open').waitFor({ state: 'detached' })
  const tooWide = () =>
    page.evaluate((width) => {
      if (document.documentElement.scrollWidth <= width) return []
      const wide = [...document.querySelectorAll('.app-header *, main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.className)
      return ['the page', ...wide.slice(0, 5)]
    }, WIDTH)
  await expect
    .poll(tooWide, { message: `wider than a phone on ${path}`, timeout: 5000 })
    .toEqual([])
}

/** Of those controls of the header that the view has, the ones a finger can't reach in the page. */
const outOfReach = (page: Page) =>
  page.evaluate(
    (all) =>
      all.filter((one) => {
        const box = document.querySelector(one)?.getBoundingClientRect()
        return box && (box.left < 0 || box.right > innerWidth)
      }),
    CONTROLS,
  )

it.each([
  ['shops', 'librairie-du-ruisseau'],
  ['tours', 'nord-du-18e'],
  ['partners', 'les-amis-du-nord-est'],
])(
  'the form of %s is as wide as a phone, and nothing of its header out of reach',
  async (...of) => {
    const [collection] = of
    await fits(editor, `/collections/${collection}/${await idOf(editor, ...of)}`, '#field-name')
    expect(await outOfReach(editor)).toEqual([])
    await editor.locator('.app-header__localizer').waitFor()
    const save = editor.locator('#action-save')
    const cut = await save.evaluate((button) => {
      const shown = button.closest('.doc-controls__controls')!.getBoundingClientRect()
      return button.getBoundingClientRect().right - shown.right
    })
    expect(cut, 'what is cut off of the button that publishes').toBeLessThanOrEqual(0)
  },
)

it.each([
  ['', '.costo-queue-board'],
  ['/collections/shops', '.table tbody tr'],
  ['/collections/tours', '.table tbody tr'],
  ['/queue', '.costo-queue'],
  ['/proposals', '.costo-proposals'],
  ['/write-to-shops', 'main h1'],
])('an editor’s /admin%s is as wide as a phone', async (path, part) => {
  await fits(editor, path, part)
  expect(await outOfReach(editor)).toEqual([])
})

it('a partner’s space and site are, and the proposal an editor reads', async () => {
  const partner = await phone()
  await enterAdmin(partner, vitrine, '/admin', 'partner')
  await fits(partner, '/my-site', '.costo-embed')
  await fits(partner, '/my-space', '.costo-space')
  const card = partner.getByRole('region', { name: 'Ma fiche' })
  const unbroken = `https://www.${'commerces-'.repeat(20)}paris.example`
  await card.getByLabel('Site web', { exact: true }).fill(unbroken)
  await card.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
  await card.getByText('c’est envoyé').waitFor()
  await fits(editor, '/proposals', '.costo-proposals__list a')
  const path = await editor.locator('.costo-proposals__list a').first().getAttribute('href')
  await fits(editor, String(path).replace(/^\/admin/, ''), '.costo-proposals__field')
  await partner.context().close()
})

it('an office’s space, its walks and the form of one are', async () => {
  const office = await phone()
  await enterAdmin(office, vitrine, '/admin', 'office')
  await fits(office, '/my-space', '.costo-space')
  await fits(office, '/collections/tours', '.table tbody tr')
  const own = await office.evaluate(async () => {
    const path = '/api/tours?where[office][exists]=true&draft=true&depth=0'
    return (await (await fetch(path)).json()).docs[0].id
  })
  await fits(office, `/collections/tours/${own}`, '.costo-publication')
  expect(await outOfReach(office)).toEqual([])
  await office.context().close()
})
