import { describe, expect, it } from 'vitest'
import type { Epoch, EpochFacts, EpochPartner } from '../../../src/measuring/epoch'
import { makeUp } from '../../../src/measuring/make-up'
import type { Pair } from '../../../src/measuring/sums'
import { scenarios } from '../../../src/simulation/scenarios'
import { type Scenario, simulate } from '../../../src/simulation/simulate'

const usual = (more: Partial<Scenario> = {}): Scenario => ({
  ...scenarios({ epochs: 120, views: 100, seed: 3 })[1],
  ...more,
})
const mean = (values: number[]) => values.reduce((all, one) => all + one, 0) / values.length
const SLOW = { timeout: 60_000 }

describe('a newcomer', () => {
  const decided = (one: number, epoch: number) => (one === 5 && epoch < 60 ? 'unpublished' : {})
  const { epochs, seen } = simulate(usual({ decided }))
  const of = (epoch: number) => epochs[epoch].result.partners.p5

  it('starts at zero, with a weight', () => {
    expect(of(59)).toBeUndefined()
    expect(of(60)).toMatchObject({ debt: 0 })
    expect(of(60).weight).toBeGreaterThan(0)
  })

  it('is no flood: the others are seen nearly as before', () => {
    const dueLater = mean(epochs.slice(90).map(({ result }) => result.partners.p5.due))
    for (const epoch of [60, 61, 62, 63, 64, 65]) expect(seen[epoch][5]).toBeLessThan(2 * dueLater)
  })
})

describe('a paused partner', () => {
  const decided = (one: number, epoch: number) =>
    one === 5 && epoch >= 40 && epoch < 80 ? { paused: true as const } : {}
  const { epochs, seen } = simulate(usual({ decided }))
  const of = (epoch: number) => epochs[epoch].result.partners.p5

  it('is shown no longer, and what is owed to it waits', () => {
    for (let epoch = 41; epoch < 80; epoch++) {
      expect(seen[epoch][5]).toBe(0)
      expect(of(epoch)).toMatchObject({ weight: 0, debt: of(40).debt, received: 0, due: 0 })
      // its site goes on showing the others
      expect(of(epoch).given).toBeGreaterThan(0)
    }
  })

  it('resumes where it was', () => {
    expect(of(80)).toMatchObject({ debt: of(40).debt })
    expect(of(80).weight).toBeGreaterThan(0)
    expect(mean(epochs.slice(85).map((_, index) => seen[85 + index][5]))).toBeGreaterThan(10)
  })
})

describe('a boost', () => {
  const boosted = (factor: number) =>
    simulate(
      usual({
        decided: (one, epoch) =>
          one === 5 && epoch >= 40 && epoch < 80
            ? { boost: { factor, reason: 'Ouverture d’un atelier' } }
            : {},
      }),
    ).seen.map((day) => day[5])
  const without = simulate(usual()).seen.map((day) => day[5])
  const during = (days: number[]) => mean(days.slice(42, 80))

  it('gives more room while it lasts, and no more than half as much again', SLOW, () => {
    const most = during(boosted(1.5)) / during(without)
    expect(most).toBeGreaterThan(1.2)
    expect(most).toBeLessThan(1.55)
    // whatever stands in the database
    expect(during(boosted(40))).toBe(during(boosted(1.5)))
  })

  it('leaves nothing behind when it has ended', SLOW, () => {
    expect(mean(boosted(1.5).slice(85)) / mean(without.slice(85))).toBeCloseTo(1, 1)
  })
})

const facts = (partners: EpochPartner[], more: Partial<EpochFacts> = {}): EpochFacts => ({
  ...{ rule: { reciprocity: 0.5, ceiling: 20_000 }, partners, recommended: {}, ...more },
})
const partner = (slug: string, excludes: string[] = []) => ({ slug, excludes })
const credit = (items: Record<string, number>) => ({
  credit: Object.fromEntries(
    Object.entries(items).map(([item, count]) => [item, [count, 0] as Pair]),
  ),
})
const sum = (table: Record<string, { given: number; received: number; due: number }>) => ({
  given: Object.values(table).reduce((all, { given }) => all + given, 0),
  received: Object.values(table).reduce((all, { received }) => all + received, 0),
  due: Object.values(table).reduce((all, { due }) => all + due, 0),
})

