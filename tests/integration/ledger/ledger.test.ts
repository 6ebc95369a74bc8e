import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ledgerAsked } from '../../../src/ledger/asked'
import { monthBefore } from '../../../src/sheet/weeks'
import { addDays, parisDay } from '../../../src/publish/paris'
import { bookDays } from '../../support/booked-days'
import { eachDatabase } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person, type RoleName } from '../../support/people'

const mail = await startMailServer()
afterAll(() => mail.stop())

const TODAY = parisDay(new Date())
const PERIOD = { from: addDays(TODAY, -70), until: addDays(TODAY, -1) }
const QUERY = new URLSearchParams(PERIOD)
const SLUGS = ['tudigo', 'le-carillon', 'simplon']
const GONE = ['d', 'e', 'f', 'g']
const shownToGone = Object.fromEntries(GONE.map((slug) => [slug, [40, 0] as [number, number]]))

eachDatabase(
  'the account of all partners',
  (installation) => {
    const people = {} as Record<RoleName, Awaited<ReturnType<typeof person>>>
    const ids = {} as Record<string, string>
    const rest = (
      who: RoleName | undefined,
      method: 'GET' | 'POST' | 'DELETE',
      path: string,
      data?: object,
    ) => installation().rest(`/api/${path}`, { method, data, token: who && people[who].token })
    const asked = (more = {}) =>
      ledgerAsked({
        payload: installation().payload,
        asked: { ...PERIOD, ...more },
        language: 'fr',
      })

    beforeAll(async () => {
      const { payload } = installation()
      for (const slug of SLUGS) {
        const { id } = await payload.create({
          collection: 'partners',
          data: {
            ...{ slug, name: slug === 'simplon' ? '=Simplon' : slug, kind: 'charity' },
            ...{ _status: 'published', sites: [{ url: 'https://www.site.example' }] },
            ...(slug === 'tudigo' && { contact: { email: 'lea@tudigo.example' } }),
          } as never,
        })
        ids[slug] = String(id)
      }
      for (const role of ['admin', 'editor', 'office', 'readonly'] as const)
        people[role] = await person(installation(), role)
      people.partner = await person(installation(), 'partner', ids.tudigo)
      // of the last four the records are gone
      await bookDays(payload, { ...PERIOD, slugs: [...SLUGS, ...GONE] }, (day) => ({
        tudigo: {
          'le-carillon': [day === addDays(TODAY, -20) ? 4000 : 60, 2],
          simplon: [40, 0],
          ...shownToGone,
        },
        ...(day < addDays(TODAY, -15) ? { 'le-carillon': { tudigo: [30, 1] } } : {}),
      }))
    })
    beforeEach(async () => {
      mail.letters.length = 0
      await installation().payload.db.deleteMany({ collection: 'sheets', where: {} })
    })

    it.each([undefined, 'partner', 'office', 'readonly'] as const)(
      'is not shown to %s, who gives no order either',
      async (who) => {
        const { status, body } = await rest(who, 'GET', `costo/ledger?${QUERY}`)
        expect(status).toBe(403)
        expect(JSON.stringify(body)).not.toContain('tudigo')
        const order = { partner: 'tudigo' }
        expect((await rest(who, 'POST', 'costo/sheet-send', order)).status).toBe(403)
        const strike = { partner: ids.tudigo, day: `${PERIOD.until}T12:00:00.000Z`, reason: 'x' }
        expect((await rest(who, 'POST', 'strikes', strike)).status).toBe(403)
        expect(mail.letters).toEqual([])
      },
    )

    it.each(['admin', 'editor'] as const)('is given to the role %s as one file', async (who) => {
      const { status, body } = await rest(who, 'GET', `costo/ledger?${QUERY}&language=fr`)
      expect(status).toBe(200)
      const lines = body.trim().split('\r\n')
      expect(lines[0]).toMatch(/^Partenaire;Identifiant;Du;Au \(inclus\);Donné;Reçu;Part;Solde;/)
      expect(lines.slice(1).map((line: string) => line.split(';')[1])).toEqual([...SLUGS, ...GONE])
      // a name that a spreadsheet would run
      expect(lines[3]).toMatch(/^"?'=Simplon/)
      expect((await rest(who, 'GET', 'costo/ledger?from=x')).status).toBe(400)
    })

    it('adds up: what was given was received and was due', async () => {
      const { ledger } = await asked()
      const { given, received, due, notCounted } = ledger.totals
      expect(received).toBe(given)
      expect(due).toBeCloseTo(given, 1)
      expect(notCounted).toBeGreaterThan(1000)
      expect(ledger.weeks.reduce((sum, { exposures }) => sum + (exposures ?? 0), 0)).toBe(given)
    })

    it('says of each site whether its widgets live, and what looks wrong', async () => {
      const { lives, anomalies } = await asked()
      const states = lives.map(({ partner, sites }) => [
        partner.slug,
        sites.map(({ state }) => state),
      ])
      expect(Object.fromEntries(states)).toEqual({
        ...{ tudigo: ['alive'], 'le-carillon': ['silent'], simplon: ['never'] },
      })
      expect(anomalies).toContainEqual(
        expect.objectContaining({
          ...{ kind: 'unusual', partner: 'tudigo', day: addDays(TODAY, -20), canBeStruck: true },
        }),
      )
      expect(anomalies.map(({ kind, partner }) => `${kind} ${partner}`)).toContain(
        'silent le-carillon',
      )
    })

    it('shows what another λ would give, before anybody applies it', async () => {
      const at = async (reciprocity: string) => (await asked({ reciprocity })).effect
      expect(await at('1,5')).toBe('wrong')
      const effect = await at('0')
      if (!effect || effect === 'wrong') throw new Error('no effect')
      // who gives nothing has more of equal shares
      const { simplon } = effect.effects
      expect(simplon.wouldBeDue).toBeGreaterThan(simplon.due + 100)
      const sums = Object.values(effect.effects).reduce(
        (all, { due, wouldBeDue }) => [all[0] + due, all[1] + wouldBeDue],
        [0, 0],
      )
      expect(sums[1]).toBeCloseTo(sums[0], 0)
      const { docs } = await installation().payload.find({ collection: 'strikes' })
      expect(docs).toEqual([])
      const rule = await installation().payload.findGlobal({ slug: 'sharing' as never })
      expect(rule).toMatchObject({ reciprocity: 0.5 })
    })

    it('lets an editor strike a day with who and why, and take it back', async () => {
      const day = addDays(TODAY, -20)
      const strike = { partner: ids.tudigo, day: `${day}T12:00:00.000Z`, reason: 'Rechargée seule' }
      const made = await rest('editor', 'POST', 'strikes', strike)
      expect(made.status).toBe(201)
      expect((await asked()).strikes).toEqual([
        expect.objectContaining({ partner: ids.tudigo, day, reason: 'Rechargée seule' }),
      ])
      expect((await rest('editor', 'DELETE', `strikes/${made.body.doc.id}`)).status).toBe(200)
      expect((await asked()).strikes).toEqual([])
    })

    it('sends last month’s sheet now when an editor says so, and again when he says so again', async () => {
      const send = () => rest('editor', 'POST', 'costo/sheet-send', { partner: 'tudigo' })
      const { status, body } = await send()
      expect(status, JSON.stringify(body)).toBe(200)
      expect(body.message).toContain('tudigo')
      await send()
      expect(mail.letters.map(({ to }) => [to].flat()[0]?.text)).toEqual([
        ...['lea@tudigo.example', 'lea@tudigo.example'],
      ])
      const { rows, month } = (await asked()).sheets
      expect(month).toBe(monthBefore(TODAY))
      expect(rows).toMatchObject([{ name: `${month} tudigo`, tries: 2, failure: null }])
    })

    it('tells the editor what the mail server said', async () => {
      mail.refuse(1)
      const { status, body } = await rest('editor', 'POST', 'costo/sheet-send', {
        partner: 'tudigo',
      })
      expect(status).toBe(502)
      expect(body.errors[0].message).toContain('mailbox full')
      expect(
        (await rest('editor', 'POST', 'costo/sheet-send', { partner: 'simplon' })).status,
      ).toBe(404)
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'costo@vitrine.example' },
)
