import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Watched } from './in-pages'
import { LOADER, pageWith } from './two-sites'

/** Each widget as a conformity sheet speaks of it, with what a visitor waits for. */
export const WIDGETS = [
  ['costo-partner-carousel', '<costo-partner-carousel></costo-partner-carousel>'],
  ['costo-shop-card', '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'],
  ['costo-tour-map', '<costo-tour-map tour="nord-du-18e"></costo-tour-map>'],
] as const

export const ALL = WIDGETS.map(([, html]) => html).join('')

/** A plain page around a snippet, with a link of its own before and after. */
export const inMain = (body: string, html = 'lang="fr"') =>
  pageWith(
    `<main><h1>Page</h1><h2><a href="#avant">Avant</a></h2>${body}<p><a href="#apres">Après</a></p></main>${LOADER}`,
    '<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif}</style>',
    html,
  )

type Open = (html: string, options?: BrowserContextOptions) => Promise<Watched>

/** Opens a page and waits until every widget in it shows what it has read. */
export async function openAll(open: Open, html: string, options: BrowserContextOptions = {}) {
  const page = await open(html, { reducedMotion: 'reduce', ...options })
  for (const widget of await page.locator(WIDGETS.map(([tag]) => tag).join(',')).all()) {
    await widget.scrollIntoViewIfNeeded()
    await widget.locator('[part=card], [part=tour]').first().waitFor()
  }
  return page
}

export const activateMap = async (page: Page) => {
  await page.getByRole('button', { name: 'Explorer la carte' }).click()
  await page.getByRole('group', { name: /^Carte/ }).waitFor()
}
