import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { FeedSession } from '../../src/contract/tour'
import { findings } from './axe'
import { inPages } from './in-pages'
import { withTour } from './map-feeds'
import { PHONE, openMap } from './map-pages'

const { open, sites } = inPages()

const session = (startsAt: string, endsAt: string, more: Partial<FeedSession> = {}) => ({
  ...{ uid: startsAt, sequence: 0, startsAt, endsAt, state: 'scheduled' as const },
  ...more,
})

const PAST = session('2026-11-14T14:30:00+01:00', '2026-11-14T16:30:00+01:00')
const NOW = session('2026-11-21T17:00:00+01:00', '2026-11-21T18:30:00+01:00', { guide: 'Malik' })
const NEXT = session('2026-12-05T00:30:00+01:00', '2026-12-05T02:30:00+01:00', {
  ...{ guide: 'Awa Diop', capacity: 15, meetingPoint: 'Métro Jules Joffrin, sortie 1' },
  booking: 'https://guides.example/nord',
})
const OFF = session('2026-12-12T14:30:00+01:00', '2026-12-12T16:30:00+01:00', {
  ...{ state: 'cancelled', note: 'Le guide est souffrant.', booking: 'https://guides.example/off' },
})
const FULL = session('2027-04-03T10:30:00+02:00', '2027-04-03T12:30:00+02:00', {
  ...{ state: 'full', capacity: 1, booking: 'https://guides.example/full' },
})

const withSessions = (...sessions: FeedSession[]) =>
  withTour(sites(), (tour) => (tour.sessions = sessions))

const items = async (page: Page) => {
  const texts = await page.locator('costo-tour-map [part=session]').allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/g, ' '))
}

describe('the guided sessions of a walk', () => {
  it('say when, in Paris wherever the visitor is, who leads, how many may come, where one meets and where to book', async () => {
    withSessions(PAST, NEXT)
    const page = await openMap(open, { timezoneId: 'America/New_York', locale: 'en-US' })
    expect(await page.getByRole('heading', { name: 'Visites guidées' }).count()).toBe(1)
    expect(await items(page)).toEqual([
      'samedi 5 décembre, 0 h 30 avec Awa Diop · 15 places Rendez-vous : Métro Jules Joffrin, sortie 1 S’inscrire',
    ])
    const link = page.getByRole('link', { name: 'S’inscrire, samedi 5 décembre' })
    expect(await link.getAttribute('href')).toBe('https://guides.example/nord')
  })

  it('say which one is called off, and why, and which one is full, with nowhere to book', async () => {
    withSessions(OFF, FULL)
    const page = await openMap(open)
    expect(await items(page)).toEqual([
      'samedi 12 décembre, 14 h 30 · Annulée Le guide est souffrant.',
      'samedi 3 avril, 10 h 30 · Complète 1 place',
    ])
    const struck = page.locator('costo-tour-map [part=session] s')
    expect(await struck.allInnerTexts()).toEqual(['samedi 12 décembre, 14\u00a0h\u00a030'])
    expect(await page.getByRole('link', { name: 'S’inscrire' }).count()).toBe(0)
  })

  it('stand apart from each other, and each with what belongs to it', async () => {
    withSessions(NEXT, OFF, FULL)
    const page = await openMap(open, PHONE)
    const gaps = await page.locator('costo-tour-map [part=session]').evaluateAll((sessions) => {
      const gap = (above: Element, below: Element) =>
        below.getBoundingClientRect().top - above.getBoundingClientRect().bottom
      return {
        between: sessions.slice(1).map((one, index) => gap(sessions[index], one)),
        within: sessions.flatMap(({ children: [...lines] }) =>
          lines.slice(1).map((line, index) => gap(lines[index], line)),
        ),
      }
    })
    expect(gaps.between).toHaveLength(2)
    expect(Math.min(...gaps.between)).toBeGreaterThanOrEqual(Math.max(...gaps.within) + 10)
  })

  it('go when they are over, while the page stays open', async () => {
    withSessions(NOW, NEXT)
    const page = await openMap(open)
    expect((await items(page))[0]).toContain('avec Malik')
    await page.clock.setFixedTime('2026-11-21T18:30:00+01:00')
    await page.clock.runFor(60_000)
    await page.getByText('avec Malik').waitFor({ state: 'detached' })
    expect(await items(page)).toHaveLength(1)
  })

  it('are three at most, so that the stops stay in sight', async () => {
    withSessions(NOW, NEXT, OFF, FULL)
    expect(await items(await openMap(open))).toHaveLength(3)
  })

  it('take no room where nobody leads the walk, or only did', async () => {
    withSessions(PAST)
    const page = await openMap(open)
    expect(await page.getByRole('heading', { name: 'Visites guidées' }).count()).toBe(0)
  })

  it('leave out what is no date, and a link that is none', async () => {
    withSessions(
      { ...NEXT, startsAt: 'samedi' },
      { ...NEXT, booking: 'javascript:alert(1)' },
      null as unknown as FeedSession,
    )
    const page = await openMap(open)
    expect(await items(page)).toHaveLength(1)
    expect(await page.locator('costo-tour-map [part=session] a').count()).toBe(0)
    expect(page.complaints).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'are read by axe without a finding, %s',
    async (colorScheme) => {
      withSessions(NEXT, OFF, FULL)
      const page = await openMap(open, { colorScheme })
      await page.locator('costo-tour-map [part=session]').first().waitFor()
      expect(await findings(page)).toEqual([])
    },
  )

  it('fit a phone, whatever their guide is called', async () => {
    withSessions({ ...NEXT, guide: 'Anticonstitutionnellement'.repeat(4) })
    const page = await openMap(open, PHONE)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(375)
  })
})
