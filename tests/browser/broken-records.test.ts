import { describe, expect, it } from 'vitest'
import { answerWith, frozen } from './frozen-files'
import { GATHER_ERRORS, failed, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

describe('among good records a broken one', () => {
  it.each([
    ['nothing but a slug', { slug: 'broken' }],
    ['null', null],
    ['a page that is code', { slug: 'x', name: 'X', page: 'javascript:alert(1)' }],
  ])('is left out of a list: %s', async (_, broken) => {
    const file = frozen('fr/shops.json')
    const good = file.shops.filter(({ lifecycle }: { lifecycle: string }) => lifecycle !== 'closed')
    answerWith(sites(), '/v1/fr/shops.json', { ...file, shops: [broken, ...file.shops] })
    const page = await open(
      pageWith(
        `${GATHER_ERRORS}<costo-partner-carousel show="shops"></costo-partner-carousel>${LOADER}`,
      ),
    )
    await ready(page, 'costo-partner-carousel')
    expect(await page.getByRole('listitem').count()).toBe(good.length)
    expect(await failures(page)).toEqual([])
    expect(page.complaints).toEqual([])
  })

  it('is left out of a walk', async () => {
    const file = frozen('fr/tours/nord-du-18e.json')
    const count = file.tour.stops.length
    file.tour.stops.splice(1, 0, null, { name: 'Nulle part' })
    answerWith(sites(), '/v1/fr/tours/nord-du-18e.json', file)
    const page = await open(
      pageWith(`${GATHER_ERRORS}<costo-tour-map tour="nord-du-18e"></costo-tour-map>${LOADER}`),
    )
    await ready(page, 'costo-tour-map')
    expect(await page.locator('[part=stop]').count()).toBe(count)
    expect(await failures(page)).toEqual([])
    expect(page.complaints).toEqual([])
  })

  it('is left out of a shop’s own facts', async () => {
    const file = frozen('fr/shops/l-annexe.json')
    Object.assign(file.shop, {
      hours: { text: 'lundi' },
      website: 'javascript:alert(1)',
      recommendedBy: [{ name: 'Mauvais', page: 'javascript:alert(1)' }],
    })
    answerWith(sites(), '/v1/fr/shops/l-annexe.json', file)
    const page = await open(
      pageWith(`${GATHER_ERRORS}<costo-shop-card shop="l-annexe"></costo-shop-card>${LOADER}`),
    )
    await ready(page, 'costo-shop-card')
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await failures(page)).toEqual([])
    expect(page.complaints).toEqual([])
  })
})

it('leaves out the record that is broken and shows the others', async () => {
  const file = frozen('fr/partners.json')
  file.partners[0] = { slug: 'broken' }
  file.partners.push({
    ...file.partners[1],
    slug: 'bare',
    name: 'Sans rien',
    kind: undefined,
    hosts: undefined,
  })
  answerWith(sites(), '/v1/fr/partners.json', file)
  const page = await open(pageWith(`<costo-partner-carousel></costo-partner-carousel>${LOADER}`))
  await ready(page, 'costo-partner-carousel')
  expect(await page.getByRole('listitem').count()).toBe(file.partners.length - 1)
  expect(page.complaints).toEqual([])
})

it('keeps what the author wrote, with one error, when a list is empty', async () => {
  answerWith(sites(), '/v1/fr/partners.json', { v: 1, locale: 'fr', partners: [] })
  const page = await open(
    pageWith(
      `${GATHER_ERRORS}<costo-partner-carousel><a href="#own">Lien</a></costo-partner-carousel>${LOADER}`,
    ),
  )
  await failed(page)
  // a render too many would say it again
  await page.locator('costo-partner-carousel').evaluate(async (one) => {
    one.setAttribute('heading-level', '2')
    await new Promise(requestAnimationFrame)
  })
  expect(await failures(page)).toEqual(['there is nothing to show'])
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
})

it('keeps what the author wrote, with one error, when a record can’t be shown', async () => {
  const page = await open(
    pageWith(
      `${GATHER_ERRORS}<costo-shop-card shop="librairie-du-ruisseau"><a href="#own">Lien</a></costo-shop-card>${LOADER}`,
      // a page that has replaced something of the language's own, and badly
      '<script>Date.prototype.toLocaleTimeString=()=>{throw new Error("replaced")}</script>',
    ),
  )
  await failed(page)
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
  expect(await failures(page)).toEqual(['replaced'])
})
