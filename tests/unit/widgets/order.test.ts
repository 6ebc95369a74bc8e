import { describe, expect, it } from 'vitest'
import { weightedOrder } from '../../../widgets/partner-carousel/order'

type Item = { name: string; weight?: number }

const four: Item[] = ['a', 'b', 'c', 'd'].map((name) => ({ name }))
const seeds = Array.from({ length: 20_000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1))

const orderOf = (items: Item[], seed: number, places = items.length) =>
  weightedOrder(items, seed, places)
    .map(({ name }) => name)
    .join('')

/** How often each order comes up over all seeds, as a share. */
function shares(items: Item[], places?: number) {
  const counts: Record<string, number> = {}
  for (const seed of seeds) {
    const order = orderOf(items, seed, places)
    counts[order] = (counts[order] ?? 0) + 1 / seeds.length
  }
  return counts
}

describe('the order of cards', () => {
  it('is the same for the same seed, and not for another', () => {
    expect(orderOf(four, 42)).toBe(orderOf(four, 42))
    expect(Object.keys(shares(four))).toHaveLength(24)
  })

  it('keeps everyone, once, where there is a place for each', () => {
    expect([...orderOf(four, 7)].sort().join('')).toBe('abcd')
  })

  it('gives equal partners every order as often', () => {
    // four standard deviations of a share of 1/24 of 20 000
    for (const share of Object.values(shares(four)))
      expect(Math.abs(share - 1 / 24)).toBeLessThan(0.0057)
  })

  it('draws in proportion to the weights, and so on among the rest', () => {
    const weights: Record<string, number> = { a: 3, b: 2, c: 1 }
    const items = Object.entries(weights).map(([name, weight]) => ({ name, weight }))
    const drawn = shares(items)
    // Plackett and Luce: the first of all, then the first of those left
    for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) {
      const [first, second] = [...order].map((name) => weights[name])
      expect(Math.abs(drawn[order] - (first / 6) * (second / (6 - first)))).toBeLessThan(0.014)
    }
  })

  it('takes a partner without a weight for one of weight 1', () => {
    const items = [{ name: 'a' }, { name: 'b', weight: 1 }]
    expect(Math.abs(shares(items).ab - 0.5)).toBeLessThan(0.0142)
  })

  it('gives scarce places in the same proportion', () => {
    const items = [{ name: 'a', weight: 3 }, { name: 'b' }, { name: 'c' }, { name: 'd' }]
    expect(Math.abs(shares(items, 1).a - 0.5)).toBeLessThan(0.0142)
  })

  it.each([0, -1, NaN])('shows nobody of weight %d', (weight) => {
    expect(orderOf([...four, { name: 'x', weight }], 1)).toHaveLength(4)
  })
})
