import { describe, expect, it } from 'vitest'
import { type Allows, type Member, RULE } from '../../../src/sharing/entitlement'
import { Ledger } from '../../../src/sharing/ledger'
import { weightsFor } from '../../../src/sharing/weights'

const others: Allows = (host, item) => host !== item
const members = (debts: number[], given = 100): Member[] =>
  debts.map((debt, index) => ({ slug: `p${index}`, given, debt }))
const even = Array(8).fill(0)

describe('the weights of the next epoch', () => {
  it('are equal where all give the same and nobody owes', () => {
    expect(weightsFor(members(even), others, RULE)).toEqual(even.map(() => 1))
  })

  it('are larger for whom the others owe, and smaller for whom owes', () => {
    const [owed, owing, ...rest] = weightsFor(members([30, -30, 0, 0, 0, 0, 0, 0]), others, RULE)
    expect(owed).toBeGreaterThan(1.2 * rest[0])
    expect(owing).toBeLessThan(0.8 * rest[0])
  })

  it('are equal before anything was measured', () => {
    expect(weightsFor(members(even, 0), others, RULE)).toEqual(even.map(() => 1))
  })

  it('stay finite for a debt that can’t be paid in one epoch', () => {
    const weights = weightsFor(members([1e6, -1e6, 0, 0, 0, 0, 0, 0]), others, RULE)
    for (const weight of weights) {
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(1000)
    }
  })

  it('decide who is first where everyone is shown', () => {
    const [owed, owing] = weightsFor(members([30, -30, 0, 0]), others, RULE)
    expect(owed).toBeGreaterThan(owing)
  })
})

describe('the ledger', () => {
  it('books an exposure as given by one and received by the other', () => {
    const ledger = new Ledger()
    ledger.book('a', 'b', 3)
    ledger.book('c', 'b')
    ledger.book('a', 'c')
    expect([ledger.given('a'), ledger.given('b'), ledger.given('c')]).toEqual([4, 0, 1])
    expect([ledger.received('a'), ledger.received('b'), ledger.received('c')]).toEqual([0, 4, 1])
  })

  it('takes back what a host has given when its day is struck', () => {
    const ledger = new Ledger()
    ledger.book('a', 'b', 3)
    ledger.book('c', 'b')
    ledger.strike('a')
    expect([ledger.given('a'), ledger.received('b')]).toEqual([0, 1])
  })

  it('refuses one’s own card and numbers that can’t be', () => {
    const ledger = new Ledger()
    expect(() => ledger.book('a', 'a')).toThrow('itself')
    for (const count of [-1, Number.NaN, Infinity])
      expect(() => ledger.book('a', 'b', count)).toThrow('no number')
  })
})
