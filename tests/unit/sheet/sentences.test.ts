import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../../src/sheet/sheet'
import { noticeTexts } from '../../../src/sheet/html/notices'
import {
  balanceSentence,
  chartSentence,
  ruleSentence,
  whySentence,
} from '../../../src/sheet/spoken'
import { partner, smallAccount, type SmallDay } from './small-account'

const PERIOD = { from: '2026-11-02', until: '2026-11-15' }
const fr = { reader: 'partner', language: 'fr' } as const
const en = { reader: 'partner', language: 'en' } as const

const told = (days: SmallDay[], audience: typeof fr | typeof en = fr) =>
  balanceSentence(
    sheetOf(smallAccount(days), partner('a'), PERIOD, 'partner'),
    audience,
  ).replaceAll(/[\u00a0\u202f]/g, ' ')
const day = (given: number, received: number, debt: number, due = received): SmallDay => ({
  ...{ day: '2026-11-03', given, received, due, debt },
})

describe('the balance in one sentence', () => {
  it('says that it is kept, as near as it is', () => {
    expect(told([day(1240, 1310, 12)])).toBe(
      'Vous avez donné 1 240 expositions et vous en avez reçu 1 310, pour une part de 1 310 : l’équilibre est tenu, à 10 expositions près, report des jours d’avant compris.',
    )
    expect(told([day(1240, 1310, 0)], en)).toBe(
      'You have given 1,240 exposures and received 1,310, of a share of 1,310: the balance is kept.',
    )
  })

  it('says what is still to be received, and how', () => {
    expect(told([day(200, 100, 1300, 400)])).toMatch(
      / : 1 300 expositions vous restent dues, et les autres sites vous montrent plus souvent/,
    )
    expect(told([day(200, 20, 300, 40)], en)).toMatch(/: 300 exposures are still owed to you/)
  })

  it('says what was received in advance', () => {
    expect(told([day(200, 500, -450, 50)])).toMatch(
      / : c’est 450 expositions de plus que votre part/,
    )
  })

  it('says what to do when nothing was given', () => {
    expect(told([day(0, 310, 5)])).toBe(
      'Vos sites n’ont encore montré personne, et vous avez reçu 310 expositions : posez la vitrine sur votre site pour donner à votre tour.',
    )
  })

  it('writes fewer than five in words, and one in the singular to those who may know', () => {
    expect(told([day(3, 1310, 0)])).toMatch(/^Vous avez donné moins de 5 expositions et/)
    const sheet = sheetOf(smallAccount([day(1, 20, 0)]), partner('a'), PERIOD, 'editor')
    expect(balanceSentence(sheet, { reader: 'editor', language: 'fr' })).toMatch(
      /^Vous avez donné 1 exposition et/,
    )
  })
})

it('states the rule, and why a share is not what one gives', () => {
  expect(ruleSentence(0.5, 'fr')).toContain('λ = 0,5')
  expect(ruleSentence(0.3, 'en')).toContain('70% of the exposures are shared equally, 30% by what')
  expect(ruleSentence(0, 'en')).toContain('exposures are shared equally.')
  expect(whySentence(0.5, 'fr')?.replaceAll(/\s/g, ' ')).toContain('50 % des expositions')
  expect(whySentence(1, 'fr')).toBeUndefined()
})

it('tells a partner of pauses, boosts, struck days and what is not counted', () => {
  const boost = { factor: 1.3, from: '2026-11-01', until: '2026-11-30', reason: 'Mois du livre' }
  const account = smallAccount([day(10, 10, 0)])
  account.epochs[0].result.hosts.a = { measured: 50, credited: 0, cut: 'struck' }
  account.days['2026-11-03'].a.claimed = { 'partners/b': [7, 0] }
  const sheet = sheetOf(account, partner('a', { paused: true, boost }), PERIOD, 'partner')
  expect(noticeTexts(sheet, en)).toEqual([
    expect.stringMatching(/^Your sharing is paused/),
    'Boost by the team: your share is multiplied by 1.3 from 1 to 30 November 2026 (Mois du livre).',
    expect.stringMatching(/^Days struck by the team: 3 November 2026\./),
    expect.stringMatching(/^50 exposures on your sites are not counted/),
    expect.stringMatching(/^7 exposures were seen in a frame/),
  ])
})

it('says the chart in words: beginning, end and peak of each line', () => {
  const days = ['2026-11-03', '2026-11-10'].map((day, index) => ({
    ...{ day, given: 40 + 20 * index, received: 30 - 10 * index },
  }))
  const sheet = sheetOf(smallAccount(days), partner('a'), PERIOD, 'partner')
  expect(chartSentence(sheet, en)).toBe(
    'Lines over 2 weeks. Given: 40 in the first week, 60 in the last, at most 60 in the week of 9 Nov. Received: 30 in the first week, 20 in the last, at most 30 in the week of 2 Nov. The table below has all numbers.',
  )
})
