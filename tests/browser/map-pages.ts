import type { BrowserContextOptions, Page } from 'playwright-core'
import type { inPages } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const STYLE = '<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif}</style>'

export const PHONE = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true }

/** Opens a page with the frozen walk's map in it, shown. `after`: what stands below it. */
export async function openMap(
  open: ReturnType<typeof inPages>['open'],
  options: BrowserContextOptions & { headers?: Record<string, string> } = {},
  after = '',
) {
  const map = '<costo-tour-map tour="nord-du-18e"></costo-tour-map>'
  const body = `<main><h1>Page</h1><h2>Partie</h2>${map}</main>${after}${LOADER}`
  const page = await open(pageWith(body, options.headers ? '' : STYLE), options)
  await page.locator('costo-tour-map [part=tour]').waitFor()
  return page
}

export const opener = (page: Page) => page.getByRole('button', { name: 'Explorer la carte' })
export const closer = (page: Page) => page.getByRole('button', { name: 'Quitter la carte' })
export const activeMap = (page: Page) => page.getByRole('group', { name: /^Carte : Balade/ })

/** Starts the map and waits until it can be moved. */
export async function activate(page: Page) {
  await opener(page).click()
  await activeMap(page).waitFor()
}

/** A pin of the active map. */
export const pin = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The middle of an element, in pixels of the window. */
export async function middle(page: Page, name: string) {
  const { x, y, width, height } = (await pin(page, name).boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}
