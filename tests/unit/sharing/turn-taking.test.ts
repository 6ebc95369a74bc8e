import { expect, it } from 'vitest'
import { numbersFrom } from '../../../src/contract/draw'
import { TurnTaking } from '../../../src/sharing/turn-taking'

it('never differs from the exact share by a turn, after any number of turns, whatever the weights', () => {
  const random = numbersFrom(11)
  for (let round = 0; round < 15; round++) {
    const n = 2 + (round % 12)
    const weights = Array.from({ length: n }, () => 1 + Math.floor(random() * 50))
    const sum = weights.reduce((all, one) => all + one)
    const turns = new TurnTaking(weights)
    const had = weights.map(() => 0)
    for (let turn = 1; turn <= 2 * sum; turn++) {
      had[turns.next()]++
      for (const [index, weight] of weights.entries())
        expect(Math.abs(had[index] - (turn * weight) / sum)).toBeLessThanOrEqual(
          1 - 1 / (2 * n - 2) + 1e-9,
        )
    }
  }
})

it('goes on where it stopped', () => {
  const weights = [5, 3, 2]
  const whole = new TurnTaking(weights)
  const first = [whole.next(), whole.next(), whole.next()]
  const later = new TurnTaking(
    weights,
    weights.map((_, index) => first.filter((one) => one === index).length),
  )
  for (let turn = 0; turn < 20; turn++) expect(later.next()).toBe(whole.next())
})

it('gives nobody a turn who has no weight', () => {
  const turns = new TurnTaking([0, 1, 0, 2])
  expect(new Set(Array.from({ length: 30 }, () => turns.next()))).toEqual(new Set([1, 3]))
})

it('serves one alone, and refuses weights that mean nothing', () => {
  expect(new TurnTaking([7]).next()).toBe(0)
  for (const weights of [[], [0, 0], [1, -1], [Number.NaN, 1]])
    expect(() => new TurnTaking(weights)).toThrow('weights must be')
})
