import { afterEach, describe, expect, it } from 'vitest'
import { openIntervals } from '../../../src/publish/render/opening'

const own = process.env.TZ
afterEach(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

const first = (osm: string, week: string, count: number) =>
  openIntervals(osm, [], week).open.slice(0, count)

// each server a different clock; New York and Sydney change theirs on other nights than Paris
describe.each(['UTC', 'Europe/Paris', 'America/New_York', 'Australia/Sydney'])(
  'opening intervals computed on a server in %s',
  (zone) => {
    const cases: [what: string, osm: string, week: string, open: [string, string][]][] = [
      [
        'keep the wall clock of Paris across the night the clocks go back',
        'Sa,Su 10:00-12:00',
        '2026-10-19',
        [
          ['2026-10-24T10:00:00+02:00', '2026-10-24T12:00:00+02:00'],
          ['2026-10-25T10:00:00+01:00', '2026-10-25T12:00:00+01:00'],
        ],
      ],
      [
        'reach past midnight and over the change of clocks',
        'Sa 22:00-04:00',
        '2026-10-19',
        [['2026-10-24T22:00:00+02:00', '2026-10-25T04:00:00+01:00']],
      ],
      [
        'lose the hour that doesn’t exist in spring',
        'Su 01:00-05:00',
        '2027-03-22',
        [['2027-03-28T01:00:00+01:00', '2027-03-28T05:00:00+02:00']],
      ],
      [
        'take out the public holidays of Paris',
        'Mo-Fr 09:00-17:00; PH off',
        '2026-11-09',
        [
          ['2026-11-09T09:00:00+01:00', '2026-11-09T17:00:00+01:00'],
          ['2026-11-10T09:00:00+01:00', '2026-11-10T17:00:00+01:00'],
          ['2026-11-12T09:00:00+01:00', '2026-11-12T17:00:00+01:00'],
        ],
      ],
      [
        'begin with the night that was already open on Monday',
        'Su 20:00-02:00',
        '2026-11-16',
        [['2026-11-16T00:00:00+01:00', '2026-11-16T02:00:00+01:00']],
      ],
    ]

    it.each(cases)('%s', (_, osm, week, open) => {
      process.env.TZ = zone
      expect(first(osm, week, open.length)).toEqual(open)
      expect(process.env.TZ).toBe(zone)
    })
  },
)

describe('opening intervals', () => {
  it('reach 21 days from Monday, and say so', () => {
    const { open, until } = openIntervals('24/7', [], '2026-10-12')

    expect(until).toBe('2026-11-02T00:00:00+01:00')
    expect(open).toEqual([['2026-10-12T00:00:00+02:00', until]])
  })

  it('are cut by exceptional closures, both days included', () => {
    const closures = [{ from: '2026-11-17', to: '2026-11-18' }]
    const { open } = openIntervals('Mo-Su 22:00-02:00', closures, '2026-11-16')

    expect(open.slice(1, 4)).toEqual([
      ['2026-11-16T22:00:00+01:00', '2026-11-17T00:00:00+01:00'],
      ['2026-11-19T00:00:00+01:00', '2026-11-19T02:00:00+01:00'],
      ['2026-11-19T22:00:00+01:00', '2026-11-20T02:00:00+01:00'],
    ])
  })

  it('join where two spans touch, and leave out what the text itself calls unknown', () => {
    expect(
      first(
        'Mo 10:00-12:00,12:00-14:00 open "entrée par la cour"; Tu 10:00-12:00 unknown',
        '2026-11-16',
        2,
      ),
    ).toEqual([
      ['2026-11-16T10:00:00+01:00', '2026-11-16T14:00:00+01:00'],
      ['2026-11-23T10:00:00+01:00', '2026-11-23T14:00:00+01:00'],
    ])
  })

  it('refuse a text that doesn’t parse, with the text', () => {
    expect(() => openIntervals('lundi au samedi', [], '2026-11-16')).toThrow(/lundi au samedi/)
  })
})
