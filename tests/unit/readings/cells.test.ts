import { expect, it } from 'vitest'
import { dayIn, numberIn, yesIn } from '../../../src/readings/import/cells'

it.each([
  ['2026-11-26', '2026-11-26'],
  ['26/11/2026', '2026-11-26'],
  ['5/1/2026', '2026-01-05'],
  ['05.01.2026', '2026-01-05'],
  [' 05-01-2026 ', '2026-01-05'],
  ['31/02/2026', undefined],
  ['2026-02-30', undefined],
  ['11/26/2026', undefined],
  ['26/11/26', undefined],
  ['hier', undefined],
])('reads the day in "%s"', (cell, day) => expect(dayIn(cell)).toBe(day))

it.each([
  ['1240', 1240],
  ['1 240', 1240],
  ['1\u00a0240', 1240],
  ['1\u202f240,5', 1240.5],
  ['62,5', 62.5],
  ['62.5', 62.5],
  ['-3', -3],
  ['0', 0],
  ['1,240.5', undefined],
  ['1.240,5', undefined],
  ['12 34', undefined],
  ['environ 30', undefined],
  ['1e3', undefined],
  ['', undefined],
])('reads the number in "%s"', (cell, value) => expect(numberIn(cell)?.value).toBe(value))

it('knows a percentage from a number', () => {
  expect(numberIn('62 %')).toEqual({ value: 62, percent: true })
  expect(numberIn('62')).toEqual({ value: 62, percent: false })
})

it('reads yes, no and neither', () => {
  expect(['oui', 'Yes', 'x', '1'].map(yesIn)).toEqual([true, true, true, true])
  expect(['', 'non', 'No', '0'].map(yesIn)).toEqual([false, false, false, false])
  expect(yesIn('peut-être')).toBeUndefined()
})
