import { describe, expect, it } from 'vitest'
import { monthsBetween, monthsOf, type MadeUp } from '../../../src/readings/exposures'
import type { Reading } from '../../../src/readings/reading'
import { pointsOf, seriesOf } from '../../../src/readings/series'
import { indicatorsCsv } from '../../../src/readings/sheet/csv'
import { indicatorsBody } from '../../../src/readings/sheet/html'
import type { Indicators } from '../../../src/readings/sheet/read'
import { changeSentence } from '../../../src/readings/sheet/spoken'
import { planOf } from '../../../src/readings/import/report'

const reading = (day: string, value: number, more: Partial<Reading> = {}): Reading => ({
  ...{ indicator: 'followers', partner: 'p1', channel: 'instagram', day, value },
  ...{ source: 'Page, lue par Awa', baseline: false, ...more },
})

const READINGS = [
  reading('2026-07-01', 900),
  reading('2026-05-01', 1000, { baseline: true }),
  reading('2026-06-01', 1100),
  reading('2026-06-01', 40, { channel: 'facebook' }),
  reading('2026-06-15', 3, { indicator: 'customers', partner: undefined, channel: undefined }),
]

describe('readings as series', () => {
  it('are those of one indicator, partner and network, by day', () => {
    const series = seriesOf(READINGS)
    expect(
      series.map(({ indicator, channel, readings }) => [
        indicator,
        channel,
        readings.map(({ day }) => day),
      ]),
    ).toEqual([
      ['customers', undefined, ['2026-06-15']],
      ['followers', 'facebook', ['2026-06-01']],
      ['followers', 'instagram', ['2026-05-01', '2026-06-01', '2026-07-01']],
    ])
  })

  it('say a decrease as a decrease, against the baseline', () => {
    const instagram = seriesOf(READINGS)[2]
    expect(instagram.change).toMatchObject({ value: -100, percent: -10 })
    const sentence = changeSentence(instagram, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(sentence).toBe('De 1 000 (1 mai 2026) à 900 (1 juillet 2026) : 100 de moins (−10 %).')
    expect(changeSentence(instagram, 'en')).toBe(
      'From 1,000 (1 May 2026) to 900 (1 July 2026): 100 less (−10%).',
    )
  })

  it('say nothing of a change where there is a single one, or it began at nothing', () => {
    expect(seriesOf(READINGS)[1].change).toBeUndefined()
    expect(changeSentence(seriesOf(READINGS)[1], 'en')).toBe(
      'A single reading: 40, on 1 June 2026.',
    )
    const [fromZero] = seriesOf([reading('2026-05-01', 0), reading('2026-06-01', 12)])
    expect(changeSentence(fromZero, 'en')).toMatch(/: 12 more\.$/)
  })

  it('tell a change of percentages in points', () => {
    const survey = { indicator: 'survey', question: 'Q', unit: '%' } as const
    const [series] = seriesOf([
      reading('2026-05-01', 21, survey),
      reading('2026-06-01', 38.5, survey),
    ])
    expect(changeSentence(series, 'en')).toMatch(
      /to 38\.5\u00a0% \(1 June 2026\): 17\.5 points more\.$/,
    )
  })

  it('have a gap where nobody read them for more than two months, and none for less', () => {
    const points = pointsOf([
      { day: '2026-01-01', value: 1 },
      { day: '2026-03-04', value: 2 },
      { day: '2026-05-06', value: 3 },
    ])
    expect(points).toEqual([
      { day: '2026-01-01', value: 1 },
      { day: '2026-03-04', value: 2 },
      { day: '2026-03-05', value: null },
      { day: '2026-05-06', value: 3 },
    ])
  })
})

const standing = (given: number, received: number) => ({
  given,
  received,
  due: 0,
  debt: 0,
  weight: 1,
})
const madeUp = (day: string, partners: MadeUp['result']['partners']): MadeUp => ({
  day,
  result: { hosts: {}, partners, shops: {} },
})
const MADE_UP = [
  madeUp('2026-04', { a: standing(100, 50), b: standing(50, 100) }),
  madeUp('2026-06-01', { a: standing(3, 4), b: standing(4, 3) }),
  madeUp('2026-06-30', { a: standing(1, 0), b: standing(0, 1) }),
]
const PERIOD = { from: '2026-04-10', until: '2026-07-02' }

describe('exposures by month', () => {
  it('are summed up for one partner, a month that lost its days among them', () => {
    expect(monthsOf(MADE_UP, PERIOD, 'a')).toEqual([
      { month: '2026-04', given: 100, received: 50 },
      { month: '2026-05', given: null, received: null },
      // only two of its days are made up
      { month: '2026-06', given: 4, received: 4, days: 2 },
      { month: '2026-07', given: null, received: null },
    ])
  })

  it('of all are given as often as received', () => {
    const known = monthsOf(MADE_UP, PERIOD).filter(({ given }) => given !== null)
    expect(known.map(({ given, received }) => [given, received])).toEqual([
      [150, 150],
      [8, 8],
    ])
  })

  it('go over the end of a year', () => {
    expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual([
      ...['2025-11', '2025-12', '2026-01', '2026-02'],
    ])
  })
})

const INDICATORS: Indicators = {
  period: PERIOD,
  wrongPeriod: false,
  partners: [{ id: 'p1', slug: 'a', name: 'Les <Amis>' }],
  readings: READINGS.map((one) => ({ ...one, enteredBy: 'Awa Diop' })),
  // July is not over
  madeUp: [
    MADE_UP[0],
    madeUp('2026-06', MADE_UP[1].result.partners),
    madeUp('2026-07-01', MADE_UP[1].result.partners),
  ],
  declared: [
    {
      ...{ day: '2026-05-04', host: 'b', channel: 'newsletter', title: 'Lettre', copies: 1200 },
      items: ['partners/a', 'partners/c'],
    },
  ],
  annotations: [{ from: '2026-06-05', label: 'Fête des voisins' }],
}

describe('the sheet of indicators', () => {
  it('shows a chart and a table of each series, and exposures beside them', () => {
    const { markup } = indicatorsBody(INDICATORS, 'fr')
    const heads = [...markup.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, head]) => head)
    expect(heads).toEqual([
      ...['Tout le programme', 'Nouveaux clients CoSto', 'Expositions par mois'],
      ...['Les &lt;Amis&gt;', 'Abonnés · Facebook', 'Abonnés · Instagram', 'Expositions par mois'],
    ])
    // one that has two readings, and twice exposures; each for wide and for narrow screens
    expect(markup.match(/<svg /g)).toHaveLength(6)
    expect(markup).toMatch(/départ\s: 1\s000/)
    expect(markup).toMatch(/Awa Diop/)
    expect(markup).toMatch(/juillet 2026 \(1 jour\)/)
    expect(markup).toMatch(/Fête des voisins\s*\(5 juin 2026\)/)
    expect(markup).toMatch(/−100/)
  })

  it('keeps what is declared apart: those of a partner, and all', () => {
    const text = indicatorsBody(INDICATORS, 'en').markup.replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/exposures<\/th><th scope="col">declared/)
    expect(text).toMatch(/May 2026<\/th> <td>—<\/td><td>2,400<\/td>/)
    expect(text).toMatch(/May 2026<\/th> <td>—<\/td><td>—<\/td><td>1,200<\/td>/)
    const without = indicatorsBody({ ...INDICATORS, declared: [] }, 'en').markup
    expect(without).not.toMatch(/declared/)
  })

  it('says so where there is nothing', () => {
    expect(indicatorsBody({ ...INDICATORS, readings: [] }, 'en').markup).toMatch(/Nothing was read/)
  })

  it.each(['fr', 'en'] as const)(
    'is a file in %s that adds nothing when it is imported again',
    (language) => {
      const csv = indicatorsCsv(INDICATORS, language)
      expect(csv).toMatch(language === 'fr' ? /-100;Awa Diop/ : /-100,Awa Diop/)
      const { verdicts } = planOf(Buffer.from(csv), {
        partners: [{ id: 'p1', slug: 'a', names: ['Les <Amis>'] }],
        there: READINGS,
        today: '2026-07-02',
      })
      expect(verdicts.map(({ is }) => is)).toEqual(Array(5).fill('same'))
    },
  )
})
