import { describe, expect, it } from 'vitest'
import { weightedOrder } from '../../../widgets/partner-carousel/order'

const names = ['a', 'b', 'c', 'd']
const equal = () => 1
const seeds = Array.from({ length: 20_000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1))

describe('the order of cards', () => {
  it('is the same for the same seed, and not for another', () => {
    expect(weightedOrder(names, equal, 42)).toEqual(weightedOrder(names, equal, 42))
    const orders = new Set(seeds.map((seed) => weightedOrder(names, equal, seed).join('')))
    expect(orders.size).toBe(24)
  })

  it('keeps everyone, once', () => {
    expect(weightedOrder(names, equal, 7).sort()).toEqual(names)
  })

  it('gives each equal partner each place as often', () => {
    const places = names.map(() => ({ a: 0, b: 0, c: 0, d: 0 }) as Record<string, number>)
    for (const seed of seeds)
      weightedOrder(names, equal, seed).forEach((name, place) => places[place][name]++)
    // a quarter each; four standard deviations of a count of 20 000 are 245
    for (const place of places)
      for (const name of names) expect(Math.abs(place[name] - 5000)).toBeLessThan(245)
  })

  it('puts a partner first in proportion to its weight', () => {
    const weights: Record<string, number> = { a: 3, b: 1, c: 1, d: 1 }
    const first = seeds.filter((seed) => weightedOrder(names, (n) => weights[n], seed)[0] === 'a')
    expect(Math.abs(first.length / seeds.length - 0.5)).toBeLessThan(0.015)
  })

  it('shows nobody of weight 0', () => {
    expect(weightedOrder(names, (name) => (name === 'b' ? 0 : 1), 1)).not.toContain('b')
  })
})
