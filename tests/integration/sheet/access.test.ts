import { createLocalReq } from 'payload'
import { beforeAll, expect, it, vi } from 'vitest'
import { bookDays } from '../../support/booked-days'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

const PERIOD = 'from=2026-09-07&until=2026-10-18'
/** All that a sheet is given as. */
const FILES = [
  `sheet?format=csv&${PERIOD}`,
  `sheet?format=html&${PERIOD}`,
  `privacy?document=record&${PERIOD}`,
]

eachDatabase('the sheet of a partner', (installation) => {
  const people = {} as Record<RoleName | 'unlinked', Awaited<ReturnType<typeof person>>>
  const get = (who: keyof typeof people | undefined, path: string, language?: string) =>
    installation().rest(`/api/costo/${path}`, { token: who && people[who].token, language })

  beforeAll(async () => {
    const { payload } = installation()
    const partner = async (slug: string, name: string) =>
      String(
        (
          await payload.create({
            collection: 'partners',
            data: { slug, name, kind: 'charity', _status: 'published' },
          })
        ).id,
      )
    const own = await partner('tudigo', 'Tudigo')
    await partner('le-carillon', 'Le Carillon')
    await partner('simplon', 'Simplon')
    for (const role of ['admin', 'editor', 'office', 'readonly'] as const)
      people[role] = await person(installation(), role)
    people.partner = await person(installation(), 'partner', own)
    people.unlinked = await person(installation(), 'partner')
    await bookDays(
      payload,
      { from: '2026-09-07', until: '2026-10-18', slugs: ['tudigo', 'le-carillon', 'simplon'] },
      (day) => ({
        tudigo: { 'le-carillon': [1234, 2] },
        'le-carillon': { tudigo: [777, 1], simplon: [55, 0] },
        ...(day === '2026-09-09' ? { simplon: { tudigo: [3, 3] } } : {}),
      }),
    )
  })

  it('tells a partner his own weeks, his totals and who shows him', async () => {
    const { status, body, headers } = await get('partner', FILES[0])
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.split('\r\n').slice(0, 3)).toEqual([
      'Du;Au;Expositions données;Expositions reçues;Clics envoyés;Clics reçus',
      '2026-09-07;2026-09-13;8638;5442;14;10',
      '2026-09-14;2026-09-20;8638;5439;14;7',
    ])
    const page = (await get('partner', FILES[1], 'en')).body
    expect(page).toContain('Visibility of Tudigo')
    expect(page).toMatch(/Le Carillon<\/th>\s*<td>32,634<\/td><td>42<\/td>/)
  })

  it('writes fewer than five as such to a partner, and what it is to an editor', async () => {
    const row = /Simplon<\/th>\s*<td>([^<]*)<\/td><td>([^<]*)<\/td>/
    const seen = async (who: 'partner' | 'editor') =>
      row.exec((await get(who, `${FILES[1]}&partner=tudigo`)).body)?.slice(1)
    expect(await seen('partner')).toEqual(['&lt;\u00a05', '&lt;\u00a05'])
    expect(await seen('editor')).toEqual(['3', '3'])
  })

  it('tells a partner the week of a day that he asks for, an editor the day', async () => {
    const rows = async (who: 'partner' | 'editor') => {
      const path = 'sheet?format=csv&from=2026-09-09&until=2026-09-09&partner=tudigo'
      return (await get(who, path)).body.split('\r\n')[1]
    }
    expect(await rows('partner')).toBe('2026-09-07;2026-09-13;8638;5442;14;10')
    expect(await rows('editor')).toBe('2026-09-09;2026-09-09;1234;780;2;4')
  })

  it.each(FILES)('gives a partner no other’s, by whatever parameter: %s', async (file) => {
    for (const partner of ['le-carillon', 'simplon', 'nobody', '', '*']) {
      const query = `${file}&partner=${partner}`
      const { status, body } = await get('partner', query)
      if (partner) expect(status, query).toBe(404)
      else expect(status, query).toBe(200)
      const { body: twice } = await get('partner', `${query}&partner=le-carillon`)
      for (const text of [body, twice]) {
        // its balance and the title of its sheet
        expect(String(text), query).not.toContain('Visibilité de Le Carillon')
        expect(String(text), query).not.toMatch(/5824|832/)
      }
    }
  })

  it.each([undefined, 'unlinked', 'office', 'readonly'] as const)(
    'tells %s nothing at all',
    async (who) => {
      for (const file of FILES.slice(0, 2))
        for (const query of [file, `${file}&partner=tudigo`]) {
          const { status, body } = await get(who, query)
          expect(status, query).toBe(404)
          expect(JSON.stringify(body)).not.toMatch(/Tudigo|8638/)
        }
    },
  )

  it.each(['admin', 'editor'] as const)('shows the role %s anybody’s', async (who) => {
    expect((await get(who, `${FILES[0]}&partner=le-carillon`)).body).toContain('5824')
    expect((await get(who, `${FILES[0]}&partner=tudigo`)).body).toContain('8638')
    expect((await get(who, FILES[0])).status).toBe(404)
  })

  it('says what is wrong with a period, by the name of the parameter', async () => {
    for (const period of [
      'from=2026-10-01&until=2026-09-01',
      'from=yesterday',
      'from=2020-01-01&until=2026-01-01',
    ]) {
      const { status, body } = await get('partner', `sheet?format=csv&${period}`)
      expect(status, period).toBe(400)
      expect(body.errors[0].message).toMatch(/^from et until\u00a0: /)
    }
  })

  it('writes the record of processing for his site with what is true here', async () => {
    const { body } = await get('partner', FILES[2], 'fr')
    expect(body).toContain('L’éditeur du site\u00a0: Tudigo')
    expect(body).toContain('localhost:3000')
    expect(body).toContain('25 mois')
    // no mail server is set up here
    expect(body).not.toContain('fiche mensuelle')
    expect((await get('unlinked', FILES[2])).body).toContain('L’éditeur du site\u00a0: …')
    const sentence = (await get('partner', 'privacy?document=sentence', 'en')).body
    expect(sentence).toMatch(/sets no cookie.*Do Not Track/s)
    expect((await get('partner', 'privacy?document=secret')).status).toBe(400)
  })

  it('reads nothing that was counted where no sheet is told', async () => {
    const found = vi.spyOn(installation().payload.db, 'find')
    expect((await get('editor', FILES[1])).status).toBe(404)
    expect((await get('partner', FILES[2])).status).toBe(200)
    const read = found.mock.calls.map(([{ collection }]) => collection)
    found.mockRestore()
    expect(read).toContain('partners')
    expect(read).not.toContain('exposures')
  })

  it('leaves the dashboard of those who don’t edit to itself: it asks for locks in their name', async () => {
    const { payload } = installation()
    for (const role of ['partner', 'office', 'readonly'] as const) {
      const user = await payload.findByID({ collection: 'users', id: people[role].id })
      const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
      const found = await payload.find({
        ...{ collection: 'payload-locked-documents', overrideAccess: false, req },
        where: { globalSlug: { exists: true } },
      })
      expect(found.docs).toEqual([])
    }
  })

  it('is there when no day has been made up for two years, and months are all that is kept', async () => {
    const { db } = installation().payload
    await db.deleteMany({ collection: 'epochs', where: {} })
    const facts = { rule: { reciprocity: 0.5, ceiling: 20_000 }, partners: [], recommended: {} }
    const result = { hosts: {}, partners: {}, shops: {} }
    await db.create({ collection: 'epochs', data: { day: '2024-10', facts, result } })
    expect((await get('partner', 'sheet?format=html')).status).toBe(200)
  })
})
