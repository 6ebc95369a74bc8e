import { describe, expect, it } from 'vitest'
import { checkHours } from '../../../collections/hours'
import {
  problemOf,
  problemOfUnfinished,
  readUnfinished,
  readWeek,
  type Span,
  type Week,
  writeUnfinished,
  writeWeek,
} from '../../../collections/hours/weekly'
import { openMinutes, openOf, randomly, randomText, randomWeek, WINDOWS } from './weekly-meaning'

const span = (text: string): Span => {
  const [from, to] = text.split('-')
  return { from, to }
}
const spans = (text: string) => (text ? text.split(' ').map(span) : [])

/** Seven days, Monday first, each its spans; what is not given is closed. */
const week = (days: Record<number, string>, holidays: Week['holidays'] = 'unsaid'): Week => ({
  days: Array.from({ length: 7 }, (_, day) => spans(days[day] ?? '')),
  holidays,
})
const each = (from: number, to: number, text: string) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, text]))

describe('a week is written as people write it', () => {
  it.each<[string, Week]>([
    [
      'Tu-Sa 10:00-13:00,14:00-19:30; PH off',
      week(each(1, 5, '10:00-13:00 14:00-19:30'), 'closed'),
    ],
    ['Mo,We-Fr 09:00-12:00', week({ 0: '09:00-12:00', ...each(2, 4, '09:00-12:00') })],
    ['We-Mo 10:00-19:00', week({ 0: '10:00-19:00', ...each(2, 6, '10:00-19:00') })],
    [
      'Tu-Sa 09:30-19:30; Su,PH 09:30-13:00',
      week({ ...each(1, 5, '09:30-19:30'), 6: '09:30-13:00' }, spans('09:30-13:00')),
    ],
    ['Mo-Sa 10:00-19:00; PH 14:00-18:00', week(each(0, 5, '10:00-19:00'), spans('14:00-18:00'))],
    ['Mo 08:00-24:00', week({ 0: '08:00-00:00' })],
    ['Fr 20:00-02:00, Sa 10:00-12:00', week({ 4: '20:00-02:00', 5: '10:00-12:00' })],
    [
      'Mo-Th 17:00-01:00, Fr-Sa 17:00-02:00',
      week({ ...each(0, 3, '17:00-01:00'), ...each(4, 5, '17:00-02:00') }),
    ],
    ['24/7', week(each(0, 6, '00:00-00:00'))],
    ['Mo-Su 00:00-24:00; PH off', week(each(0, 6, '00:00-00:00'), 'closed')],
    ['PH 10:00-12:00', week({}, spans('10:00-12:00'))],
    ['', week({})],
  ])('%s', (text, said) => {
    expect(writeWeek(said)).toBe(text)
    expect(readWeek(text)).toEqual(said)
  })

  it('in the order of time, however it was entered', () => {
    expect(writeWeek(week({ 0: '14:00-18:00 09:00-12:00' }))).toBe('Mo 09:00-12:00,14:00-18:00')
  })
})

describe('a week is read from what others write', () => {
  it.each<[string, Week]>([
    ['mo-fr 9:00 - 12:00, 14:00-18:00', week(each(0, 4, '09:00-12:00 14:00-18:00'))],
    ['Mo-Fr 10:00-18:00; Th 10:00-21:00', week({ ...each(0, 4, '10:00-18:00'), 3: '10:00-21:00' })],
    [
      'Mo-Sa 10:00-12:00, Th 14:00-18:00',
      week({ ...each(0, 5, '10:00-12:00'), 3: '10:00-12:00 14:00-18:00' }),
    ],
    ['10:00-26:00', week(each(0, 6, '10:00-02:00'))],
    ['Mo 22:00-24:00; Tu 00:00-02:00', week({ 0: '22:00-02:00' })],
    ['Mo-Su 09:00-19:00; Su,PH closed', week(each(0, 5, '09:00-19:00'), 'closed')],
    // what a later rule of Saturday leaves of the night before, in every program that reads these texts
    ['Fr 20:00-02:00; Sa 10:00-12:00', week({ 4: '20:00-00:00', 5: '10:00-12:00' })],
  ])('%s', (text, said) => {
    expect(readWeek(text)).toEqual(said)
  })

  it.each([
    ...['Tu-Sa 10:00-19:00; Aug off', 'week 1-20 Mo 10:00-12:00', 'Mo 10:00-12:00 "on demand"'],
    ...['Mo 18:00+', 'Su[1] 10:00-12:00', 'sunrise-sunset', 'SH off', 'Mo 10:00-12:00 || "call"'],
    ...[
      'off',
      'Mo-Su closed',
      'ouvert le matin',
      'Mo 10:00-12:99',
      'Mo 10:00-',
      'Mo-Fr',
      'Mo 10:00-12:00,',
    ],
    ...['PH Mo-Fr 10:00-12:00', 'Mo-Fr,PH 10:00-13:00; Sa 10:00-12:00'],
  ])('not when it says more, or nothing: %s', (text) => {
    expect(readWeek(text)).toBeUndefined()
  })
})

