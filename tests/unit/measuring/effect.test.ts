import { expect, it } from 'vitest'
import { effectOf } from '../../../src/measuring/effect'
import { scenarios } from '../../../src/simulation/scenarios'
import { simulate } from '../../../src/simulation/simulate'

const { epochs } = simulate(scenarios({ epochs: 60, views: 60, seed: 2 })[1])
const days = epochs.slice(20)
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)

it('of the λ that is in force is nothing', () => {
  const effects = effectOf(epochs, 0.5)
  for (const { due, wouldBeDue } of Object.values(effects)) expect(wouldBeDue).toBeCloseTo(due, 2)
})

it('of a larger λ gives those more who give more, and takes it from the others', () => {
  const [equal, reciprocal] = [effectOf(days, 0), effectOf(days, 1)]
  expect(reciprocal.p0.wouldBeDue).toBeGreaterThan(1.2 * equal.p0.wouldBeDue)
  expect(reciprocal.p11.wouldBeDue).toBeLessThan(0.8 * equal.p11.wouldBeDue)
  for (const effects of [equal, reciprocal]) {
    const all = Object.values(effects)
    expect(sum(all.map(({ wouldBeDue }) => wouldBeDue))).toBeCloseTo(
      sum(all.map(({ received }) => received)),
      1,
    )
    expect(sum(all.map(({ given }) => given))).toBe(sum(all.map(({ received }) => received)))
  }
})
