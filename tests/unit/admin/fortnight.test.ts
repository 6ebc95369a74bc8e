import { expect, it } from 'vitest'
import { fortnight, type ShopHours } from '../../../src/admin/hours/fortnight'
import { spanInWords } from '../../../collections/hours/times'

const days = (shop: Partial<ShopHours>, today = '2026-12-21') =>
  fortnight({ text: 'Tu-Sa 10:00-13:00,14:00-19:00', closures: [], ...shop }, today)

/** "ven. 25: 10 h–13 h" as one would read it, with ordinary spaces. */
const read = (shop: Partial<ShopHours>, day: string, today?: string) => {
  const found = days(shop, today).find((one) => one.day === day)!
  return found.spans.map((span) => spanInWords(span, 'fr').replaceAll('\u00a0', ' '))
}

it('goes from today through fourteen days', () => {
  const all = days({}).map(({ day }) => day)
  expect([all.length, all[0], all.at(-1)]).toEqual([14, '2026-12-21', '2027-01-03'])
})

it('has the hours of each day, and none on a day closed', () => {
  expect(read({}, '2026-12-22')).toEqual(['10 h–13 h', '14 h–19 h'])
  expect(read({}, '2026-12-21')).toEqual([])
})

it('names public holidays, which the hours may close', () => {
  const text = 'Mo-Sa 10:00-19:00; PH off'
  const christmas = days({ text }).find(({ day }) => day === '2026-12-25')
  expect(christmas).toMatchObject({ isHoliday: true, holiday: 'Noël', spans: [] })
  expect(read({ text: 'Mo-Sa 10:00-19:00' }, '2026-12-25')).toEqual(['10 h–19 h'])
  expect(
    days({})
      .filter(({ isHoliday }) => isHoliday)
      .map(({ day }) => day),
  ).toEqual([...['2026-12-25', '2027-01-01']])
})

it('takes exceptional closures out, first and last day included, with their reason', () => {
  const closures = [{ from: '2026-12-23', to: '2026-12-24', reason: 'Inventaire' }]
  expect(read({ closures }, '2026-12-22')).toHaveLength(2)
  expect(read({ closures }, '2026-12-23')).toEqual([])
  expect(read({ closures }, '2026-12-24')).toEqual([])
  expect(read({ closures }, '2026-12-26')).toHaveLength(2)
  expect(
    days({ closures }).flatMap(({ day, closure }) => (closure ? [[day, closure.reason]] : [])),
  ).toEqual([
    ['2026-12-23', 'Inventaire'],
    ['2026-12-24', 'Inventaire'],
  ])
})

it('leaves a night to the evening it began, yesterday’s too', () => {
  const text = 'Mo-Su 20:00-02:00'
  expect(days({ text })[0].spans).toEqual([{ from: 1200, to: 1560 }])
  expect(days({ text }).every(({ spans }) => spans.length === 1)).toBe(true)
  expect(read({ text: '24/7' }, '2026-12-24')).toEqual(['24 h/24'])
})

it('is not open before the shop opens, nor after it has closed for good', () => {
  const opening = { lifecycle: 'opening', opensOn: '2026-12-23' }
  expect(read(opening, '2026-12-22')).toEqual([])
  expect(read(opening, '2026-12-23')).toHaveLength(2)
  expect(days(opening)[1].state).toBe('announced')
  expect(days({ lifecycle: 'announced' }).every(({ spans }) => !spans.length)).toBe(true)
  const closing = { lifecycle: 'open', closedOn: '2026-12-24' }
  expect(read(closing, '2026-12-23')).toHaveLength(2)
  expect(read(closing, '2026-12-24')).toEqual([])
  expect(days(closing)[3].state).toBe('closedForGood')
})

it('keeps the clock on the wall in the night when clocks change', () => {
  expect(read({ text: 'Sa-Su 10:00-12:00' }, '2026-10-25', '2026-10-20')).toEqual(['10 h–12 h'])
})

it('throws what the library says of a text that is none', () => {
  expect(() => days({ text: 'ouvert' })).toThrow()
})