/** Two days of the same facts, unless others are given for the second. */
function twoDays(
  first: EpochFacts,
  hosts: Record<string, ReturnType<typeof credit>>,
  second = first,
) {
  const one = { day: '2026-11-02', facts: first }
  const before: Epoch[] = [
    { ...one, result: makeUp({ ...one, hosts, struck: new Set(), before: [] }) },
  ]
  const next = { day: '2026-11-03', facts: second }
  return makeUp({ ...next, hosts, struck: new Set<string>(), before })
}

const FIVE = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => partner(slug))

describe('the account', () => {
  const hosts = {
    a: credit({ 'partners/b': 30, 'partners/c': 10 }),
    b: credit({ 'partners/a': 5, 'partners/d': 2 }),
  }

  it('conserves when a partner is unpublished in the middle of a day', () => {
    for (const gone of ['a', 'b', 'd']) {
      const result = twoDays(facts(FIVE), hosts, facts(FIVE.filter(({ slug }) => slug !== gone)))
      expect(sum(result.partners)).toEqual({ given: 47, received: 47, due: 47 })
      expect(result.partners[gone]).toMatchObject({ weight: 0, debt: 0 })
    }
  })

  it('conserves when exclusions leave nobody who may be shown', () => {
    const all = FIVE.map(({ slug }) => slug)
    const result = twoDays(facts(FIVE), hosts, facts(all.map((slug) => partner(slug, all))))
    expect(sum(result.partners).received).toBe(47)
    expect(sum(result.partners).due).toBeCloseTo(47, 3)
  })

  it('owes a host’s exposures to those alone whom it shows', () => {
    const rule = facts([partner('a', ['f']), partner('b', ['f']), ...FIVE.slice(2)])
    const result = twoDays(rule, hosts)
    expect(result.partners.f).toMatchObject({ due: 0, debt: 0 })
    expect(result.partners.e.due).toBeGreaterThan(3)
  })

  it('knows slugs that every object has as names', () => {
    const odd = [...FIVE, partner('constructor'), partner('valueof')]
    const result = twoDays(facts(odd), { ...hosts, constructor: credit({ 'partners/a': 3 }) })
    expect(Object.hasOwn(result.partners, 'constructor')).toBe(true)
    expect(result.partners['constructor' as string]).toMatchObject({ given: 3 })
    expect(sum(result.partners)).toMatchObject({ given: 50, received: 50 })
  })
})

describe('recommended shops', () => {
  const recommended = { a: ['v', 'w', 'x', 'y', 'z'], b: ['v', 'w'] }
  const hosts = {
    a: credit({ 'shops/v': 40, 'shops/w': 40, 'shops/x': 10, 'partners/b': 4 }),
    b: credit({ 'shops/v': 5 }),
  }
  const result = twoDays(facts(FIVE, { recommended }), hosts)

  it('have equal claims, within what those who recommend them can show', () => {
    const { v, w, x, y, z } = result.shops
    expect(sum(result.shops)).toEqual({ given: 0, received: 95, due: 95 })
    // 90 exposures of five shops, four places: each could have had 22 at most there
    for (const shop of [x, y, z]) expect(shop.due).toBeCloseTo(x.due, 3)
    expect(y.due).toBeGreaterThan(15)
    expect(v.debt).toBeLessThan(0)
    expect(y.debt).toBeGreaterThan(0)
    expect(w.debt).toBeLessThan(0)
    expect(y.weight).toBeGreaterThan(v.weight)
  })

  it('lose no place to a card that a site has pasted of its own choice', () => {
    const pasted = { ...hosts, c: credit({ 'shops/y': 500 }) }
    const other = twoDays(facts(FIVE, { recommended }), pasted)
    expect(other.shops.y).toMatchObject({ received: 500, debt: result.shops.y.debt })
    expect(sum(other.shops)).toMatchObject({ received: 595 })
  })

  it('that are recommended no longer keep what they are owed', () => {
    const now = facts(FIVE, { recommended: { a: ['v', 'w', 'x', 'y'] } })
    const { z } = twoDays(facts(FIVE, { recommended }), hosts, now).shops
    expect(z).toEqual({ given: 0, received: 0, due: 0, debt: 0, weight: 0 })
  })
})

it('made up twice is the same to the bit', SLOW, () => {
  const scenario = usual({ epochs: 60 })
  expect(JSON.stringify(simulate(scenario).epochs)).toBe(JSON.stringify(simulate(scenario).epochs))
})
