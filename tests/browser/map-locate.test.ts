import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { activate, closer, openMap } from './map-pages'

const { open, sites } = inPages()

const ALLOWED = { permissions: ['geolocation'] }
const NEAR = { ...ALLOWED, geolocation: { latitude: 48.8921, longitude: 2.3441, accuracy: 30 } }

async function openActive(options: BrowserContextOptions & { headers?: Record<string, string> }) {
  const page = await openMap(open, options)
  await activate(page)
  return page
}
type Page = Awaited<ReturnType<typeof openActive>>

const locate = (page: Page) => page.getByRole('button', { name: 'Où suis-je ?' })
const says = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).waitFor()

/** Counts the watches of a page that have been started and not stopped. */
const COUNT = `window.watches = 0
for (const [name, by] of [['watchPosition', 1], ['clearWatch', -1]]) {
  const own = navigator.geolocation[name].bind(navigator.geolocation)
  navigator.geolocation[name] = (...all) => { window.watches += by; return own(...all) }
}`
const watches = (page: Page) => page.evaluate('window.watches')

describe('where am I', () => {
  it('is answered only when asked: the distance to the nearest stop, then to the chosen one, and a dot', async () => {
    const page = await openActive(NEAR)
    expect(await page.locator('.here').count()).toBe(0)
    const before = sites().asked.length
    await locate(page).click()
    await says(page, /Étape 2\. Librairie du Ruisseau\s: à 300\sm de vous, à vol d’oiseau/)
    await page.locator('.here').waitFor()
    expect(await locate(page).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'Montrer sur la carte : 1. Boulangerie Labat' }).click()
    await says(page, /Étape 1\. Boulangerie Labat\s: à 450\sm/)
    // the code that asks, and nothing that tells
    expect(
      sites()
        .asked.slice(before)
        .filter((path) => !/^\/v1\/(w|media)\//.test(path)),
    ).toEqual([])
  })

  it('is no longer watched once it is asked again, the map is left, or the widget is taken away', async () => {
    const page = await openActive(NEAR)
    await page.evaluate(COUNT)
    const find = async () => {
      await locate(page).click()
      await page.locator('.here').waitFor()
      expect(await watches(page)).toBe(1)
    }
    await find()
    await locate(page).click()
    await page.locator('.here').waitFor({ state: 'detached' })
    expect(await watches(page)).toBe(0)
    await find()
    await closer(page).click()
    expect(await watches(page)).toBe(0)
    await activate(page)
    await find()
    await page.evaluate(() => document.querySelector('costo-tour-map')!.remove())
    expect(await watches(page)).toBe(0)
  })

  it('says that the browser refuses, and can be asked again', async () => {
    const page = await openActive({})
    await page.evaluate(
      'navigator.geolocation.watchPosition = (_, refuse) => { refuse({ code: 1 }); return 1 }',
    )
    await locate(page).click()
    await says(page, 'Votre navigateur refuse de donner la position.')
    expect(await locate(page).getAttribute('aria-pressed')).toBe('false')
  })

  it('says that nobody knows for now', async () => {
    const page = await openActive({})
    await page.evaluate(
      'navigator.geolocation.watchPosition = (_, fail) => { setTimeout(() => fail({ code: 2 })); return 1 }',
    )
    await locate(page).click()
    await says(page, 'Position introuvable pour le moment.')
  })

  it('says how far the walk is, without going there', async () => {
    const page = await openActive({
      ...ALLOWED,
      geolocation: { latitude: 45.764, longitude: 4.8357, accuracy: 30 },
    })
    const pin = page.getByRole('button', { name: '1. Boulangerie Labat', exact: true })
    const before = await pin.boundingBox()
    await locate(page).click()
    await says(page, /Vous êtes à 39\d(,\d)?\skm de la balade/)
    expect(await pin.boundingBox()).toEqual(before)
  })

  it('is not offered where the page’s policy forbids it', async () => {
    const page = await openActive({ headers: { 'Permissions-Policy': 'geolocation=()' } })
    expect(await locate(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Dézoomer' }).waitFor()
  })
})
