import { describe, expect, it } from 'vitest'
import { type Earlier, pickNext, type Weights } from '../../../src/channels/pick'
import { sharesOf } from '../../../src/channels/shares'
import { numbersFrom } from '../../../src/contract/draw'

const named = (weights: number[]): Weights =>
  Object.fromEntries(weights.map((weight, at) => [`p${at}`, weight]))

/** Placements one after the other, as the server makes them. */
function placed(weights: Weights, places: (at: number) => number, count: number): Earlier[] {
  const earlier: Earlier[] = []
  for (let at = 0; at < count; at++)
    earlier.push({ items: pickNext(weights, earlier, places(at)), weights })
  return earlier
}

/** The farthest that anybody is from his exact share after any number of turns. */
function farthest(earlier: Earlier[]): number {
  const balance = new Map<string, number>()
  let most = 0
  for (const { items, weights } of earlier) {
    const slugs = Object.keys(weights)
    const shares = sharesOf(Object.values(weights), items.length)
    for (const item of items) {
      for (const [at, slug] of slugs.entries())
        balance.set(slug, (balance.get(slug) ?? 0) + shares[at])
      balance.set(item, balance.get(item)! - 1)
      most = Math.max(most, ...[...balance.values()].map(Math.abs))
    }
  }
  return most
}

describe('who is shown next', () => {
  it('is after any number of turns nowhere one turn away from the exact share', () => {
    const random = numbersFrom(7)
    const worst = Array.from({ length: 120 }, () => {
      const partners = 2 + Math.floor(random() * 14)
      const places = 1 + Math.floor(random() * Math.min(6, partners))
      const weights = Array.from({ length: partners }, () => Math.exp(3 * random()))
      return farthest(placed(named(weights), () => places, 60))
    })
    expect(Math.max(...worst)).toBeLessThan(1)
    // the exact share is not reached by chance alone: somebody is nearly a turn away somewhere
    expect(Math.max(...worst)).toBeGreaterThan(0.8)
  })

  it('is nowhere far from it either when each newsletter has another number of places', () => {
    const random = numbersFrom(8)
    const worst = Array.from({ length: 120 }, () => {
      const partners = 3 + Math.floor(random() * 12)
      const weights = Array.from({ length: partners }, () => Math.exp(3 * random()))
      const places = () => 1 + Math.floor(random() * Math.min(6, partners))
      return farthest(placed(named(weights), places, 60))
    })
    expect(Math.max(...worst)).toBeLessThan(1.25)
  })

  it('is nobody twice in the same newsletter, however heavy', () => {
    for (const { items } of placed(named([100, 1, 1, 1, 1]), () => 3, 40))
      expect(new Set(items).size).toBe(3)
  })

  it('is everybody where there are no more partners than places', () => {
    expect(pickNext(named([3, 1]), [], 12).sort()).toEqual(['p0', 'p1'])
    expect(pickNext({}, [], 3)).toEqual([])
  })

  it('goes by weight: twice the weight, twice the turns', () => {
    const items = placed(named([2, 1, 1, 1, 1]), () => 1, 60).flatMap(({ items }) => items)
    expect(items.filter((slug) => slug === 'p0')).toHaveLength(20)
  })

  it('gives a newcomer no more than his share from then on', () => {
    const before = placed(named([1, 1, 1, 1]), () => 2, 30)
    const weights = { ...named([1, 1, 1, 1]), newcomer: 1 }
    const after: Earlier[] = []
    for (let at = 0; at < 10; at++)
      after.push({ items: pickNext(weights, [...before, ...after], 2), weights })
    const his = after.flatMap(({ items }) => items).filter((slug) => slug === 'newcomer')
    expect(his).toHaveLength(4)
  })

  it('goes on without whoever has left', () => {
    const before = placed(named([1, 1, 1, 1]), () => 2, 3)
    const weights = named([1, 1, 1])
    const after = placed(weights, () => 1, 0)
    for (let at = 0; at < 9; at++)
      after.push({ items: pickNext(weights, [...before, ...after], 1), weights })
    const turns = Object.keys(weights).map(
      (slug) => [...before, ...after].filter(({ items }) => items.includes(slug)).length,
    )
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1)
  })
})
