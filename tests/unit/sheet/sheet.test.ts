import { expect, it } from 'vitest'
import { csvOf } from '../../../src/sheet/csv'
import { sheetBody } from '../../../src/sheet/html/sheet'
import type { HostDay } from '../../../src/measuring/epoch'
import { shown } from '../../../src/sheet/few'
import { sheetCsv } from '../../../src/sheet/sheet-csv'
import { sheetOf } from '../../../src/sheet/sheet'
import { ledgerOf } from '../../../src/ledger/ledger'
import { partner, smallAccount } from './small-account'

const PERIOD = { from: '2026-12-21', until: '2027-01-10' }
const DAYS = [
  { day: '2026-12-22', given: 100, received: 30 },
  { day: '2027-01-05', given: 3, received: 0 },
  { day: '2027-01-06', given: 1, received: 2 },
]

it('adds up weeks over new year, and knows nothing of one whose days were not made up', () => {
  const { weeks, totals } = sheetOf(smallAccount(DAYS), partner('a'), PERIOD, 'editor')
  expect(weeks.map(({ monday, flow }) => [monday, flow && [flow.given, flow.received]])).toEqual([
    ['2026-12-21', [100, 30]],
    ['2026-12-28', null],
    ['2027-01-04', [4, 2]],
  ])
  expect(totals).toMatchObject({ given: 104, received: 32 })
})

it('gives a partner the file with gaps as gaps, nought as nought and few as few', () => {
  const sheet = sheetOf(smallAccount(DAYS), partner('a'), PERIOD, 'editor')
  const lines = (reader: 'partner' | 'editor') =>
    sheetCsv(sheet, { reader, language: 'fr' }).split('\r\n').slice(1, 4)
  expect(lines('partner')).toEqual([
    '2026-12-21;2026-12-27;100;30;0;0',
    '2026-12-28;2027-01-03;;;;',
    '2027-01-04;2027-01-10;< 5;< 5;0;0',
  ])
  expect(lines('editor')[2]).toBe('2027-01-04;2027-01-10;4;2;0;0')
})

it('names who showed him with what counts of it, in whole exposures', () => {
  const account = smallAccount([{ day: '2026-12-22', given: 10, received: 7 }])
  account.days['2026-12-22'].b.credit = { 'partners/a': [20, 3], 'partners/c': [10, 0] }
  account.epochs[0].result.hosts.b = { measured: 30, credited: 11, cut: 'unusual' }
  expect(sheetOf(account, partner('a'), PERIOD, 'editor').hosts).toEqual([
    { slug: 'b', name: 'B', exposures: 7, clicks: 3 },
  ])
})

it('keeps what is declared apart, and links followed with it', () => {
  const account = smallAccount(DAYS, {
    placements: [
      {
        ...{ title: 'Lettre', host: 'b', channel: 'newsletter', day: '2026-12-24' },
        ...{ copies: 640, items: ['a', 'c'] },
      },
      { title: 'Flyer', host: 'a', channel: 'print', day: '2027-01-02', items: ['b'] },
      // came out before the period
      { title: 'Alt', host: 'b', channel: 'post', day: '2026-12-01', copies: 9, items: ['a'] },
    ],
  })
  account.days['2026-12-22'].b.visits = { newsletter: { 'partners/a': 6, 'partners/c': 9 } }
  const { declared, totals } = sheetOf(account, partner('a'), PERIOD, 'editor')
  expect(declared).toEqual({
    given: [{ channel: 'print', placements: 1, copies: null, followed: 0 }],
    received: [{ channel: 'newsletter', placements: 1, copies: 640, followed: 6 }],
  })
  expect(totals.received).toBe(32)
})

it('writes numbers under five as such for a partner only', () => {
  const seen = [0, 1, 4, 5].map((value) => shown(value, 'partner', 'fr'))
  expect(seen).toEqual(['0', '<\u00a05', '<\u00a05', '5'])
  expect(shown(4, 'editor', 'fr')).toBe('4')
})

it('writes files that a French spreadsheet opens, and disarms what it would take for a formula', () => {
  const text = csvOf(
    [
      ['Nom', 'Été; "soldes"', 'x'],
      ['=HYPERLINK("http://x")', 1234.5, -3],
      ['+33', '@SUM(A1)', '-2+3'],
      ['\t=1', '-12', null],
    ],
    'fr',
  )
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text.slice(1).split('\r\n')).toEqual([
    'Nom;"Été; ""soldes""";x',
    `"'=HYPERLINK(""http://x"")";1234,5;-3`,
    `"'+33";"'@SUM(A1)";"'-2+3"`,
    expect.stringMatching(/^"?'\t=1"?;-12;$/),
    '',
  ])
  expect(csvOf([['a', 0.5]], 'en')).toBe('\ufeffa,0.5\r\n')
})

it('knows nothing yet of a newcomer who is called as what every object has', () => {
  const newcomer = partner('constructor')
  const account = smallAccount(DAYS)
  account.partners.push(newcomer)
  const sheet = sheetOf(account, newcomer, PERIOD, 'partner')
  expect(sheet).toMatchObject({
    ...{ balance: null, hosts: [], totals: { given: 0 }, notCounted: { cut: 0, inFrames: 0 } },
  })
  expect(sheet.weeks.every(({ flow }) => flow === null)).toBe(true)
  expect(ledgerOf(account, PERIOD).totals).toMatchObject({ given: 136, received: 136 })
})

it('tells a partner by no sum what a number under five is', () => {
  // in the first week `c` shows `a` so often, `a` shows `b`, and so on: once, twice, three or four times
  const sheets = [1, 2, 3, 4].map((few) => {
    const account = smallAccount([
      { day: '2026-12-22', given: few, received: 30 + few, due: 31, debt: 38 - few },
      { day: '2027-01-05', given: 40, received: 20 },
    ])
    const { b } = account.days['2026-12-22']
    b.credit = { 'partners/a': [30, few] }
    b.visits = { newsletter: { 'partners/a': few } }
    account.days['2026-12-22'].c = { ...b, credit: { 'partners/a': [few, 9] }, visits: {} }
    account.days['2026-12-22'].a.claimed = { 'partners/b': [few, 0] }
    const hosts: Record<string, HostDay> = account.epochs[0].result.hosts
    hosts.a = { measured: 2 * few, credited: few, cut: 'unusual' }
    hosts.b = { measured: 30, credited: 30 }
    hosts.c = { measured: few, credited: few }
    return sheetOf(account, partner('a'), PERIOD, 'partner')
  })
  const read = sheets.map((sheet) => [
    sheetBody(sheet, { reader: 'partner', language: 'fr' }).markup,
    sheetCsv(sheet, { reader: 'partner', language: 'fr' }),
    sheet.totals,
  ])
  for (const one of read) expect(one).toEqual(read[0])
  expect(sheets[0].totals).toMatchObject({ given: 42.5, received: 52.5 })
})
