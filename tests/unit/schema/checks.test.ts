import { describe, expect, it } from 'vitest'
import { bareSiret, checkSiret } from '../../../collections/checks/siret'
import { checkSequenceStart } from '../../../collections/checks/sequences'
import { slugOf } from '../../../collections/checks/slug'
import { numbered } from '../../../collections/checks/stops'
import { checkWebAddress, withScheme } from '../../../collections/checks/webAddress'
import { checkWebvtt } from '../../../collections/checks/webvtt'
import { MESSAGES } from '../../../collections/messages'

describe('a SIRET', () => {
  it.each([
    ['73282932000074', undefined],
    ['35600000000048', undefined],
    // a post office: fails Luhn, its digits add up to a multiple of 5
    ['35600000049837', undefined],
    ['35600000049838', 'siretSum'],
    ['73282932000075', 'siretSum'],
    ['00000000000000', 'siretSum'],
    ['7328293200007', 'siretDigits'],
    ['7328293200007A', 'siretDigits'],
  ])('%s: %s', (siret, key) => expect(checkSiret(siret)?.key).toBe(key))

  it('is read with the spaces and dots people put into it', () => {
    expect(bareSiret('732 829.320\u00a000074')).toBe('73282932000074')
  })
})

describe('a slug', () => {
  it.each([
    ['Café de l’Étoile', 'cafe-de-l-etoile'],
    ['  Œuf & Cie — 18ᵉ  ', 'oeuf-cie-18e'],
    ['Straße', 'strasse'],
    ['北京', ''],
    ['x'.repeat(79) + ' yz', 'x'.repeat(79)],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug))
})

describe('captions', () => {
  it.each([
    ['WEBVTT\n\n00:01.000 --> 00:04.500 line:0\nBonjour', undefined],
    ['\ufeffWEBVTT - titre\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nA', undefined],
    ['WEBVTTX\n\n00:01.000 --> 00:02.000\nA', { line: 1, found: 'webvttHeader' }],
    ['WEBVTT\n\n00:04.000 --> 00:02.000\nA', { line: 3, found: 'webvttTime' }],
    ['WEBVTT\n\n00:01,000 --> 00:02,000\nA', { line: 3, found: 'webvttTime' }],
    ['WEBVTT\n\nNOTE rien', { line: 3, found: 'webvttEmpty' }],
  ])('%j', (text, problem) => expect(checkWebvtt(text)).toEqual(problem))
})

describe('sequences', () => {
  it('may touch, and the later of two that overlap is the one told', () => {
    const touching = [
      { from: 0, to: 60 },
      { from: 60, to: 120 },
    ]
    expect(touching.map((_, index) => checkSequenceStart(touching, index))).toEqual([
      undefined,
      undefined,
    ])
    const unordered = [
      { from: 50, to: 90, title: 'B' },
      { from: 0, to: 60, title: 'A' },
    ]
    expect(checkSequenceStart(unordered, 0)?.values).toMatchObject({ other: 'A' })
    expect(checkSequenceStart(unordered, 1)).toBeUndefined()
  })
})

describe('stops', () => {
  it('without number get the ones after the highest, the others keep theirs', () => {
    const stops = [{ number: '4' }, {}, { number: '5 bis' }, { number: ' ' }]
    expect(numbered(stops).map(({ number }) => number)).toEqual(['4', '6', '5 bis', '7'])
  })
})

describe('an address of a site', () => {
  it.each(['https://www.exemple.fr', 'http://exemple.fr/a?b#c'])('may be %s', (url) =>
    expect(checkWebAddress(url)).toBeUndefined(),
  )
  it.each([
    'javascript:alert(1)',
    'ftp://exemple.fr',
    'https://localhost',
    'https://a:b@c.fr',
    'x',
  ])('can’t be %s', (url) => expect(checkWebAddress(url)?.key).toBe('webAddress'))
  it('gets its scheme when it was left out, and only then', () => {
    expect(withScheme(' exemple.fr/page ')).toBe('https://exemple.fr/page')
    expect(withScheme('javascript:alert(1)')).toBe('javascript:alert(1)')
  })
})

it('every message has the same values in both languages', () => {
  const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
  for (const { fr, en } of Object.values(MESSAGES)) expect(values(en)).toEqual(values(fr))
})
