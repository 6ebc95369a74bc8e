import { describe, expect, it } from 'vitest'
import { numbersFrom } from '../../../src/contract/draw'
import {
  bookedOf,
  credited,
  hostDay,
  limitOf,
  STRUCK,
  WINDOW,
} from '../../../src/measuring/credited'
import { shiftDays } from '../../../src/measuring/days'
import type { Epoch, HostDay } from '../../../src/measuring/epoch'
import type { Pair } from '../../../src/measuring/sums'

const CEILING = 20_000
const ALL = { most: CEILING, cut: 'ceiling' } as const
const sums = (credit: Record<string, Pair>) => ({ credit })
const sumOf = (items: Record<string, number>) => Object.values(items).reduce((a, b) => a + b, 0)

describe('what counts of a host’s day', () => {
  it('is exposures of partners and shops: no click, no claim, no film, no card at home', () => {
    const day = {
      ...sums({
        ...{ 'partners/b': [5, 900], 'shops/x': [3, 0], 'videos/v': [9, 0], 'tours/t': [9, 1] },
        ...{ 'partners/a': [7, 0], 'partners/c': [0, 50] },
      }),
      claimed: { 'partners/b': [1000, 0] },
    }
    expect(credited('a', day, ALL)).toEqual({
      ...{ measured: 8, credited: 8, partners: { b: 5 }, shops: { x: 3 } },
    })
  })

  it('is cut in proportion and in whole exposures, which add up to the limit', () => {
    const random = numbersFrom(4)
    for (let round = 0; round < 300; round++) {
      const credit = Object.fromEntries(
        Array.from({ length: 1 + (round % 9) }, (_, index) => [
          `${index % 3 ? 'partners' : 'shops'}/i${index}`,
          [Math.floor(random() ** 6 * 1000), 0] as Pair,
        ]),
      )
      const most = Math.floor(random() * 800)
      const one = credited('a', sums(credit), { most, cut: 'unusual' })
      expect(one.credited).toBe(Math.min(one.measured, most))
      expect(sumOf(one.partners) + sumOf(one.shops)).toBe(one.credited)
      expect(one.cut).toBe(one.measured > most ? 'unusual' : undefined)
      for (const [item, [exposures]] of Object.entries(credit)) {
        const [kind, slug] = item.split('/') as ['partners' | 'shops', string]
        const exact = (exposures * one.credited) / (one.measured || 1)
        expect(Math.abs((one[kind][slug] ?? 0) - exact)).toBeLessThan(1)
      }
    }
  })

  it('is told of one item as it was booked', () => {
    const day = sums({ 'partners/b': [30, 2], 'shops/x': [10, 0] })
    const told = (credited: number, item: string) =>
      bookedOf(item, 'a', day, { measured: 40, credited, cut: 'unusual' })
    expect([40, 20, 0].map((credited) => told(credited, 'partners/b'))).toEqual([30, 15, 0])
    expect([40, 20, 0].map((credited) => told(credited, 'shops/x'))).toEqual([10, 5, 0])
    expect(bookedOf('partners/c', 'a', day, { measured: 40, credited: 40 })).toBe(0)
    expect(bookedOf('partners/b', 'a', day)).toBe(0)
  })

  it('is nothing once an editor has struck it', () => {
    expect(credited('a', sums({ 'partners/b': [5, 0] }), STRUCK)).toEqual({
      ...{ measured: 5, credited: 0, cut: 'struck', partners: {}, shops: {} },
    })
  })
})

/** Lives through days on which a host shows this much, and gives what was credited of each. */
function live(days: number[], ceiling = CEILING, struck: number[] = []): HostDay[] {
  const epochs: Epoch[] = []
  for (const [index, exposures] of days.entries()) {
    const known = epochs.at(-1)?.result.hosts.a
    const limit = struck.includes(index) ? STRUCK : limitOf(known, ceiling)
    const one = credited('a', sums(exposures ? { 'partners/b': [exposures, 0] } : {}), limit)
    const day = shiftDays('2026-01-01', index)
    const host = hostDay('a', day, one, epochs.slice(-WINDOW), ceiling)
    const result = { hosts: { a: host }, partners: {}, shops: {} }
    const rule = { reciprocity: 0.5, ceiling }
    epochs.push({ day, facts: { rule, partners: [], recommended: {} }, result })
  }
  return epochs.map(({ result }) => result.hosts.a)
}
const repeat = (count: number, value: number) => Array<number>(count).fill(value)

describe('the limit', () => {
  it('leaves a new site alone up to a fifth of the ceiling', () => {
    const [first, second] = live([3500, 5000])
    expect(first).toMatchObject({ credited: 3500 })
    expect(second).toMatchObject({ measured: 5000, credited: 4000, cut: 'unusual' })
  })

  it('lets a campaign pass, and not what is far above the usual', () => {
    const days = live([...repeat(40, 300), 1400, 9000])
    expect(days[40]).toMatchObject({ credited: 1400 })
    expect(days[40].cut).toBeUndefined()
    expect(days[41]).toMatchObject({ credited: 1500, cut: 'unusual' })
  })

  it('is the city’s ceiling for the largest', () => {
    const usual = (one: number) => limitOf({ measured: 0, credited: 0, usual: one }, CEILING)
    expect(usual(3999)).toEqual({ most: 19_995, cut: 'unusual' })
    expect(usual(4000)).toEqual(ALL)
    expect(usual(5000)).toEqual(ALL)
  })

  it('does not compound: who fills it every day for a year gains a fixed number a month', () => {
    const days = live([...repeat(60, 20), ...repeat(365, 100_000)])
    const at = (day: number) => days[60 + day].credited
    expect(at(0)).toBe(100)
    // five times a thousandth of the ceiling in four weeks
    for (const day of [28, 56, 84, 364])
      expect(at(day) - at(0)).toBeLessThanOrEqual(Math.ceil((day / WINDOW) * 100))
    expect(at(364)).toBeLessThan(1500)
  })

  it('lets ten views of four cards count of the smallest site', () => {
    expect(live([...repeat(40, 1), 40, 41]).slice(-2)).toMatchObject([
      { credited: 40 },
      { credited: 40, cut: 'unusual' },
    ])
  })

  it('does not cut a site that comes back from its holidays', () => {
    const days = live([...repeat(60, 1000), ...repeat(31, 100), 1000])
    expect(days.at(-1)).toMatchObject({ credited: 1000 })
    expect(live([...repeat(60, 1000), ...repeat(60, 0), 1000]).at(-1)).toMatchObject({
      credited: 1000,
    })
  })

  it('takes no notice of days that were struck', () => {
    const honest = live([...repeat(40, 20), 0, ...repeat(30, 20)])
    const struck = live([...repeat(40, 20), 9999, ...repeat(30, 20)], CEILING, [40])
    expect(struck.slice(41)).toEqual(honest.slice(41))
  })
})
