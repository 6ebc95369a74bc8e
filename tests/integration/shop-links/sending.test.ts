import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../src/database/in-transaction'
import { type Sending, sendNext, startSending } from '../../../src/shop-links/due'
import {
  findLink,
  linksWhere,
  SENDING,
  type ShopLink,
  standingOf,
} from '../../../src/shop-links/link'
import { makeLinks } from '../../../src/shop-links/make'
import { eachDatabase } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person } from '../../support/people'
import { askedShop, type Shop } from './asked-shops'

const mail = await startMailServer()
afterAll(() => mail.stop())

const NOW = new Date('2026-11-10T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const DAY = 24 * 60

eachDatabase(
  'links to shopkeepers by e-mail',
  (installation) => {
    let token: string
    let withMail: Shop
    let other: Shop
    let without: Shop
    let draft: Shop
    let closed: Shop

    beforeAll(async () => {
      ;({ token } = await person(installation(), 'editor'))
      const make = (name: string, values?: object) => askedShop(installation(), name, values)
      withMail = await make('Librairie du Ruisseau', { hours: 'Tu-Sa 10:00-19:00' })
      other = await make('Mercerie')
      without = await make('Cordonnerie', { contact: {} })
      draft = await make('Brouillon', { _status: 'draft' })
      closed = await make('Fermé', { lifecycle: 'closed' })
    })

    beforeEach(async () => {
      mail.letters.length = 0
      mail.refuse(0)
      mail.meanwhile = undefined
      await installation().payload.db.deleteMany({ collection: 'shop-links', where: {} })
    })

    const order = (name: string, shops: Shop[], language = 'fr') =>
      installation().rest(`/api/costo/shop-links/${name}`, {
        ...{ method: 'POST', token },
        data: { shops: shops.map(({ id }) => id), language },
      })
    const links = (): Promise<ShopLink[]> => linksWhere(installation().payload, {})
    const next = (now = NOW, sending: Sending = startSending()) =>
      sendNext(installation().payload, now, sending)
    const secretIn = (text = '') => /\/m\/([0-9a-z]{26})\b/.exec(text)?.[1] ?? ''

    it('go out one for each shop that may be asked and has an address, and the others are named', async () => {
      const { status, body } = await order('send', [withMail, other, without, draft, closed])
      expect(status).toBe(200)
      expect(body.message).toContain('2 courriels')
      expect(body.message).toMatch(/Sans adresse de courriel\u00a0: Cordonnerie/)
      expect(body.message).toMatch(/non publiés ou fermés\)\u00a0: Brouillon, Fermé/)

      await next()
      await next()
      expect(await next()).toBeUndefined()
      expect(mail.letters.map(({ to }) => [to].flat()[0]?.text).sort()).toEqual([
        'librairieduruisseau@shops.test',
        'mercerie@shops.test',
      ])
      const [letter] = mail.letters.filter(({ subject }) => subject?.startsWith('Librairie'))
      expect(letter.subject).toBe(
        'Librairie du Ruisseau\u00a0: vos horaires sont-ils toujours justes\u00a0?',
      )
      expect(letter.text).toMatch(/mar\.–sam\./)
      expect(secretIn(letter.text)).toHaveLength(26)
      expect(secretIn(String(letter.html))).toBe(secretIn(letter.text))
      expect((await links()).map(({ state }) => state)).toEqual(['sent', 'sent'])
    })

    it('hold a secret that the database does not know, and that leads to the row by what it hashes to', async () => {
      await order('send', [withMail])
      await next()
      const secret = secretIn(mail.letters[0].text)
      const [link] = await links()
      expect(JSON.stringify(link)).not.toContain(secret)
      expect(link.hash).toMatch(/^[0-9a-f]{64}$/)
      const { payload } = installation()
      expect((await findLink(payload, secret))?.id).toBe(link.id)
      expect((await findLink(payload, secret.toUpperCase().replace(/.{5}/g, '$&-')))?.id).toBe(
        link.id,
      )
      expect(
        await findLink(
          payload,
          secret.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a')),
        ),
      ).toBeUndefined()
      // thirty days from when it was sent
      expect(standingOf(link, later(30 * DAY - 1))).toBe('open')
      expect(standingOf(link, later(30 * DAY))).toBe('expired')
    })

    it('are told of by REST without what they hash to, to editors alone', async () => {
      await order('send', [withMail])
      const { body } = await installation().rest('/api/shop-links', { token })
      expect(body.docs).toHaveLength(1)
      expect(body.docs[0]).not.toHaveProperty('hash')
      const partner = await person(installation(), 'partner')
      for (const name of ['send', 'letters', 'remind', 'revoke']) {
        const path = `/api/costo/shop-links/${name}`
        const data = { shops: [withMail.id] }
        const { status } = await installation().rest(path, {
          method: 'POST',
          data,
          token: partner.token,
        })
        expect(status).toBe(403)
        expect((await installation().rest(path, { method: 'POST', data })).status).toBe(403)
      }
      expect(await links()).toHaveLength(1)
    })

    it('are not made twice while the first still waits; a new one ends the one that was sent', async () => {
      await order('send', [withMail])
      expect((await order('send', [withMail])).body.message).toMatch(/Déjà en attente/)
      expect(await links()).toHaveLength(1)
      await next()
      await order('send', [withMail])
      expect((await links()).map(({ state }) => state)).toEqual(['waiting', 'revoked'])
    })

    it('are followed by one reminder, of the last one, where a shopkeeper has asked for more himself', async () => {
      const { payload } = installation()
      for (const days of [20, 11]) {
        const now = new Date(Date.now() - days * DAY * 60_000)
        await inTransaction(payload, (req) =>
          makeLinks(req, {
            ...{ shops: [withMail.id], channel: 'email', language: 'fr', now },
            isBeside: true,
          }),
        )
        await next(now)
      }
      expect((await links()).map(({ state }) => state)).toEqual(['sent', 'sent'])
      expect((await order('remind', [withMail])).body.message).toMatch(/Un rappel part/)
      expect((await links()).map(({ state }) => state)).toEqual(['waiting', 'sent'])
    })

    describe('the mail server', () => {
      it('refuses for now: the address is tried again later, at last in vain, with the server’s words', async () => {
        await order('send', [withMail])
        mail.refuse(100)
        const sending = startSending()
        expect((await next(NOW, sending))?.outcome).toMatchObject({
          type: 'refused',
          kind: 'later',
        })
        expect(await next(later(4), sending)).toBeUndefined()
        expect((await links())[0]).toMatchObject({
          state: 'waiting',
          problem: expect.stringContaining('mailbox full'),
        })
        let minutes = 0
        for (const wait of [5, 15, 60, 180, 360]) await next(later((minutes += wait)), sending)
        expect((await links())[0]).toMatchObject({
          state: 'failed',
          problem: expect.stringContaining('mailbox full'),
        })
        expect(mail.letters).toEqual([])
      })

      it('refuses for good: the link has failed, and the next one goes out', async () => {
        await order('send', [withMail])
        await order('send', [other])
        mail.refuse(1, 550, 'no such user here')
        const sending = startSending()
        await next(NOW, sending)
        await next(NOW, sending)
        const states = (await links()).map(({ state, problem }) => [state, problem ?? null])
        expect(states).toEqual([
          ['sent', null],
          ['failed', expect.stringContaining('550 no such user here')],
        ])
      })

      it('is being told: another process that looks does not send it as well', async () => {
        await order('send', [withMail])
        let other: unknown = 'not asked'
        mail.meanwhile = async () => {
          mail.meanwhile = undefined
          other = await next()
          expect((await links())[0]).toMatchObject({ state: 'waiting', problem: SENDING })
        }
        expect((await next())?.outcome.type).toBe('sent')
        expect([other, mail.letters.length]).toEqual([undefined, 1])
      })

      it('has delivered before it says so: who answers meanwhile has answered', async () => {
        await order('send', [withMail])
        mail.meanwhile = () =>
          installation().payload.db.updateMany({
            ...{ collection: 'shop-links', where: {}, data: { state: 'used' } },
          })
        await next()
        expect((await links())[0].state).toBe('used')
      })

      it('has been told when the process was killed: the e-mail does not go out again by itself', async () => {
        await order('send', [withMail])
        const { payload } = installation()
        await payload.db.updateMany({
          collection: 'shop-links',
          where: {},
          data: { problem: SENDING },
        })
        expect(await next()).toBeUndefined()
        // an editor decides: a new link, and the one that may have arrived holds no longer
        await order('send', [withMail])
        await next()
        expect(mail.letters).toHaveLength(1)
        expect((await links()).map(({ state }) => state)).toEqual(['sent', 'revoked'])
      })
    })

    it('are reminded of once, ten days later, by the same link', async () => {
      await order('send', [withMail])
      await next(new Date(Date.now() - 9 * DAY * 60_000))
      expect((await order('remind', [withMail])).body.message).toMatch(/Aucun rappel/)
      const { payload } = installation()
      const sentAt = new Date(Date.now() - 10 * DAY * 60_000 - 1).toISOString()
      await payload.db.updateMany({ collection: 'shop-links', where: {}, data: { sentAt } })
      expect((await order('remind', [withMail])).body.message).toMatch(/Un rappel part/)
      await next(new Date())
      const [first, reminder] = mail.letters
      expect(reminder.subject).toMatch(/^Rappel/)
      expect(secretIn(reminder.text)).toBe(secretIn(first.text))
      expect(reminder.messageId).not.toBe(first.messageId)
      expect((await links())[0]).toMatchObject({
        state: 'sent',
        reminders: 1,
        remindedAt: expect.any(String),
        sentAt: expect.stringContaining(sentAt.slice(0, 10)),
      })
      expect((await order('remind', [withMail])).body.message).toMatch(/Aucun rappel/)
    })

    it('are revoked: they lead nowhere, and one that waits is not sent', async () => {
      await order('send', [withMail])
      expect((await order('revoke', [withMail])).body.message).toMatch(/Un lien ne vaut plus/)
      expect(await next()).toBeUndefined()
      expect(standingOf((await links())[0], NOW)).toBe('none')
    })

    it('go in the language asked for', async () => {
      await order('send', [withMail], 'en')
      await next()
      expect(mail.letters[0].subject).toBe(
        'Librairie du Ruisseau: are your opening hours still right?',
      )
      expect(mail.letters[0].html).toContain('<html lang="en">')
    })

    it('are not asked for without a shop', async () => {
      const { status, body } = await order('send', [])
      expect(status).toBe(400)
      expect(body.errors[0].message).toMatch(/choisissez au moins un commerce/)
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'CoSto <costo@vitrine.test>' },
)
