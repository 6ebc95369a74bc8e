import { describe, expect, it } from 'vitest'
import { checkHours, hoursInWords } from '../../../collections/hours'
import { openBetween } from '../../../collections/hours/intervals'

/** Hard spaces are right in print and hard to read in a test. */
const words = (text: string, locale: string) => hoursInWords(text, locale).replace(/\u00a0/g, ' ')

describe('opening hours in words', () => {
  it.each([
    ['Tu-Sa 10:00-19:30', 'mar.–sam. 10 h–19 h 30', 'Tue–Sat 10 am–7:30 pm'],
    [
      'Tu-Sa 10:00-13:00,14:00-19:30; Su 10:00-13:00; PH off',
      'mar.–sam. 10 h–13 h et 14 h–19 h 30, dim. 10 h–13 h, fermé les jours fériés',
      'Tue–Sat 10 am–1 pm and 2–7:30 pm, Sun 10 am–1 pm, closed on public holidays',
    ],
    ['24/7', 'tous les jours 24 h/24', 'every day 24 hours'],
    ['Mo-Fr 00:00-24:00', 'lun.–ven. 24 h/24', 'Mon–Fri 24 hours'],
    ['Mo,We,Fr 9:00-12:00', 'lun., mer. et ven. 9 h–12 h', 'Mon, Wed and Fri 9 am–noon'],
    ['Fr,Sa 22:00-04:00', 'ven. et sam. 22 h–4 h', 'Fri and Sat 10 pm–4 am'],
    ['Su 22:00-02:00', 'dim. 22 h–2 h', 'Sun 10 pm–2 am'],
    [
      'Mo-Su,PH 07:00-00:00',
      'tous les jours 7 h–24 h, les jours fériés : 7 h–24 h',
      'every day 7 am–midnight, on public holidays: 7 am–midnight',
    ],
    [
      'Aug 1-20 off; Mo-Sa 10:00-19:00',
      'lun.–sam. 10 h–19 h, fermé 1–20 août',
      'Mon–Sat 10 am–7 pm, closed 1–20 Aug',
    ],
    [
      'Mo-Fr 08:00-18:00; Jul-Aug: Mo-Fr 10:00-12:00',
      'lun.–ven. 8 h–18 h, juil.–août : lun.–ven. 10 h–12 h',
      'Mon–Fri 8 am–6 pm, Jul–Aug: Mon–Fri 10 am–noon',
    ],
    [
      'Mo-Fr 10:00-12:00 "sur rendez-vous"',
      'lun.–ven. 10 h–12 h (sur rendez-vous)',
      'Mon–Fri 10 am–noon (sur rendez-vous)',
    ],
    ['off', 'fermé', 'closed'],
  ])('%s', (osm, fr, en) => {
    expect(words(osm, 'fr')).toBe(fr)
    expect(words(osm, 'en')).toBe(en)
  })

  it('are right in languages beside the two of the admin', () => {
    const osm = 'Mo-Fr 10:00-12:00,14:00-18:30; PH off'
    expect(words(osm, 'es')).toBe('lun–vie 10:00–12:00 y 14:00–18:30, cerrado los festivos')
    expect(words(osm, 'de')).toBe(
      'Mo–Fr 10:00–12:00 Uhr und 14:00–18:30 Uhr, geschlossen an Feiertagen',
    )
    expect(words(osm, 'it')).toBe('lun–ven 10:00–12:00 e 14:00–18:30, chiuso nei festivi')
  })

  it('keep OSM’s grammar, with days in the language, where words would be too long', () => {
    expect(words('Su[1] 10:00-12:00', 'fr')).toBe('dim.[1] 10:00-12:00')
    expect(words('Mo 18:00+', 'fr')).toBe('lun. 18:00+')
  })
})

describe('opening hours that don’t parse', () => {
  it.each([
    ['Mo-Sa 10h-19h30', 7, '10h-19h30'],
    ['Mo 10:00-', 4, '10:00-'],
    ['Mo-Sa 10:00-19:00; Su 10:00-12:99', 23, '10:00-12:99'],
    ['ouvert le matin', 1, 'ouvert'],
  ])('%s: say where', (osm, at, word) => {
    expect(checkHours(osm).problem).toMatchObject({ at, word })
  })

  it('give advice rather than grammar', () => {
    expect(checkHours('Mo-Sa 10h-19h30', 'fr').problem?.reason).toMatch(/omettre "h"/)
    expect(checkHours('garbage', 'fr').problem?.reason).toBe('')
  })

  it('say why in the language asked for', () => {
    expect(checkHours('Mo 10:00-', 'fr').problem?.reason).toMatch(/plage horaire/)
    expect(checkHours('Mo 10:00-', 'en').problem?.reason).toMatch(/time range/i)
  })

  it('say that nobody’s hours are so long, at once', () => {
    const long = `Mo 10:00-12:00${' '.repeat(1_000_000)}Tu 10:00-12:00`
    const { problem } = checkHours(long, 'fr')
    expect(problem).toMatchObject({
      at: 1001,
      reason: expect.stringMatching(/^1000 signes au plus/),
    })
    expect(() => hoursInWords(long, 'fr')).toThrow(/at most 1000/)
    expect(() => openBetween(long, new Date(), new Date())).toThrow(/at most 1000/)
  })

  it('are told from hours that parse but are perhaps not what was meant', () => {
    const { problem, warnings } = checkHours('Mo-Fr 10:00-12:00 14:00-18:00')
    expect(problem).toBeUndefined()
    expect(warnings).toHaveLength(1)
  })
})
