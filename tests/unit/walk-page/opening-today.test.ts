import { describe, expect, it } from 'vitest'
import { tourWords } from '../../../src/publish/pages/tour/words'
import { openingToday } from '../../../src/walk-page/opening-today'
import { plain } from './walk-facts'

// the night the clocks go back in Paris: 03:00+02:00 is 02:00+01:00
const hours: Parameters<typeof openingToday>[0] = {
  open: [
    ['2026-10-22T10:00:00+02:00', '2026-10-22T13:00:00+02:00'],
    ['2026-10-22T14:00:00+02:00', '2026-10-22T19:30:00+02:00'],
    ['2026-10-24T22:00:00+02:00', '2026-10-25T04:00:00+01:00'],
    ['2026-10-27T18:00:00+01:00', '2026-10-28T00:00:00+01:00'],
    ['2026-11-08T10:00:00+01:00', '2026-11-08T12:00:00+01:00'],
  ],
  until: '2026-11-09T00:00:00+01:00',
}

function said(at: string, locale = 'fr', of = hours) {
  const today = openingToday(of, new Date(at), locale, tourWords(locale).said)
  return today && `${today.state}: ${plain([today.text, today.more].filter(Boolean).join(' · '))}`
}

describe('the opening hours of today', () => {
  it.each([
    ['before', '09:00', 'closed: Fermé, ouvre à 10 h · aujourd’hui 10 h–13 h, 14 h–19 h 30'],
    ['open', '10:00', 'open: Ouvert jusqu’à 13 h · aujourd’hui 10 h–13 h, 14 h–19 h 30'],
    ['soon over', '12:40', 'closing: Ferme bientôt, à 13 h · aujourd’hui 10 h–13 h, 14 h–19 h 30'],
    ['lunch', '13:00', 'closed: Fermé, ouvre à 14 h · aujourd’hui 10 h–13 h, 14 h–19 h 30'],
    ['after the last', '19:30', 'closed: Fermé pour aujourd’hui · rouvre samedi à 22 h'],
  ])('%s', (_, time, text) => expect(said(`2026-10-22T${time}:00+02:00`)).toBe(text))

  it.each([
    [
      'a day without any',
      '2026-10-23T12:00:00+02:00',
      'closed: Fermé aujourd’hui · rouvre demain à 22 h',
    ],
    ['a night that began yesterday', '2026-10-25T02:30:00+01:00', 'open: Ouvert jusqu’à 4 h'],
    [
      'until midnight',
      '2026-10-27T20:00:00+01:00',
      'open: Ouvert jusqu’à minuit · aujourd’hui 18 h–24 h',
    ],
    [
      'just before midnight',
      '2026-10-27T23:45:00+01:00',
      'closing: Ferme bientôt, à minuit · aujourd’hui 18 h–24 h',
    ],
    [
      'more than a week ahead, with the date',
      '2026-10-28T12:00:00+01:00',
      'closed: Fermé aujourd’hui · rouvre dimanche 8 novembre à 10 h',
    ],
    ['after the last that is known', '2026-11-08T13:00:00+01:00', 'closed: Fermé pour aujourd’hui'],
    ['past what the file knows: nothing', '2026-11-09T00:00:00+01:00', undefined],
  ])('%s', (_, at, text) => expect(said(at)).toBe(text))

  it('are those of Paris for a visitor whose clock is elsewhere', () => {
    // ten in the evening of the 23rd in Lima: the 24th in Paris
    expect(said('2026-10-23T22:00:00-05:00')).toBe(
      'closed: Fermé, ouvre à 22 h · aujourd’hui 22 h–4 h',
    )
  })

  it('are none to count for a place that never closes', () => {
    const always: typeof hours = {
      open: [['2026-10-19T00:00:00+02:00', '2026-11-09T00:00:00+01:00']],
      until: hours.until,
    }
    expect(said('2026-10-22T12:00:00+02:00', 'fr', always)).toBe('open: Ouvert')
  })

  it('are said in English', () => {
    expect(said('2026-10-22T19:00:00+02:00', 'en')).toBe(
      'closing: Closing soon, at 7:30 pm · today 10 am–1 pm, 2 pm–7:30 pm',
    )
    expect(said('2026-10-27T20:00:00+01:00', 'en')).toBe(
      'open: Open until midnight · today 6 pm–midnight',
    )
  })
})
