import { describe, expect, it } from 'vitest'
import { answerWith, frozen } from './frozen-files'
import { GATHER_ERRORS, failures, inPages } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

type Fields = Record<string, unknown>

const WRONG = [5, -1e300, 'x', true, null, {}, { x: [] }, [5, null, 'x', {}, []]]
// without these a record can't be shown at all
const NEEDED = ['slug', 'name', 'page', 'stops']
// what JavaScript writes of a thing that isn't there, or isn't what it should be
const RUBBISH = /undefined|NaN|\[object|null/

/** The record again and again, each time with one field of a wrong kind and a slug that says which. */
function spoilt(record: Fields, fields = Object.keys(record)): Fields[] {
  return fields
    .filter((field) => !NEEDED.includes(field))
    .flatMap((field) =>
      WRONG.map((wrong, index) => ({
        ...record,
        [field]: wrong,
        slug: `${slugOf(field)}-${index}`,
      })),
    )
}

const slugOf = (field: string) => field.toLowerCase()

/** Opens a page with these widgets and tells the text of each once all are shown, in their order. */
async function shownIn(widgets: string, part: string, count: number) {
  const page = await open(pageWith(`${GATHER_ERRORS}${widgets}${LOADER}`))
  const cards = page.locator(`[part=${part}]`)
  await expect
    .poll(async () => (await cards.count()) + (await failures(page)).length, { timeout: 50_000 })
    .toBe(count)
  for (const markup of await cards.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)))
    expect(markup.replaceAll(/<!--.*?-->/g, '')).not.toMatch(RUBBISH)
  expect(await failures(page)).toEqual([])
  expect(page.complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([])
  return cards.allInnerTexts()
}

describe('one field of a wrong kind is lost, and nothing else', () => {
  it('of a shop', async () => {
    const file = frozen('fr/shops/librairie-du-ruisseau.json')
    const shops = spoilt(file.shop)
    for (const shop of shops)
      answerWith(sites(), `/v1/fr/shops/${shop.slug}.json`, { ...file, shop })
    const tags = shops.map(({ slug }) => `<costo-shop-card shop="${slug}"></costo-shop-card>`)
    const texts = await shownIn(tags.join(''), 'card', shops.length)
    texts.forEach((text, index) => {
      expect(text).toContain(file.shop.name)
      if (!`${shops[index].slug}`.startsWith('address')) expect(text).toContain(file.shop.address)
      if (!`${shops[index].slug}`.startsWith('category'))
        expect(text).toContain(file.shop.category.label)
    })
  })

  it('of a walk, of its stops and of its map', async () => {
    const file = frozen('fr/tours/nord-du-18e.json')
    const map = { ...PICTURE_MAP, ...file.tour.map }
    const [first, ...rest] = file.tour.stops
    const tours = [
      ...spoilt({ ...file.tour, map }),
      ...spoilt({ ...first, hours: HOURS }).map(({ slug, ...stop }) => ({
        ...file.tour,
        stops: [stop, ...rest],
        slug: `stop-${slug}`,
      })),
      ...spoilt(map).map(({ slug, ...map }) => ({ ...file.tour, map, slug: `map-${slug}` })),
    ]
    for (const tour of tours)
      answerWith(sites(), `/v1/fr/tours/${tour.slug}.json`, { ...file, tour })
    const tags = tours.map(({ slug }) => `<costo-tour-map tour="${slug}"></costo-tour-map>`)
    const texts = await shownIn(tags.join(''), 'tour', tours.length)
    for (const text of texts) for (const { name } of rest) expect(text).toContain(name)
  })

  it.each([
    ['partners', 'fr/partners.json'],
    ['shops', 'fr/shops.json'],
    ['videos', 'fr/videos.json'],
  ])('of those in a carousel: %s', async (show, path) => {
    const file = frozen(path)
    const [record] = file[show].filter(({ lifecycle }: Fields) => lifecycle !== 'closed')
    // nothing of weight 0 or less is shown, and -1e300 is a number
    const records = spoilt(record).filter(({ weight = 1 }) => !(Number(weight) < 0))
    answerWith(sites(), `/v1/${path}`, { ...file, [show]: records })
    const tag = `<costo-partner-carousel show="${show}" limit="999"></costo-partner-carousel>`
    const texts = await shownIn(tag, 'card', records.length)
    for (const text of texts) expect(text).toContain(record.name)
  })
})

const HOURS = {
  text: 'tous les jours',
  osm: '24/7',
  open: [['2026-11-16T00:00:00+01:00', '2026-12-07T00:00:00+01:00']],
  until: '2026-12-07T00:00:00+01:00',
  closures: [{ from: '2026-12-25', to: '2026-12-26' }],
}
const PICTURE_MAP = {
  attribution: '© IGN',
  attributionUrl: 'https://www.ign.fr/',
  picture: { src: '{base}/map.svg', width: 1200, height: 900, bounds: [2.33, 48.88, 2.36, 48.9] },
  tiles: { url: '{base}/{z}/{x}/{y}.png', minZoom: 12, maxZoom: 18, size: 256 },
}
