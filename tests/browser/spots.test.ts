import { expect, it } from 'vitest'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open } = inPages()

it('knows every attribute that a widget knows', async () => {
  const page = await open(
    pageWith(
      `<costo-shop-card></costo-shop-card><costo-tour-map></costo-tour-map><costo-partner-carousel></costo-partner-carousel>${LOADER}`,
    ),
  )
  for (const tag of ['shop-card', 'tour-map', 'partner-carousel'])
    expect(
      await page.evaluate(async (name) => {
        const { attributes } = (await customElements.whenDefined(`costo-${name}`)) as unknown as {
          attributes: object
        }
        const spot = document.createElement('div')
        spot.dataset.costo = name
        for (const attribute in attributes) spot.setAttribute(`data-${attribute}`, '1')
        document.body.append(spot)
        while (!spot.firstElementChild) await new Promise(requestAnimationFrame)
        const passed = spot.firstElementChild.getAttributeNames()
        return Object.keys(attributes).filter((attribute) => !passed.includes(attribute))
      }, tag),
      'missing in widgets/loader/attributes.ts',
    ).toEqual([])
})

it('shows what a spot says later', async () => {
  const page = await open(
    pageWith(
      `<div data-costo="shop-card" data-shop="l-annexe" data-layout="compact"></div>${LOADER}`,
    ),
  )
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  await page.evaluate(() => {
    const spot = document.querySelector<HTMLElement>('[data-costo]')!
    spot.dataset.shop = 'boulangerie-labat'
    delete spot.dataset.layout
  })
  await page.getByRole('link', { name: 'Boulangerie Labat' }).waitFor()
  expect(await page.locator('costo-shop-card').evaluate((e) => e.getAttributeNames())).toEqual([
    'shop',
  ])
})

it('lets no author turn data into code', async () => {
  const page = await open(
    pageWith(
      `<div data-costo="shop-card" data-shop="l-annexe" data-onclick="window.hacked=1" data-style="color:red"></div>${LOADER}`,
    ),
  )
  await ready(page, 'costo-shop-card')
  const attributes = await page.locator('costo-shop-card').evaluate((e) => e.getAttributeNames())
  expect(attributes).toEqual(['shop'])
})
