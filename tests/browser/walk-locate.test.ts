import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { button, NOTHING, says, stop, stored, walkPages } from './walk-pages'

const { open } = walkPages()

const at = (latitude: number, longitude: number, accuracy = 15) => ({
  permissions: ['geolocation'],
  geolocation: { latitude, longitude, accuracy },
})
/** A hundred metres along the street from the bakery. */
const NEAR = at(48.8893, 2.3475)
const move = (page: Page, latitude: number, longitude: number) =>
  page.context().setGeolocation({ latitude, longitude, accuracy: 15 })

const locate = (page: Page) => button(page, 'Où suis-je ?')

/** Counts the watches of a page that have been started and not stopped. */
const COUNT = `window.watches = 0
for (const [name, by] of [['watchPosition', 1], ['clearWatch', -1]]) {
  const own = navigator.geolocation[name].bind(navigator.geolocation)
  navigator.geolocation[name] = (...all) => { window.watches += by; return own(...all) }
}`
const watches = (page: Page) => page.evaluate('window.watches')

describe('where am I', () => {
  it('is answered on a press alone: the nearest stop, then the next along the way as one walks', async () => {
    const page = await open(NEAR)
    await page.evaluate(COUNT)
    const asked: string[] = []
    const icon = await page.locator('link[rel=icon]').getAttribute('href')
    page.on('request', (request) => {
      // the browser's own, for its tab
      if (new URL(request.url()).pathname !== icon) asked.push(request.url())
    })
    expect(await watches(page)).toBe(0)

    await locate(page).click()
    await says(
      page,
      /Étape la plus proche\s: 1\. Boulangerie Labat, à 100\sm à vol d’oiseau, à l’est\./,
    )
    expect(await locate(page).getAttribute('aria-pressed')).toBe('true')

    await move(page, 48.8893, 2.3488)
    await says(
      page,
      /Vous y êtes\s: 1\. Boulangerie Labat\. Prochaine étape\s: 2\. Librairie du Ruisseau, à 850\sm en suivant le parcours, au nord-ouest\./,
    )
    expect(await stop(page, '1').getByRole('checkbox').isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Voir l’étape 2' }).click()
    expect(new URL(page.url()).hash).toBe('#stop-2')

    await move(page, 48.8921, 2.3447)
    await says(
      page,
      /^Prochaine étape\s: 2\. Librairie du Ruisseau, à [23]\d\d\sm en suivant le parcours/,
    )
    // nobody is told
    expect(asked).toEqual([])
    expect(await stored(page)).toEqual(NOTHING)
    expect(page.complaints).toEqual([])
  })

  it('says of each stop how far it is, and which toilets are the nearest', async () => {
    const page = await open(NEAR)
    await locate(page).click()
    await stop(page, '2')
      .getByText(/à 700\sm de vous, au nord-ouest/)
      .waitFor()
    await page
      .getByText(/Toilettes les plus proches\s: étape 3\. Les Jardins du Ruisseau, à 1,1\skm/)
      .waitFor()
    await page.getByText(/Eau la plus proche\s: étape 1\. Boulangerie Labat/).waitFor()
  })

  it('is no longer followed once it is pressed again, or stopped at the foot of the screen', async () => {
    const page = await open(NEAR)
    await page.evaluate(COUNT)
    await locate(page).click()
    await says(page, /Étape la plus proche/)
    expect(await watches(page)).toBe(1)
    await locate(page).click()
    await says(page, 'La position n’est plus suivie.')
    expect(await watches(page)).toBe(0)

    await locate(page).click()
    await says(page, /Étape la plus proche/)
    await button(page, 'Arrêter').click()
    expect(await watches(page)).toBe(0)
    expect(await locate(page).evaluate((element) => element === document.activeElement)).toBe(true)
    expect(
      await stop(page, '2')
        .getByText(/de vous/)
        .isVisible(),
    ).toBe(false)
  })

  it('goes on from the stop the visitor says is done', async () => {
    const page = await open(NEAR)
    await stop(page, '2').getByRole('checkbox').check()
    await locate(page).click()
    await says(page, /Prochaine étape\s: 3\. Les Jardins du Ruisseau/)
    await stop(page, '2').getByRole('checkbox').uncheck()
    await says(page, /Étape la plus proche\s: 1\. Boulangerie Labat/)
  })

  it('says that the place is known badly, and how far away the walk is', async () => {
    const page = await open(at(48.8893, 2.3475, 400))
    await locate(page).click()
    await says(page, /^Position connue à 400\sm près seulement\. Étape la plus proche/)
    await move(page, 45.764, 4.8357)
    await says(page, /^La balade est à 39\d(,\d)?\skm de vous, au nord-ouest\.$/)
  })

  it('says that the browser refuses, and can be asked again', async () => {
    const page = await open()
    await page.evaluate(
      'navigator.geolocation.watchPosition = (_, refuse) => { refuse({ code: 1 }); return 1 }',
    )
    await locate(page).click()
    await says(page, /Votre navigateur refuse de donner la position/)
    expect(await locate(page).getAttribute('aria-pressed')).toBe('false')
    expect(await button(page, 'Arrêter').isVisible()).toBe(false)
  })

  it('says that it takes long, and goes on looking', async () => {
    const page = await open()
    await page.evaluate(
      `navigator.geolocation.watchPosition = (found, fail) => {
        setTimeout(() => fail({ code: 3 }))
        window.find = () => found({ coords: { latitude: 48.8893, longitude: 2.3475, accuracy: 15 } })
        return 1
      }`,
    )
    await locate(page).click()
    await says(page, 'Position introuvable pour le moment. On continue de chercher.')
    await page.evaluate('find()')
    await says(page, /Étape la plus proche\s: 1\./)
  })
})
