import { describe, expect, it } from 'vitest'
import { scenarios } from '../../../src/simulation/scenarios'
import { simulate } from '../../../src/simulation/simulate'

const EPOCHS = 1000
const VIEWS = 30

const hostile = scenarios({ epochs: EPOCHS, views: VIEWS, seed: 7 })

describe.each(hostile.map((one) => [one.name.en, one] as const))(
  'over a thousand epochs: %s',
  (_, scenario) => {
    const ours = simulate(scenario)

    it('what is given is received, and what one is owed another has had too much of', () => {
      expect(ours.exposures).toBeGreaterThan(10_000)
      expect(ours.balance).toBe(0)
      expect(Math.abs(ours.debts.reduce((sum, debt) => sum + debt, 0))).toBeLessThan(0.01)
      for (const { result } of ours.epochs) {
        const standings = Object.values(result.partners)
        const sum = (of: 'given' | 'received' | 'due') =>
          standings.reduce((all, standing) => all + standing[of], 0)
        expect(sum('given')).toBe(sum('received'))
        expect(sum('due')).toBeCloseTo(sum('received'), 3)
      }
    })

    it('nobody’s debt grows with time', () => {
      const ofAnEpoch = ours.exposures / EPOCHS
      expect(ours.debtLate).toBeLessThan(2 * ofAnEpoch)
      expect(ours.debtLate).toBeLessThan(1.5 * ours.debtEarly + 5)
    })

    it('and is a small part of what equal weights for ever would owe', { timeout: 60_000 }, () => {
      const uniform = simulate(scenario, { uniform: true })
      expect(uniform.debtLate).toBeGreaterThan(3 * ours.debtLate)
    })
  },
)

it('is the same life for the same seed', () => {
  const [one] = scenarios({ epochs: 20, views: VIEWS, seed: 3 })
  const [other] = scenarios({ epochs: 20, views: VIEWS, seed: 4 })
  expect(simulate(one)).toEqual(simulate(one))
  expect(simulate(other)).not.toEqual(simulate(one))
})
