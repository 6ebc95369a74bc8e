import type { Locator, Page } from 'playwright-core'
import { vi } from 'vitest'
import type { RunningVitrine } from './running-vitrine'

/** A walk's form in the admin, as an editor without a mouse goes through it. */
export function walkForm(page: Page, vitrine: RunningVitrine) {
  const map = page.getByRole('region', { name: 'Carte de la balade' })
  const press = async (what: Locator, ...keys: string[]) => {
    await what.focus()
    for (const key of keys) await page.keyboard.press(key)
  }
  const button = (name: string | RegExp) => map.getByRole('button', { name }).first()
  return {
    map,
    button,
    press,
    enter: (name: string | RegExp) => press(button(name), 'Enter'),
    type: async (label: string | RegExp, text: string) => {
      await map.getByLabel(label).first().focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    /** Opens the tab with the map. @param path below /admin/collections */
    open: async (path: string) => {
      await page.goto(`${vitrine.url}/admin/collections/${path}`)
      // a press on a page that isn't alive yet does nothing
      await vi.waitFor(
        async () => {
          await press(page.getByRole('button', { name: 'Étapes', exact: true }), 'Enter')
          if (!(await map.isVisible())) throw new Error('the tab with the map is not open yet')
        },
        { timeout: 60_000, interval: 250 },
      )
      await map.locator('[data-ready=true]').waitFor()
    },
    /** The names of the stops, in their order. */
    stops: async () =>
      (await map.locator('.costo-map__name .costo-map__spoken').allTextContents()).map(plain),
    /** What a screen reader was told last. */
    said: async () => plain((await map.locator('> .costo-map__spoken').textContent()) ?? ''),
    /** Id of a walk by its slug, as the one who is signed in may read it. */
    idOf: async (slug: string): Promise<string> => {
      const answer = await page.request.get(
        `${vitrine.url}/api/tours?where[slug][equals]=${slug}&depth=0`,
        { headers: { origin: vitrine.url } },
      )
      return (await answer.json()).docs[0].id
    },
    /** Publishes the form, and waits until it is saved. */
    publish: async () => {
      const saved = page.waitForResponse(
        (answer) =>
          /\/api\/(tours|perimeters)(\/|\?)/.test(answer.url()) &&
          ['POST', 'PATCH'].includes(answer.request().method()) &&
          !answer.url().includes('form-state'),
      )
      await press(page.getByRole('button', { name: /^Publier/ }).first(), 'Enter')
      const answer = await saved
      if (!answer.ok()) throw new Error(`not saved: ${await answer.text()}`)
      return (await answer.json()).doc as { id: string; slug: string } & Record<string, unknown>
    },
    /** The public file of a walk, once it is as expected. */
    published: <T>(slug: string, read: (tour: PublicTour) => T, expected: (value: T) => void) =>
      vi.waitFor(
        async () => {
          const answer = await fetch(`${vitrine.url}/v1/fr/tours/${slug}.json`)
          if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
          expected(read((await answer.json()).tour))
        },
        { timeout: 30_000, interval: 200 },
      ),
  }
}

/** With ordinary spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

export type PublicTour = {
  stops: { number: string; name: string; kind: string; lat: number; lng: number }[]
  line: { coordinates: number[][] }
  straight?: boolean
  loop: boolean
  distanceMeters: number
}
