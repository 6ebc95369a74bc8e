import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { GATHER_ERRORS, failed, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const WIDGETS = [
  ['costo-shop-card', 'shop="l-annexe"', '/v1/fr/shops/l-annexe.json'],
  ['costo-tour-map', 'tour="nord-du-18e"', '/v1/fr/tours/nord-du-18e.json'],
  ['costo-partner-carousel', '', '/v1/fr/partners.json'],
] as const

const TROUBLES: [string, (response: ServerResponse) => void][] = [
  ['is missing', (response) => response.writeHead(404).end()],
  ['is broken on the server', (response) => response.writeHead(500).end('oops')],
  ['is not JSON', (response) => response.end('<!doctype html>')],
  ['is JSON of something else', (response) => response.end('{"v":1,"locale":"fr"}')],
  ['is of another version', (response) => response.end('{"v":9}')],
  ['is cut off', (response) => response.destroy()],
]

describe.each(WIDGETS)('%s', (tag, attributes, path) => {
  const snippet = `<${tag} ${attributes}><a href="#own">Le lien de l’auteur</a></${tag}>`

  it.each(TROUBLES)(
    'keeps what the author wrote when its file %s, and says so once',
    async (_, answer) => {
      sites().answer(path, (_request, response) => answer(response))
      const page = await open(pageWith(GATHER_ERRORS + snippet + LOADER))
      await failed(page)
      await page.getByRole('link', { name: 'Le lien de l’auteur' }).waitFor()
      // a render too many would say it again
      await page.evaluate(
        (name) => document.querySelector(name)!.setAttribute('heading-level', '2'),
        tag,
      )
      await page.evaluate(() => new Promise(requestAnimationFrame))
      expect(await failures(page)).toHaveLength(1)
      expect(page.complaints.filter((text) => text.startsWith('error'))).toEqual([])
    },
  )

  it('gives up after eight seconds and keeps what the author wrote', async () => {
    sites().answer(path, () => undefined)
    const page = await open(pageWith(GATHER_ERRORS + snippet + LOADER))
    await page.getByRole('link', { name: 'Le lien de l’auteur' }).waitFor()
    await failed(page)
    await page.getByRole('link', { name: 'Le lien de l’auteur' }).waitFor()
    expect(await failures(page)).toEqual([expect.stringContaining('timed out')])
  })

  it('offers a link of its own when the author wrote nothing', async () => {
    sites().answer(path, (_request, response) => response.writeHead(404).end())
    const page = await open(pageWith(`${GATHER_ERRORS}<${tag} ${attributes}> </${tag}>${LOADER}`))
    await failed(page)
    const link = page.locator(tag).getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/^http.+\/fr\/(shops|tours|partners)\//)
    expect((await link.textContent())?.trim()).toMatch(/^Voir /)
  })
})

it('leaves out the record that is broken and shows the others', async () => {
  const file = fixture('fr/partners.json')
  file.partners[0] = { slug: 'broken' }
  file.partners.push({
    ...file.partners[1],
    slug: 'bare',
    name: 'Sans rien',
    kind: undefined,
    hosts: undefined,
  })
  answerWith('/v1/fr/partners.json', file)
  const page = await open(pageWith(`<costo-partner-carousel></costo-partner-carousel>${LOADER}`))
  await ready(page, 'costo-partner-carousel')
  expect(await page.getByRole('listitem').count()).toBe(file.partners.length - 1)
  expect(page.complaints).toEqual([])
})

it('keeps what the author wrote when a list is empty', async () => {
  answerWith('/v1/fr/partners.json', { v: 1, locale: 'fr', partners: [] })
  const page = await open(
    pageWith(`<costo-partner-carousel><a href="#own">Lien</a></costo-partner-carousel>${LOADER}`),
  )
  await page.waitForLoadState('networkidle')
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
})

it('keeps what the author wrote, with one error, when a record can’t be shown', async () => {
  const file = fixture('fr/shops/l-annexe.json')
  file.shop.services = 'water'
  answerWith('/v1/fr/shops/l-annexe.json', file)
  const page = await open(
    pageWith(
      `${GATHER_ERRORS}<costo-shop-card shop="l-annexe"><a href="#own">Lien</a></costo-shop-card>${LOADER}`,
    ),
  )
  await failed(page)
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
  expect(await failures(page)).toHaveLength(1)
})

it('asks once for code that can’t be had, however much the page changes, and keeps what the author wrote', async () => {
  const page = await open(pageWith('<p>Page</p>'))
  const code = /"shop-card":"[^"]+(\/v1\/w\/[^"]+)"/
  const loader = await (await fetch(`${sites().base}/v1/embed.js`)).text()
  sites().answer(code.exec(loader)![1], (_request, response) => response.writeHead(503).end())
  await page.goto(
    sites().page(
      pageWith(
        `${GATHER_ERRORS}<costo-shop-card shop="l-annexe"><a href="#own">Lien</a></costo-shop-card>${LOADER}`,
      ),
    ),
  )
  await failed(page)
  for (let change = 0; change < 5; change++)
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          document.body.append(document.createElement('p'))
          requestIdleCallback(() => requestAnimationFrame(() => done()))
        }),
    )
  await page.waitForLoadState('networkidle')
  expect(await failures(page)).toHaveLength(1)
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
})

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

it('follows a renamed perimeter to its new name', async () => {
  answerWith('/v1/fr/perimeters/ancien-quartier/shops.json', {
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
  answerWith('/v1/fr/perimeters/ancien/partners.json', gone)
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
  answerWith('/v1/fr/shops/l-ancienne.json', {
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
  answerWith('/v1/fr/shops/rond.json', { v: 1, locale: 'fr', movedTo: { slug: 'rond', page: '#' } })
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

const fixture = (path: string) => JSON.parse(readFileSync(`tests/fixtures/v1/${path}`, 'utf8'))

const answerWith = (path: string, value: unknown) =>
  sites().answer(path, (_request, response) =>
    response.end(JSON.stringify(value).replaceAll('https://vitrine.example', sites().base)),
  )
