import { describe, expect, it, vi } from 'vitest'
import type { FeedHours } from '../../../src/contract/shop'
import { openingAt } from '../../../widgets/shared/opening'
import { openingText } from '../../../widgets/shared/opening-text'
import { shopState } from '../../../widgets/shared/shop-state'
import { textsIn } from '../../../widgets/shared/texts'

vi.mock('../../../widgets/shared/baked', async () => {
  const { textsOf } = await import('../../browser/baked-widgets')
  const languages = ['fr', 'en', 'de']
  return {
    BASE: 'https://vitrine.example',
    LOCALES: languages,
    TEXTS: Object.fromEntries(languages.map((code) => [code, textsOf(code)])),
  }
})

// the night the clocks go back in Paris: 03:00+02:00 is 02:00+01:00
const hours: FeedHours = {
  text: 'sam. 10 h–19 h 30 et 22 h–4 h',
  osm: 'Sa 10:00-19:30,22:00-04:00',
  open: [
    ['2026-10-24T10:00:00+02:00', '2026-10-24T19:30:00+02:00'],
    ['2026-10-24T22:00:00+02:00', '2026-10-25T00:00:00+02:00'],
    ['2026-10-25T00:00:00+02:00', '2026-10-25T04:00:00+01:00'],
    ['2026-11-01T10:00:00+01:00', '2026-11-01T12:00:00+01:00'],
  ],
  until: '2026-11-02T00:00:00+01:00',
  closures: [],
}

/** Plain spaces, so that a table can be read. */
const plain = (text?: string) => text?.replace(/[\u00a0\u202f]/g, ' ')

describe('the opening in words', () => {
  it.each([
    ['two days ahead', '2026-10-22T12:00:00+02:00', 'Fermé, rouvre samedi à 10 h'],
    ['the day before', '2026-10-23T23:00:00+02:00', 'Fermé, rouvre demain à 10 h'],
    ['just before opening', '2026-10-24T09:59:00+02:00', 'Fermé, ouvre à 10 h'],
    ['from the first minute', '2026-10-24T10:00:00+02:00', 'Ouvert jusqu’à 19 h 30'],
    ['half an hour before the end', '2026-10-24T19:00:00+02:00', 'Ferme bientôt, à 19 h 30'],
    ['from the last minute', '2026-10-24T19:30:00+02:00', 'Fermé, ouvre à 22 h'],
    ['across midnight', '2026-10-24T23:50:00+02:00', 'Ouvert jusqu’à 4 h'],
    ['across the clock change', '2026-10-25T02:30:00+01:00', 'Ouvert jusqu’à 4 h'],
    [
      'more than a week ahead, with the date',
      '2026-10-25T05:00:00+01:00',
      'Fermé, rouvre dimanche 1 novembre à 10 h',
    ],
    ['after the last interval', '2026-11-01T13:00:00+01:00', 'Fermé en ce moment'],
    ['past what the file knows: nothing', '2026-11-02T00:00:00+01:00', undefined],
  ])('%s', (_, at, text) => {
    const now = new Date(at)
    expect(plain(openingText(openingAt(hours, now), now, 'fr', textsIn('fr')))).toBe(text)
  })

  it('says times as each language writes them', () => {
    const now = new Date('2026-10-24T12:00:00+02:00')
    const inLanguage = (code: string) =>
      plain(openingText(openingAt(hours, now), now, code, textsIn(code)))
    expect(inLanguage('en')).toBe('Open until 7:30 PM')
    expect(inLanguage('de')).toBe('Geöffnet bis 19:30 Uhr')
  })

  it('says no hour for a shop that never closes', () => {
    const always = { ...hours, open: [['2026-10-19T00:00:00+02:00', hours.until]] } as FeedHours
    const now = new Date('2026-10-24T12:00:00+02:00')
    expect(openingText(openingAt(always, now), now, 'fr', textsIn('fr'))).toBe('Ouvert')
  })

  it('claims nothing when the file’s end is not a date', () => {
    expect(openingAt({ ...hours, until: 'soon' }, new Date()).state).toBe('unknown')
  })
})

// the night the clocks go forward: 02:00+01:00 is 03:00+02:00
const spring: FeedHours = {
  ...hours,
  open: [
    ['2027-03-27T20:00:00+01:00', '2027-03-28T05:00:00+02:00'],
    ['2027-03-28T10:00:00+02:00', '2027-03-28T13:00:00+02:00'],
    // Easter Monday is a public holiday, which the publisher has taken out
    ['2027-03-30T10:00:00+02:00', '2027-03-30T19:30:00+02:00'],
  ],
  until: '2027-04-05T00:00:00+02:00',
}

describe('the opening in the week the clocks go forward', () => {
  it.each([
    ['before the hour that is left out', '2027-03-28T01:59:00+01:00', 'Ouvert jusqu’à 5 h'],
    [
      'half an hour before the end, by the new clock',
      '2027-03-28T04:30:00+02:00',
      'Ferme bientôt, à 5 h',
    ],
    ['a minute earlier', '2027-03-28T04:29:00+02:00', 'Ouvert jusqu’à 5 h'],
    ['in the short day', '2027-03-28T05:00:00+02:00', 'Fermé, ouvre à 10 h'],
    ['the day before, across the change', '2027-03-27T19:00:00+01:00', 'Fermé, ouvre à 20 h'],
    ['across a public holiday', '2027-03-28T13:00:00+02:00', 'Fermé, rouvre mardi à 10 h'],
    ['on the public holiday', '2027-03-29T11:00:00+02:00', 'Fermé, rouvre demain à 10 h'],
    [
      'after midnight, when tomorrow has become today',
      '2027-03-30T00:00:00+02:00',
      'Fermé, ouvre à 10 h',
    ],
  ])('%s', (_, at, text) => {
    const now = new Date(at)
    expect(plain(openingText(openingAt(spring, now), now, 'fr', textsIn('fr')))).toBe(text)
  })
})

describe('the state of a shop', () => {
  const now = new Date('2026-10-24T12:00:00+02:00')
  const say = (shop: Parameters<typeof shopState>[0]) =>
    plain(shopState(shop, now, 'fr', textsIn('fr'))?.text)

  it.each([
    [{ lifecycle: 'announced', hours }, 'Bientôt dans le quartier'],
    [{ lifecycle: 'opening', opensOn: '2026-11-03', hours }, 'Ouvre le 3 novembre'],
    [{ lifecycle: 'opening', opensOn: '2027-01-03' }, 'Ouvre le 3 janvier 2027'],
    [{ lifecycle: 'opening', opensOn: '2026-10-24', hours }, 'Ouvert jusqu’à 19 h 30'],
    [{ lifecycle: 'opening' }, 'Ouvre bientôt'],
    [{ lifecycle: 'open', hours }, 'Ouvert jusqu’à 19 h 30'],
    [{ lifecycle: 'open' }, undefined],
    [
      { lifecycle: 'closed', closedOn: '2026-09-30', hours },
      'Fermé définitivement le 30 septembre',
    ],
    [{ lifecycle: 'closed', hours }, 'Fermé définitivement'],
  ] as const)('%o', (shop, text) => {
    expect(say(shop as Parameters<typeof shopState>[0])).toBe(text)
  })
})
