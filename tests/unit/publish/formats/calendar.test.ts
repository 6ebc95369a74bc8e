import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../../../src/publish/records'
import { rendered } from '../../../support/rendered'
import { SESSIONS, withSessions } from '../../../support/walks'

const [FIRST, OFF, FULL, PAST] = SESSIONS.map(({ uid }) => uid)
const WALK = '/v1/fr/tours/nord-du-18e.ics'

const text = async (path = WALK, change: (records: Records) => void = withSessions) =>
  (await rendered(change)).body(path)

/** What ical.js reads of a calendar. */
function read(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar))
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(
      new ICAL.Timezone(zone),
      String(zone.getFirstPropertyValue('tzid')),
    )
  return { root, events, of: (uid: string) => events.find((event) => event.uid === uid)! }
}

const value = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name)

describe('the calendar of a walk', () => {
  it('leaves out the signs that no calendar may have, and takes no line of a text for its own', async () => {
    const calendar = await text(WALK, (records) => {
      withSessions(records)
      const guide = 'Awa\u0000\u0007\r\nATTACH:http://evil.example/\r\nEND:VEVENT'
      records.tours.find(({ sessions }) => sessions)!.sessions![1].guide = guide
    })
    expect(calendar.match(/[^\P{Cc}\t\r\n]/u)).toBeNull()
    expect(calendar).toMatch(/Awa/)
    expect(calendar).not.toMatch(/^ATTACH/m)
    expect(read(calendar).events).toHaveLength(SESSIONS.length)
  })

  it('has an event for each session, at its hour in Paris, summer and winter', async () => {
    const { events, of } = read(await text())
    expect(events.map(({ uid }) => uid)).toEqual([PAST, FIRST, OFF, FULL])
    expect(of(FIRST).startDate.toString()).toBe('2026-12-05T15:00:00')
    expect(of(FIRST).startDate.toJSDate().toISOString()).toBe('2026-12-05T14:00:00.000Z')
    expect(of(FIRST).endDate.toJSDate().toISOString()).toBe('2026-12-05T15:30:00.000Z')
    expect(of(FULL).startDate.toString()).toBe('2027-04-03T10:30:00')
    expect(of(FULL).startDate.toJSDate().toISOString()).toBe('2027-04-03T08:30:00.000Z')
    expect(of(PAST).startDate.zone.tzid).toBe('Europe/Paris')
  })

  it('tells the two half past twos of the night in October apart', async () => {
    const timesOf = async (startsAt: string, durationMinutes: number) => {
      const calendar = await text(WALK, (records) => {
        withSessions(records)
        const { sessions } = records.tours.find(({ sessions }) => sessions)!
        const session = sessions!.find(({ uid }) => uid === FIRST)!
        Object.assign(session, { startsAt, durationMinutes })
      })
      const { startDate, endDate } = read(calendar).of(FIRST)
      return [startDate, endDate].map((one) => one.toJSDate().toISOString().slice(5, 16))
    }
    expect(await timesOf('2026-10-25T02:30:00+02:00', 150)).toEqual(['10-25T00:30', '10-25T03:00'])
    expect(await timesOf('2026-10-25T02:30:00+01:00', 90)).toEqual(['10-25T01:30', '10-25T03:00'])
    expect(await timesOf('2026-10-25T00:30:00+02:00', 180)).toEqual(['10-24T22:30', '10-25T01:30'])
    expect(await timesOf('2026-10-25T03:30:00+01:00', 60)).toEqual(['10-25T02:30', '10-25T03:30'])
  })

  it('says where one meets, in words and on the map, who leads, how many may come and where to book', async () => {
    const event = read(await text()).of(FIRST)
    expect(event.location).toBe('Métro Jules Joffrin, sortie 1')
    expect(value(event, 'geo')).toEqual([48.8893, 2.3489])
    expect(value(event, 'url')).toBe('https://vitrine.example/fr/tours/nord-du-18e/')
    for (const line of [
      'Guide\u00a0: Awa Diop; guide, conférencière',
      'Places\u00a0: 15',
      'Inscription\u00a0: https://guides.example/nord?date=2026-12-05',
      'La Vitrine CoSto · Licence\u00a0: https://spdx.org/licenses/etalab-2.0.html',
    ])
      expect(event.description.split('\n')).toContain(line)
  })

  it('meets at the first stop where nothing else is said', async () => {
    expect(read(await text()).of(FULL).location).toBe(
      'Boulangerie Labat, 12 rue Labat, 75018 Paris',
    )
  })

  it('keeps a session that is called off, as one that is, with the reason', async () => {
    const { of } = read(await text())
    expect(value(of(OFF), 'status')).toBe('CANCELLED')
    expect(of(OFF).summary).toBe('Balade : le nord du 18e (annulée)')
    expect(of(OFF).description).toContain('Le guide est souffrant.\nReportée au printemps.')
    expect(of(OFF).sequence).toBe(4)
    expect(value(of(FIRST), 'status')).toBe('CONFIRMED')
  })

  it('says that a session is full, and no longer where to book', async () => {
    const event = read(await text()).of(FULL)
    expect(event.summary).toBe('Balade : le nord du 18e (complète)')
    expect(event.description).not.toContain('Inscription')
  })

  it('keeps what calendars know a session by when it moves', async () => {
    const moved = read(
      await text(WALK, (all) => {
        withSessions(all)
        const [session] = all.tours[0].sessions
        Object.assign(session, { startsAt: '2026-12-06T10:00:00.000Z', sequence: 3 })
      }),
    ).of(FIRST)
    expect(moved.startDate.toString()).toBe('2026-12-06T11:00:00')
    expect(moved.sequence).toBe(3)
  })

  it('forgets a session three months after it', async () => {
    const { body } = await rendered(withSessions, { now: '2027-01-09T00:00:00+01:00' })
    expect(read(body(WALK)).events.map(({ uid }) => uid)).toEqual([FIRST, OFF, FULL])
  })

  it('is in the language of its address', async () => {
    const event = read(await text('/v1/en/tours/nord-du-18e.ics')).of(FIRST)
    expect(event.summary).toBe('Walk: the north of the 18th')
    expect(event.location).toBe('Jules Joffrin metro, exit 1')
    expect(event.description).toContain('Guide: Awa Diop')
  })

  it('is written as RFC 5545 asks: CRLF, no line beyond 75 octets, properties first, DTSTAMP in UTC', async () => {
    const calendar = await text(WALK, (all) => {
      withSessions(all)
      all.tours[0].name.fr = `Une, deux; trois\\ ${'é'.repeat(80)}`
    })
    const lines = calendar.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    const firstPart = lines.findIndex((line) => line === 'BEGIN:VTIMEZONE')
    const names = lines.slice(firstPart).map((line) => line.split(/[:;]/)[0])
    expect(names.filter((name) => /^(REFRESH|X-PUB|X-WR|NAME|METHOD|SOURCE)/.test(name))).toEqual(
      [],
    )
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual(
      Array(4).fill('DTSTAMP:20261102T093000Z'),
    )
    expect(calendar.replaceAll('\r\n ', '')).toContain(`\r\nNAME:Une\\, deux\\; trois\\\\ éé`)
    expect(read(calendar).of(FIRST).summary).toBe(`Une, deux; trois\\ ${'é'.repeat(80)}`)
  })

  it('has the same bytes as long as nothing of the walk changes', async () => {
    const later = await rendered(withSessions, { now: '2026-11-20T08:00:00+01:00' })
    expect(later.body(WALK)).toBe(await text())
  })
})

describe('the calendar of all walks', () => {
  it('has the sessions of all of them', async () => {
    const { events } = read(
      await text('/v1/fr/tours.ics', (all) => {
        withSessions(all)
        const other = { ...SESSIONS[0], uid: 'b1f0c6de-0000-4000-8000-00000000000a' }
        all.tours.find(({ slug }) => slug === 'est-du-18e')!.sessions = [other]
      }),
    )
    expect(events.map(({ summary }) => summary)).toContain('Balade : l’est du 18e')
    expect(events).toHaveLength(5)
  })

  it('is a calendar even without a session, for those who subscribe early', async () => {
    const { root, events } = read(await text('/v1/fr/tours.ics', () => {}))
    expect(events).toEqual([])
    expect(root.getAllSubcomponents('vtimezone')).toHaveLength(1)
  })
})
