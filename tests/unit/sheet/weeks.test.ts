import { expect, it } from 'vitest'
import {
  daysOf,
  monthBefore,
  monthOf,
  weeksOf,
  wholeWeeks,
  reachedWeeks,
} from '../../../src/sheet/weeks'

it('cuts a period into ISO weeks, the first and the last one to its days, over new year', () => {
  const weeks = weeksOf({ from: '2026-12-23', until: '2027-01-05' })
  expect(weeks.map(({ from, until, days }) => [from, until, days])).toEqual([
    ['2026-12-23', '2026-12-27', 5],
    ['2026-12-28', '2027-01-03', 7],
    ['2027-01-04', '2027-01-05', 2],
  ])
})

it.each([
  ['summer time begins', '2026-03-23', '2026-04-05'],
  ['summer time ends', '2026-10-19', '2026-11-01'],
])('keeps seven days in each week when %s', (_, from, until) => {
  const weeks = weeksOf({ from, until })
  expect(weeks.map(({ days }) => days)).toEqual([7, 7])
  const days = weeks.flatMap(daysOf)
  expect(new Set(days).size).toBe(14)
  expect(days[13]).toBe(until)
})

it('looks back whole weeks from a Sunday, or from the Sunday before', () => {
  expect(wholeWeeks('2026-11-22', 2)).toEqual({ from: '2026-11-09', until: '2026-11-22' })
  expect(wholeWeeks('2026-11-25', 2)).toEqual({ from: '2026-11-09', until: '2026-11-22' })
  expect(wholeWeeks('2027-01-03', 1)).toEqual({ from: '2026-12-28', until: '2027-01-03' })
})

it('knows the days of a month and the month before', () => {
  expect(monthOf('2028-02')).toEqual({ from: '2028-02-01', until: '2028-02-29' })
  expect(monthOf('2026-12').until).toBe('2026-12-31')
  expect(monthBefore('2027-01-01')).toBe('2026-12')
})

it.each([
  // of one day the week, of which the last days may not be known yet
  ['2026-11-18', '2026-11-18', '2026-11-16', '2026-11-22'],
  ['2026-11-10', '2026-11-24', '2026-11-09', '2026-11-25'],
  ['2026-11-09', '2026-11-22', '2026-11-09', '2026-11-22'],
  ['2026-12-02', '2026-12-03', '2026-11-30', '2026-12-06'],
])('reaches from %s to %s into whole weeks', (from, until, monday, last) =>
  expect(reachedWeeks({ from, until }, '2026-11-25')).toEqual({ from: monday, until: last }),
)
