import { describe, expect, it } from 'vitest'
import { Memory } from '../../../src/publish/render/memory'
import { inputs, records } from '../../fixtures/records'
import { renderAll, rendered } from '../../support/rendered'
import { SESSIONS, withSessions } from '../../support/walks'

const PAGE = '/fr/tours/nord-du-18e/'

/** The section of the sessions, its markup taken out; empty when there is none. */
const said = (page: string) =>
  (/<section class="sessions".*?<\/section>/s.exec(page)?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const at = async (now: string, path = PAGE) => {
  const { body, due, json } = await rendered(withSessions, { now })
  return { text: said(body(path)), page: body(path), due, json }
}

describe('the sessions on a walk’s page', () => {
  it('say when in words of Paris, who leads, where one meets, how many may come and where to book', async () => {
    const { text, page } = await at('2026-11-18T12:00:00+01:00')
    expect(text).toContain('Samedi 5 décembre 2026, de 15 h à 16 h 30')
    expect(text).toContain('Avec Awa Diop; guide, conférencière · 15 places')
    expect(text).toContain('Rendez-vous : Métro Jules Joffrin, sortie 1')
    expect(page).toContain('href="https://guides.example/nord?date=2026-12-05"')
    expect(page).toContain('datetime="2026-12-05T15:00:00+01:00"')
    expect(text).toContain('Samedi 3 avril 2027, de 10 h 30 à 12 h 30')
  })

  it('say which one is called off, and why, and which one is full, without a place to book', async () => {
    const { text, page } = await at('2026-11-18T12:00:00+01:00')
    expect(page).toMatch(/<s><time[^>]*>Samedi 12 décembre 2026/)
    expect(text).toContain('Annulée')
    expect(text).toContain('Le guide est souffrant.')
    expect(text).not.toContain('Avec Malik Benali')
    expect(text).toContain('Complète')
    expect(page).not.toContain('href="https://guides.example/complet"')
  })

  it('go when they are over, and the edition knows when that is', async () => {
    const before = await at('2026-12-05T16:29:00+01:00')
    expect(before.text).toContain('5 décembre')
    expect(before.text).not.toContain('10 octobre')
    expect(before.due).toBe('2026-12-05T15:30:00.000Z')
    const after = await at('2026-12-05T16:30:00+01:00')
    expect(after.text).not.toContain('5 décembre')
    expect(after.text).toContain('12 décembre')
  })

  it('go from a page that is remembered too, though nothing else of the walk has changed', async () => {
    const memory = new Memory()
    const withOne = () => {
      const all = records()
      // one that is called off is in no list of the next ones
      all.tours[0].sessions = [SESSIONS[1]]
      return all
    }
    const page = async (now: string) => {
      const { files } = await renderAll(withOne(), { ...inputs(), now }, undefined, memory)
      return said(String(files.find(({ path }) => path === PAGE)!.body))
    }
    expect(await page('2026-12-12T15:00:00+01:00')).toContain('12 décembre')
    expect(await page('2026-12-12T15:35:00+01:00')).toBe('')
  })

  it('say nothing where nobody leads the walk', async () => {
    const { body } = await rendered()
    expect(body(PAGE)).not.toContain('class="sessions"')
  })

  it('are in the language of the page, the calendar at hand', async () => {
    const { text, page } = await at('2026-11-18T12:00:00+01:00', '/en/tours/nord-du-18e/')
    expect(text).toContain('Saturday 5 December 2026, 3 pm to 4:30 pm')
    expect(text).toContain('With Awa Diop')
    expect(text).toContain('1 place')
    expect(page).toContain('<a href="https://vitrine.example/v1/en/tours/nord-du-18e.ics"')
  })
})

describe('the next session in a walk’s JSON', () => {
  it.each([
    ['2026-11-18T12:00:00+01:00', '2026-12-05T15:00:00+01:00'],
    // the one called off is no next one
    ['2026-12-06T12:00:00+01:00', '2027-04-03T10:30:00+02:00'],
  ])('at %s is that of %s', async (now, starts) => {
    const { json } = await at(now)
    expect(json('/v1/fr/tours/nord-du-18e.json').tour.nextSession.startsAt).toBe(starts)
    const { tours } = json('/v1/fr/tours.json')
    expect(tours.at(-1).nextSession.startsAt).toBe(starts)
  })
})
