import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import sharp from 'sharp'
import { sendDue, type Sent } from '../../../src/sheet/mail/due'
import { claim, rowsOf } from '../../../src/sheet/mail/rows'
import { bookDays } from '../../support/booked-days'
import { eachDatabase } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'

const mail = await startMailServer()
afterAll(() => mail.stop())

/** The first of November 2026 at half past eight in Paris. */
const FIRST = '2026-11-01T08:30:00+01:00'
const at = (instant: string) => new Date(instant)
const minutesLater = (minutes: number) => new Date(at(FIRST).getTime() + minutes * 60_000)

eachDatabase(
  'the monthly sheet by e-mail',
  (installation) => {
    const payload = () => installation().payload
    const send = (now: Date, tried = new Map<string, number>()): Promise<Sent[]> =>
      sendDue(payload(), now, tried)

    beforeEach(async () => {
      mail.letters.length = 0
      mail.refuse(0)
      await payload().db.deleteMany({ collection: 'sheets', where: {} })
    })
    beforeAll(async () => {
      const partner = (slug: string, sheet: object, contact: object) =>
        payload().create({
          collection: 'partners',
          data: {
            ...{ slug, name: NAMES[slug], kind: 'charity', _status: 'published' },
            ...{ sheet, contact },
          },
        })
      await partner(
        'tudigo',
        { send: true, language: 'fr' },
        { name: 'Léa', email: 'lea@tudigo.example' },
      )
      await partner(
        'le-carillon',
        { send: true, language: 'en' },
        { name: 'Sam', email: 'sam@carillon.example' },
      )
      // neither of these has both asked for it and said where to
      await partner('simplon', { send: true, language: 'fr' }, {})
      await partner('cmarue', { send: false, language: 'fr' }, { email: 'no@cmarue.example' })
      await bookDays(
        payload(),
        { from: '2026-08-31', until: '2026-10-31', slugs: Object.keys(NAMES) },
        (day) => ({
          tudigo: { 'le-carillon': [20, 1], simplon: [20, 0], cmarue: [20, 0] },
          'le-carillon': { tudigo: [30, day === '2026-10-05' ? 3 : 0], simplon: [10, 0] },
        }),
      )
    })

    it('goes on the first of the month to those who have asked for it, in their language', async () => {
      const sent = await send(at(FIRST))
      expect(sent).toMatchObject([
        { slug: 'le-carillon', month: '2026-10', outcome: { type: 'sent' } },
        { slug: 'tudigo', month: '2026-10', outcome: { type: 'sent' } },
      ])
      const [english, french] = mail.letters
      expect(french.subject).toBe(
        'Votre visibilité en octobre 2026\u00a0: 1\u202f860 données, 930 reçues',
      )
      expect([french.to, french.from].map((one) => [one].flat()[0]?.text)).toEqual([
        'lea@tudigo.example',
        '"CoSto, l’équipe" <costo@vitrine.example>',
      ])
      expect(french.text).toContain('Vous avez donné 1\u202f860 expositions')
      expect(french.text).toContain('http://localhost:3000/admin/visibility')
      expect(english.subject).toBe('Your visibility in October 2026: 1,240 given, 620 received')
      expect(english.text).toContain('You have given 1,240 exposures')
    })

    it('has the chart as a picture in it with its meaning in words, and the table beside it', async () => {
      await send(at(FIRST))
      const french = mail.letters.find(({ subject }) => subject?.startsWith('Votre'))!
      const [picture] = french.attachments
      expect(await sharp(picture.content).metadata()).toMatchObject({ format: 'png', width: 1050 })
      const html = String(french.html)
      // mailparser has put the picture where its cid stood
      expect(html).toMatch(/<img\s+src="data:image\/png;base64,/)
      expect(/alt="([^"]+)"/.exec(html)?.[1]).toMatch(/^Courbes sur 26 semaines\. Donné\u00a0: /)
      expect(html).toContain('19–25 oct. 2026')
      expect(html).not.toMatch(/<(script|style|link)\b|class="/)
      // three clicks are few enough to be somebody's
      expect(html).toContain('&lt;\u00a05')
    })

    it('goes once, however often the machine is started again', async () => {
      await send(at(FIRST))
      for (const now of [minutesLater(5), minutesLater(60 * 24)])
        expect(await send(now)).toEqual([])
      expect(mail.letters).toHaveLength(2)
    })

    it('goes once when two processes send at the same moment', async () => {
      await Promise.all([send(at(FIRST)), send(at(FIRST))])
      expect(mail.letters).toHaveLength(2)
    })

    it('is not sent again when nobody knows whether the mail server took it', async () => {
      await claim(payload(), { name: '2026-10 tudigo', to: 'lea@tudigo.example' })
      expect((await send(at(FIRST))).map(({ slug }) => slug)).toEqual(['le-carillon'])
    })

    it('is not looked for every minute where nothing is made up', async () => {
      const { id } = await payload().create({
        collection: 'partners',
        data: {
          ...{ slug: 'new', name: 'New', kind: 'charity', _status: 'published' },
          ...{ sheet: { send: true }, contact: { name: 'Al', email: 'al@new.example' } },
        } as never,
      })
      const tried = new Map<string, number>()
      const sentTo = async (now: Date) => (await send(now, tried)).map(({ slug }) => slug)
      expect(await sentTo(at(FIRST))).toContain('new')
      expect(await sentTo(minutesLater(5))).toEqual([])
      expect(await sentTo(minutesLater(60))).toEqual(['new'])
      await payload().delete({ collection: 'partners', id })
    })

    it('is tried again after growing waits, and what the mail server said is kept', async () => {
      const tried = new Map<string, number>()
      mail.refuse(4)
      await send(at(FIRST), tried)
      expect(mail.letters).toHaveLength(0)
      expect(await rowsOf(payload(), '2026-10')).toMatchObject([
        { name: '2026-10 le-carillon', tries: 1, failure: expect.stringContaining('mailbox full') },
        { name: '2026-10 tudigo', tries: 1, failure: expect.stringContaining('mailbox full') },
      ])
      expect(await send(new Date(at(FIRST).getTime() + 30_000), tried)).toEqual([])
      expect(await send(minutesLater(1), tried)).toHaveLength(2)
      expect(await send(minutesLater(3), tried)).toEqual([])
      await send(minutesLater(6), tried)
      expect(mail.letters).toHaveLength(2)
      const rows = await rowsOf(payload(), '2026-10')
      expect(rows.map(({ tries, failure, sentAt }) => [tries, failure ?? null, sentAt])).toEqual([
        [3, null, minutesLater(6).toISOString()],
        [3, null, minutesLater(6).toISOString()],
      ])
    })

    it('waits for the morning, for the month’s last day to be made up, and comes in the first week or not at all', async () => {
      expect(await send(at('2026-11-01T06:59:00+01:00'))).toEqual([])
      expect(await send(at('2026-11-08T12:00:00+01:00'))).toEqual([])
      expect(await send(at('2026-12-01T12:00:00+01:00'))).toEqual([])
      expect(await send(at('2026-11-07T12:00:00+01:00'))).toHaveLength(2)
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'CoSto, l’équipe <costo@vitrine.example>' },
)

const NAMES: Record<string, string> = {
  ...{ tudigo: 'Tudigo', 'le-carillon': 'Le Carillon', simplon: 'Simplon', cmarue: 'CMaRue' },
}

eachDatabase('an installation without a mail server', (installation) => {
  it('sends nothing and writes nothing down', async () => {
    expect(await sendDue(installation().payload, at(FIRST), new Map())).toEqual([])
    expect(await rowsOf(installation().payload, '2026-10')).toEqual([])
  })
})
