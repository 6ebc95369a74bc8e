import { describe, expect, it } from 'vitest'
import { drawn, inclusion, numbersFrom } from '../../../src/contract/draw'

const DRAWS = 40_000
const PLACES = 3
const names = Array.from({ length: 12 }, (_, index) => String.fromCharCode(97 + index))
const seeds = Array.from({ length: DRAWS }, (_, index) => Math.imul(index + 1, 0x9e3779b1))
const equal = () => 1
const uneven = (name: string) => 1 + names.indexOf(name) / 2

/** Pearson's chi-square of counts against what was expected of them. */
const chiSquare = (counts: number[], expected: number[]) =>
  counts.reduce((sum, count, index) => sum + (count - expected[index]) ** 2 / expected[index], 0)

/** The value that chi-square of so many degrees exceeds once in a million draws (Wilson and Hilferty 1931). */
const limit = (degrees: number) =>
  degrees * (1 - 2 / (9 * degrees) + 4.75 * Math.sqrt(2 / (9 * degrees))) ** 3

const ordersOf = (weightOf: (name: string) => number) =>
  seeds.map((seed) => drawn(names, weightOf, PLACES, seed))

const countsOf = (orders: string[][], read: (order: string[]) => string[]) => {
  const counts = new Map<string, number>()
  for (const order of orders)
    for (const key of read(order)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

describe('the chances to be shown', () => {
  it('are in proportion to the weights and add up to the places', () => {
    expect(inclusion([1, 2, 3, 4], 2)).toEqual([0.2, 0.4, 0.6, 0.8])
  })

  it('are never more than one: what is over goes to the others', () => {
    expect(inclusion([100, 1, 1, 2], 3)).toEqual([1, 0.5, 0.5, 1])
    expect(inclusion([1, 1], 4)).toEqual([1, 1])
  })

  it('are none without a weight', () => {
    expect(inclusion([0, 1, -1, 1], 1)).toEqual([0, 0.5, 0, 0.5])
    expect(inclusion([], 3)).toEqual([])
  })
})

describe('a draw', () => {
  it('is the same for the same seed, and not for another', () => {
    expect(drawn(names, equal, PLACES, 42)).toEqual(drawn(names, equal, PLACES, 42))
    expect(drawn(names, equal, PLACES, 42)).not.toEqual(drawn(names, equal, PLACES, 43))
  })

  it('keeps everyone, once, and nobody without a weight', () => {
    expect(drawn(names, uneven, PLACES, 7).sort()).toEqual(names)
    expect(drawn(names, (name) => (name === 'b' ? 0 : 1), PLACES, 1)).not.toContain('b')
  })

  it.each([
    ['equal', equal],
    ['uneven', uneven],
  ])('gives each item of %s weights its chance exactly, on every place alike', (_, weightOf) => {
    const chances = inclusion(names.map(weightOf), PLACES)
    const orders = ordersOf(weightOf)
    for (let place = 0; place < PLACES; place++) {
      const counts = countsOf(orders, (order) => [order[place]])
      const expected = chances.map((chance) => (chance / PLACES) * DRAWS)
      const found = names.map((name) => counts.get(name) ?? 0)
      expect(chiSquare(found, expected), `place ${place + 1}`).toBeLessThan(limit(names.length - 1))
    }
  })

  it('brings every pair together as often, where all are equal', () => {
    const counts = countsOf(ordersOf(equal), (order) => {
      const shown = order.slice(0, PLACES).sort()
      return shown.flatMap((a, index) => shown.slice(index + 1).map((b) => a + b))
    })
    const pairs = (names.length * (names.length - 1)) / 2
    expect(counts.size).toBe(pairs)
    const each = (DRAWS * PLACES * (PLACES - 1)) / 2 / pairs
    expect(chiSquare([...counts.values()], Array(pairs).fill(each))).toBeLessThan(limit(pairs - 1))
  })

  it('shows nobody whose weight is no number', () => {
    expect(drawn(['a', 'b'], (name) => (name === 'b' ? NaN : 1), PLACES, 1)).toEqual(['a'])
  })

  it('lets weights decide the order where everyone has a place', () => {
    const few = ['a', 'b', 'c']
    const weights: Record<string, number> = { a: 2, b: 1, c: 1 }
    const first = seeds.filter((seed) => drawn(few, (n) => weights[n], PLACES, seed)[0] === 'a')
    expect(Math.abs(first.length / DRAWS - 0.5)).toBeLessThan(0.012)
  })
})

it('numbers from a seed are spread evenly over [0, 1)', () => {
  const random = numbersFrom(1)
  const tenths = Array(10).fill(0)
  for (let index = 0; index < DRAWS; index++) tenths[Math.floor(random() * 10)]++
  expect(chiSquare(tenths, Array(10).fill(DRAWS / 10))).toBeLessThan(limit(9))
})
