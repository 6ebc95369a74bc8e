import { describe, expect, it } from 'vitest'
import { partOf } from '../../../src/contract/manifest'
import { CARDS } from '../../../src/publish/pages/pagination'
import type { Records } from '../../../src/publish/records'
import { slices } from '../../../src/publish/render/slices'
import { inputs, records } from '../../fixtures/records'
import { city } from '../../support/city'
import { cityRecords } from '../../support/city-records'
import { renderAll, rendered } from '../../support/rendered'

const shop = (all: Records, slug = 'librairie-du-ruisseau') =>
  all.shops.find((one) => one.slug === slug)!

describe('pages', () => {
  it('hold no script that runs, no inline style and no handler, so that the strictest policy lets them stand', async () => {
    const { paths, body } = await rendered()
    const pages = paths.filter((path) => path.endsWith('/')).map(body)

    expect(pages.length).toBeGreaterThan(30)
    for (const page of pages) {
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/)
      expect(page.match(/<script(?! type="application\/ld\+json")/)).toBeNull()
    }
  })

  it('of every language name each other and themselves', async () => {
    const page = (await rendered()).body('/en/shops/librairie-du-ruisseau/')

    expect(page).toContain(
      '<link rel="canonical" href="https://vitrine.example/en/shops/librairie-du-ruisseau/"',
    )
    expect(page).toContain(
      'hreflang="fr" href="https://vitrine.example/fr/shops/librairie-du-ruisseau/"',
    )
    expect(page).toMatch(/<html lang="en">/)
  })

  it('mark a text that is in another language than the page', async () => {
    expect((await rendered()).body('/en/shops/boulangerie-labat/')).toMatch(
      /<p class="lead" {1,2}lang="fr">Pain au levain/,
    )
  })

  it('lead only to pages and files that are in the edition', async () => {
    const { paths, body } = await rendered()
    const known = new Set(paths)
    const links = paths
      .filter((path) => path.endsWith('/'))
      .flatMap((path) => [...body(path).matchAll(/(?:href|src)="([^"#]+)/g)].map(([, url]) => url))
      .map((url) => url.replace('https://vitrine.example', ''))
      .filter((url) => url.startsWith('/'))

    expect(links.length).toBeGreaterThan(100)
    // `/oembed` is no file: that it answers is shown where it is served
    const files = links.filter((url) => !url.startsWith('/oembed?'))
    expect([...new Set(files)].filter((url) => !known.has(url))).toEqual([])
  })
})

describe('the two weeks on a shop’s page', () => {
  /** What the first table says, "lundi 16 novembre: 10 h–12 h" by line. */
  const days = ({ body }: Awaited<ReturnType<typeof rendered>>) => {
    const [table] = /<table class="week">.*?<\/table>/s.exec(
      body('/fr/shops/librairie-du-ruisseau/'),
    )!
    return [...table.matchAll(/<th scope="row">(.*?)<\/th>\s*<td>(.*?)<\/td>/gs)].map(
      ([, name, hours]) => `${name}: ${hours}`.replaceAll('\u00a0', ' '),
    )
  }
  const withHours = (hours: string) => (all: Records) =>
    Object.assign(shop(all), { hours, closures: [] })

  it('give a night to the evening it began', async () => {
    expect(days(await rendered(withHours('Tu-We 20:00-02:00'))).slice(1, 3)).toEqual([
      'mardi 17 novembre: 20 h–2 h',
      'mercredi 18 novembre: 20 h–2 h',
    ])
  })

  it('fill every day of a shop that never closes, and of a span longer than a day', async () => {
    const always = days(await rendered(withHours('24/7')))
    expect(always.map((line) => line.split(': ')[1])).toEqual(Array(7).fill('0 h–24 h'))

    const long = days(await rendered(withHours('Fr 18:00-24:00; Sa 00:00-24:00; Su 00:00-02:00')))
    expect(long.slice(3)).toEqual([
      'jeudi 19 novembre: Fermé',
      'vendredi 20 novembre: 18 h–24 h',
      'samedi 21 novembre: 0 h–24 h',
      'dimanche 22 novembre: 0 h–2 h',
    ])
  })

  it('end on the day the shop closes for good', async () => {
    const rendering = await rendered((all) => {
      withHours('Mo-Su 10:00-12:00')(all)
      Object.assign(shop(all), { lifecycle: 'open', closedOn: '2026-11-20' })
    })
    const { hours } = rendering.json('/v1/fr/shops/librairie-du-ruisseau.json').shop

    expect(days(rendering).slice(3, 5)).toEqual([
      'jeudi 19 novembre: 10 h–12 h',
      'vendredi 20 novembre: Fermé',
    ])
    expect(hours.open.at(-1)[0]).toBe('2026-11-19T10:00:00+01:00')
  })

  it('are left out where the last good hours of a shop held back say nothing of them', async () => {
    const old = await rendered()
    const all = records()
    shop(all).hours = 'Mo 25:00'
    const { files, held } = await renderAll(
      all,
      { ...inputs(), now: '2026-12-21T09:00:00+01:00' },
      (_, locale, slug) =>
        slug === 'librairie-du-ruisseau'
          ? old.json(`/v1/${locale}/shops/${slug}.json`).shop
          : undefined,
    )
    const page = String(files.find(({ path }) => path === '/fr/shops/librairie-du-ruisseau/')!.body)

    expect(held).toMatchObject([{ slug: 'librairie-du-ruisseau' }])
    expect(page).toContain('lun. 14')
    expect(page).not.toContain('<table')
  })
})

describe('a long list', async () => {
  const long = await rendered((all) => {
    all.shops = cityRecords(city(600)).shops
    all.tours = []
  })
  const pages = (lead: string) =>
    long.paths.filter((path) => path === lead || path.startsWith(`${lead}page/`))
  const cardsOn = (path: string) =>
    [...long.body(path).matchAll(/<h[23]><a href="[^"]*\/shops\/([^"/]+)\/"/g)].map(
      ([, slug]) => slug,
    )

  it('shows each record once, on pages of a hundred at most, those that closed for good last', () => {
    const shown = pages('/fr/shops/').map(cardsOn)

    expect(shown.length).toBeGreaterThan(5)
    for (const page of shown) expect(page.length).toBeLessThanOrEqual(100)
    expect(shown.flat().sort()).toEqual(
      long
        .json('/v1/fr/shops.json')
        .shops.map(({ slug }: { slug: string }) => slug)
        .sort(),
    )
    expect(long.body(pages('/fr/shops/').at(-1)!)).toContain('Ils ont fermé')
    expect(long.body('/fr/shops/')).not.toContain('Ils ont fermé')
  })

  it('says on each page which one it is and leads to its neighbours', () => {
    const page = long.body('/en/shops/page/2/')

    expect(page).toContain('<title>Shops · page 2 · The CoSto Showcase</title>')
    expect(page).toContain('rel="canonical" href="https://vitrine.example/en/shops/page/2/"')
    expect(page).toContain('<link rel="prev" href="https://vitrine.example/en/shops/" />')
    expect(page).toContain('<link rel="next" href="https://vitrine.example/en/shops/page/3/" />')
    expect(page).toMatch(/aria-label="page 2"\s+aria-current="page"\s*>2</)
  })

  it('leads only to pages that are there', () => {
    const links = pages('/fr/shops/').flatMap((path) =>
      [...long.body(path).matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href),
    )
    expect([...new Set(links)].filter((href) => !long.file(href))).toEqual([])
  })

  it('is cut at the same records when one comes in: all but a page or two stay what they were', () => {
    const record = (slug: string) => ({ slug, mark: partOf(slug, 1024) })
    const list = Array.from({ length: 5000 }, (_, index) => record(`commerce-${index}`))
    const said = (all: typeof list) =>
      slices(all, CARDS).map((page) => page.map(({ slug }) => slug).join())
    const before = new Set(said(list))
    const others = said(list.toSpliced(1234, 0, record('nouveau'))).filter(
      (page) => !before.has(page),
    )

    expect(before.size).toBeGreaterThan(50)
    expect(others.length).toBeLessThanOrEqual(2)
  })
})
