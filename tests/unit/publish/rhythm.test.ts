import { expect, it } from 'vitest'
import { Rhythm } from '../../../src/publish/rhythm'

it('lets the first change after a quiet time out at once', () => {
  const rhythm = new Rhythm()
  expect(rhythm.rest(0)).toBe(0)
  rhythm.published(1000, 400, false)
  expect(rhythm.rest(1000)).toBe(0)
})

it('rests longer from publish to publish while changes go on coming, up to a limit, and not at all once they end', () => {
  const rhythm = new Rhythm(5000)
  const rests = [400, 400, 400, 400, 400].map((took, index) => {
    rhythm.published(index * 10_000, took, true)
    return rhythm.rest(index * 10_000)
  })
  expect(rests).toEqual([800, 1600, 3200, 5000, 5000])
  rhythm.published(100_000, 400, false)
  expect(rhythm.rest(100_000)).toBe(0)
})