// many weeks, on a machine that may have much else to do
describe('what is written means the same', { timeout: 60_000 }, () => {
  it('to the library of opening hours, for many weeks', () => {
    const random = randomly(20261126)
    const weeks = Array.from({ length: 100 }, () => randomWeek(random))
    for (const said of weeks) {
      const text = writeWeek(said)
      for (const window of WINDOWS)
        expect(openMinutes(text, window), text).toEqual(openOf(said, window))
    }
  })

  it('when it is read again, for many weeks', () => {
    const random = randomly(7)
    for (let count = 0; count < 500; count++) {
      const text = writeWeek(randomWeek(random))
      const read = readWeek(text)
      expect(read, text).toBeDefined()
      expect(readWeek(writeWeek(read!)), text).toEqual(read)
    }
  })

  it('as the text it was read from, for many texts', () => {
    const random = randomly(42)
    let count = 0
    while (count < 100) {
      const text = randomText(random)
      const read = readWeek(text)
      if (!read) continue
      count++
      for (const window of WINDOWS)
        expect(openMinutes(writeWeek(read), window), text).toEqual(openMinutes(text, window))
    }
  })
})

describe('a problem of a week', () => {
  it.each<[string, Week, RegExp, RegExp]>([
    [
      'missing end',
      { ...week({}), days: [[], [{ from: '10:00', to: '' }], [], [], [], [], []] },
      /^Mardi.*fermeture.*Donnez-la/,
      /^Tuesday.*closing.*Give it/,
    ],
    [
      'missing start',
      { ...week({}), days: [[], [], [{ from: '', to: '12:00' }], [], [], [], []] },
      /^Mercredi.*ouverture.*12:00/,
      /^Wednesday.*opening.*12:00/,
    ],
    [
      'overlap',
      week({ 3: '14:00-18:00 09:00-15:00' }),
      /^Jeudi.*09:00–15:00 et 14:00–18:00.*15:00 ou plus tard/,
      /^Thursday.*overlap.*15:00 or later/,
    ],
    [
      'one within the other',
      week({ 3: '09:00-18:00 10:00-12:00' }),
      /Retirez le second/,
      /Remove the second/,
    ],
    [
      'turned',
      week({ 0: '18:00-14:00' }),
      /^Lundi.*14:00, avant d’ouvrir à 18:00.*Intervertissez/,
      /^Monday.*Swap/,
    ],
    [
      'no length',
      week({ 0: '10:00-10:00' }),
      /^Lundi.*ouvre et ferme à 10:00/,
      /^Monday.*opens and closes at 10:00/,
    ],
    [
      'not a time',
      week({ 6: '10:00-25:00' }),
      /^Dimanche.*«\u00a025:00\u00a0».*09:30/,
      /^Sunday.*“25:00”.*09:30/,
    ],
    [
      'night into the day',
      week({ 6: '20:00-03:00', 0: '02:00-10:00' }),
      /^Lundi.*nuit du dimanche \(20:00–03:00\)/,
      /^Monday.*night of Sunday/,
    ],
    [
      'holidays without hours',
      week({ 0: '10:00-12:00' }, []),
      /^Jours fériés.*fermé/,
      /^Public holidays.*closed/,
    ],
    [
      'holidays overlap',
      week({}, spans('10:00-12:00 11:00-13:00')),
      /^Jours fériés/,
      /^Public holidays/,
    ],
  ])('%s names the day and the fix', (_, said, fr, en) => {
    expect(problemOf(said, 'fr')?.message).toMatch(fr)
    expect(problemOf(said, 'en')?.message).toMatch(en)
  })

  it('says which span', () => {
    expect(problemOf(week({ 3: '14:00-18:00 09:00-15:00' }), 'fr')).toMatchObject({
      day: 3,
      span: 0,
    })
    expect(problemOf(week({ 1: '09:00-12:00 18:00-14:00' }), 'fr')).toMatchObject({
      day: 1,
      span: 1,
    })
  })

  it('is not a night, a whole day, or hours that touch', () => {
    const fine = week(
      { 0: '20:00-02:00', 1: '02:00-12:00 12:00-14:00', 2: '00:00-00:00' },
      'closed',
    )
    expect(problemOf(fine, 'fr')).toBeUndefined()
  })
})

describe('a week that is not finished is kept, and taken for hours by nobody', () => {
  const TURNED =
    'Mercredi\u00a0: le créneau ferme à 14:00, avant d’ouvrir à 20:00. Intervertissez les heures, ou corrigez-en une.'

  it.each<[string, Week, string]>([
    [
      '… Tu 10:00-13:00,14:00-; PH off',
      week({ 1: '10:00-13:00 14:00-' }, 'closed'),
      'il manque l’heure de fermeture',
    ],
    ['… Fr -', week({ 4: '-' }), 'il manque l’heure d’ouverture'],
    ['… We 20:00-14:00', week({ 2: '20:00-14:00' }), TURNED],
    ['… Mo 09:00-12:00; PH ', week({ 0: '09:00-12:00' }, []), 'il manque les heures'],
  ])('%s', (text, filled, problem) => {
    expect(writeUnfinished(filled)).toBe(text)
    // as it is stored
    expect(readUnfinished(text.trim())).toEqual(filled)
    expect(problemOfUnfinished(text.trim(), 'fr')).toContain(problem)
    expect(readWeek(text)).toBeUndefined()
    expect(checkHours(text).problem).toBeDefined()
  })

  it('leaves other texts to those who read hours', () => {
    for (const text of ['', 'Mo 09:00-12:00', '… Aug off', 'n’importe quoi'])
      expect(problemOfUnfinished(text, 'fr')).toBeUndefined()
  })
})
