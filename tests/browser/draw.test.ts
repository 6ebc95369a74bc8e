import { describe, expect, it } from 'vitest'
import { PLACES, drawn } from '../../src/contract/draw'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const records = Array.from({ length: 9 }, (_, index) => ({
  ...{ slug: `item-${index}`, name: `Item ${index}`, page: 'https://vitrine.example/' },
  ...{ hosts: index === 3 ? ['localhost'] : [], excludes: [], weight: index / 2 },
}))

/** Answers a list with the records, and shows it in a carousel whose page has drawn this number. */
async function shown(show: 'partners' | 'shops', seed: number) {
  sites().answer(`/v1/fr/${show}.json`, (_, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ v: 1, locale: 'fr', [show]: records }))
  })
  const page = await open(
    pageWith(
      `<costo-partner-carousel show="${show}"></costo-partner-carousel>${LOADER}`,
      `<script>Math.random = () => ${seed}</script>`,
    ),
  )
  await ready(page, 'costo-partner-carousel')
  return page
    .locator('[part=card]')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.item))
}

const expected = (show: string, shown: typeof records, seed: number) =>
  drawn(shown, ({ weight }) => weight, PLACES, seed * 2 ** 32).map(({ slug }) => `${show}/${slug}`)

describe.each([0.1, 0.62, 0.97])(
  'from the number %d a carousel draws as the simulation does',
  (seed) => {
    it('partners, never the one whose site it is nor one of weight 0', async () => {
      const others = records.filter(({ hosts }) => !hosts.length)
      const cards = await shown('partners', seed)
      expect(cards).toEqual(expected('partners', others, seed))
      expect(cards).toHaveLength(7)
      expect(cards).not.toContain('partners/item-0')
    })

    it('shops, none of weight 0', async () => {
      const cards = await shown('shops', seed)
      expect(cards).toEqual(expected('shops', records, seed))
      expect(cards).toHaveLength(8)
    })
  },
)

it('draws otherwise from another number', () => {
  const orders = [0.1, 0.62, 0.97].map((seed) => expected('shops', records, seed).join())
  expect(new Set(orders).size).toBe(3)
})
