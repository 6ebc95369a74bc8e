import { expect, it } from 'vitest'
import { answerWith, frozen } from './frozen-files'
import { GATHER_ERRORS, failed, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

it('goes on when it is moved in the page', async () => {
  const page = await open(
    pageWith(`<costo-partner-carousel></costo-partner-carousel><aside></aside>${LOADER}`),
    { viewport: { width: 500, height: 800 }, reducedMotion: 'reduce' as const },
  )
  await ready(page, 'costo-partner-carousel')
  await page.evaluate(() =>
    document.querySelector('aside')!.append(document.querySelector('costo-partner-carousel')!),
  )
  await page.getByRole('button', { name: 'Suivants' }).click()
  await page.getByText('2 / 4').waitFor()
})

it('no longer says that a shop is about to open once its day has come, while the page stays open', async () => {
  const file = frozen('fr/shops/librairie-du-ruisseau.json')
  Object.assign(file.shop, { lifecycle: 'opening', opensOn: '2026-11-24', hours: undefined })
  answerWith(sites(), '/v1/fr/shops/librairie-du-ruisseau.json', file)
  const page = await open(pageWith('<p>Page</p>'))
  await page.clock.install({ time: new Date('2026-11-23T23:59:50+01:00') })
  await page.goto(
    sites().page(
      pageWith(`<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>${LOADER}`),
    ),
  )
  const soon = page.getByText('Ouvre le 24 novembre')
  await soon.waitFor()
  await page.clock.fastForward(15_000)
  await soon.waitFor({ state: 'detached' })
})

it('follows a renamed perimeter to its new name', async () => {
  answerWith(sites(), '/v1/fr/perimeters/ancien-quartier/shops.json', {
    v: 1,
    locale: 'fr',
    movedTo: { slug: 'autour-du-ruisseau', page: '#' },
  })
  const page = await open(
    pageWith(
      `<costo-partner-carousel show="shops" perimeter="ancien-quartier"></costo-partner-carousel>${LOADER}`,
    ),
  )
  await page.getByRole('link', { name: 'Boulangerie Labat' }).waitFor()
})

it('says that a list is no longer there rather than that it is broken', async () => {
  const gone = { v: 1, locale: 'fr', gone: true, slug: 'ancien' }
  answerWith(sites(), '/v1/fr/perimeters/ancien/partners.json', gone)
  const page = await open(
    pageWith(
      `${GATHER_ERRORS}<costo-partner-carousel perimeter="ancien"><a href="#own">Lien</a></costo-partner-carousel>${LOADER}`,
    ),
  )
  await failed(page)
  expect(await failures(page)).toEqual(['fr/perimeters/ancien/partners is no longer listed'])
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
})

it('follows a renamed shop to its new name', async () => {
  answerWith(sites(), '/v1/fr/shops/l-ancienne.json', {
    v: 1,
    locale: 'fr',
    movedTo: { slug: 'l-annexe', page: '#' },
  })
  const page = await open(
    pageWith(`<costo-shop-card shop="l-ancienne"></costo-shop-card>${LOADER}`),
  )
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
})

it('does not run in circles after a name that moves to itself', async () => {
  answerWith(sites(), '/v1/fr/shops/rond.json', {
    v: 1,
    locale: 'fr',
    movedTo: { slug: 'rond', page: '#' },
  })
  const page = await open(
    pageWith(`${GATHER_ERRORS}<costo-shop-card shop="rond"></costo-shop-card>${LOADER}`),
  )
  await failed(page)
  expect(await failures(page)).toEqual(['fr/shops/rond has moved twice'])
})

it('says that a removed shop is no longer listed, below what the author wrote', async () => {
  const page = await open(
    pageWith(
      `${GATHER_ERRORS}<costo-shop-card shop="horlogerie-ramey"><a href="#own">Horlogerie</a></costo-shop-card>${LOADER}`,
    ),
  )
  await page.getByText('Ce commerce n’est plus répertorié.').waitFor()
  expect(await page.getByRole('link', { name: 'Horlogerie' }).isVisible()).toBe(true)
  expect(await failures(page)).toHaveLength(1)
})

it('shows another shop when its attribute changes', async () => {
  const page = await open(pageWith(`<costo-shop-card shop="l-annexe"></costo-shop-card>${LOADER}`))
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  await page.evaluate(() => (document.querySelector('costo-shop-card')!.shop = 'boulangerie-labat'))
  await page.getByRole('link', { name: 'Boulangerie Labat' }).waitFor()
})

it('takes a property that a framework has set before the script came', async () => {
  const page = await open(pageWith('<costo-shop-card></costo-shop-card>'))
  await page.evaluate(() => (document.querySelector('costo-shop-card')!.shop = 'l-annexe'))
  await page.addScriptTag({ url: `${sites().base}/v1/embed.js` })
  await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
})

it('shows what was asked for last, whichever answer comes last', async () => {
  const slow = '/v1/fr/shops/l-annexe.json'
  let send = () => {}
  sites().answer(slow, (_request, response) => {
    send = () => void response.end(JSON.stringify(frozen('fr/shops/l-annexe.json')))
  })
  const page = await open(pageWith(`<costo-shop-card shop="l-annexe"></costo-shop-card>${LOADER}`))
  await expect.poll(() => sites().asked).toContain(slow)
  await page.evaluate(() => (document.querySelector('costo-shop-card')!.shop = 'boulangerie-labat'))
  await page.getByRole('link', { name: 'Boulangerie Labat' }).waitFor()
  const answered = page.waitForResponse((response) => response.url().endsWith(slow))
  send()
  await (await answered).finished()
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  expect(await page.getByRole('link', { name: 'Boulangerie Labat' }).isVisible()).toBe(true)
})
