import { describe, expect, it } from 'vitest'
import { type Allows, type Member, RULE } from '../../../src/sharing/entitlement'
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
