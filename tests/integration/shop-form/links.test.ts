import { describe, expect, it } from 'vitest'
import { changeLinks, linksWhere } from '../../../src/shop-links/link'
import { overviewOf } from '../../../src/shop-links/overview'
import { secretOf } from '../../../src/shop-links/secret'
import { eachDatabase } from '../../support/databases'
import { formShop } from './form-shop'
import { browserOf, openLink } from './opened-link'

eachDatabase('the link of a shopkeeper’s form', (installation) => {
  const { shop, proposals } = formShop(installation)

  describe('a link that leads nowhere', () => {
    it('is the same whether it never was, was revoked, or is none', async () => {
      const { secret, get } = await openLink(installation(), shop())
      await installation().payload.db.updateMany({
        collection: 'shop-links',
        where: {},
        data: { state: 'revoked', language: 'en' },
      })
      const revoked = await get()
      expect(revoked.status).toBe(404)
      for (const other of [
        secret.replace(/^./, (letter) => (letter === '7' ? '8' : '7')),
        'x',
        '%E0%A4%A',
        `${secret}0`,
        '',
      ]) {
        const { status, html } = await browserOf(installation(), other).get()
        expect([status, html]).toEqual([404, revoked.html])
      }
      expect((await browserOf(installation(), 'x').post({ answer: 'right' })).status).toBe(404)
    })

    it('says so once its thirty days are over, and takes no answer', async () => {
      const { get, post } = await openLink(installation(), shop())
      const later = new Date(Date.now() + 30 * 24 * 3600 * 1000 + 1000)
      const { status, html } = await get('', later)
      expect(status).toBe(410)
      expect(html).toContain('Ce lien n’est plus valable')
      expect((await post({ answer: 'right' }, { now: later })).status).toBe(303)
      expect(await proposals()).toEqual([])
    })

    it.each([
      ['unpublished', { _status: 'draft' }],
      ['closed', { lifecycle: 'closed' }],
      ['in the trash', { deletedAt: new Date().toISOString() }],
    ])('is of a shop that is %s', async (_, data) => {
      const { get, post } = await openLink(installation(), shop())
      await installation().payload.update({ collection: 'shops', id: shop(), data: data as never })
      const { status, html } = await get()
      expect([status, html.includes('Cette fiche n’est pas en ligne')]).toEqual([410, true])
      expect((await post({ answer: 'right' })).status).toBe(410)
    })
  })

  describe('asking for another link', () => {
    const all = async () =>
      (
        await installation().payload.find({
          collection: 'shop-links',
          sort: 'createdAt',
          overrideAccess: true,
        })
      ).docs as unknown as { state: string; to?: string; channel: string }[]

    it('sends it to the address on record, once a day, and tells nobody whether there is one', async () => {
      const { post } = await openLink(installation(), shop())
      await post({ answer: 'right' })
      const first = await post({
        answer: 'again',
        to: 'thief@elsewhere.test',
        email: 'thief@elsewhere.test',
      })
      const second = await post({ answer: 'again' })
      expect(first.html).toContain('nulle part ailleurs')
      expect(second.html).toBe(first.html)
      expect((await all()).map(({ state, to, channel }) => [state, channel, to ?? null])).toEqual([
        ['used', 'letter', null],
        ['waiting', 'email', 'librairieduruisseau@shops.test'],
      ])
      await installation().payload.db.deleteMany({
        collection: 'shop-links',
        where: { state: { equals: 'waiting' } },
      })
      await installation().payload.update({
        collection: 'shops',
        id: shop(),
        data: { contact: { email: null } } as never,
      })
      expect((await post({ answer: 'again' })).html).toBe(first.html)
      expect(await all()).toHaveLength(1)
    })

    it('does nothing as long as the link holds', async () => {
      const { post, link } = await openLink(installation(), shop())
      await post({ answer: 'again' })
      expect([await all(), (await link()).state]).toEqual([[expect.anything()], 'sent'])
    })
  })

  describe('asking for another link through an old one', () => {
    const DAY_MS = 24 * 3600 * 1000
    const open = () =>
      linksWhere(installation().payload, { state: { in: ['waiting', 'sent', 'failed'] } })
    /** A link that was answered, whoever has kept it, and a letter that is on its way. */
    const oldAndLetter = async () => {
      const old = await openLink(installation(), shop(), 'email')
      await old.post({ answer: 'right' })
      return { old, letter: await openLink(installation(), shop()) }
    }
    const mailed = async () => {
      const [link] = await linksWhere(installation().payload, { state: { equals: 'waiting' } })
      return browserOf(installation(), secretOf(installation().payload, link.messageId))
    }

    it('leaves the printed one as it is until the new one is answered', async () => {
      const { old, letter } = await oldAndLetter()
      await old.post({ answer: 'again' })
      expect((await letter.get()).status).toBe(200)
      const fresh = await mailed()
      expect((await fresh.get()).status).toBe(200)
      expect((await letter.link()).state).toBe('sent')
      expect((await fresh.post({ answer: 'right' })).status).toBe(303)
      expect([(await letter.get()).status, (await letter.link()).state]).toEqual([404, 'revoked'])
      expect(await open()).toEqual([])
    })

    it('and the other way round: the printed one is answered, the new one ends, and editors see an answer', async () => {
      const { old, letter } = await oldAndLetter()
      await old.post({ answer: 'again' })
      const fresh = await mailed()
      await letter.post({ answer: 'right' })
      expect((await fresh.get()).status).toBe(404)
      const { rows } = await overviewOf(installation().payload, {})
      expect(rows.find(({ id }) => id === shop())?.state).toBe('answered')
    })

    it('again on the day one was asked for and ended by another’s answer, and no third time', async () => {
      const old = await openLink(installation(), shop())
      await old.post({ answer: 'right' })
      const letter = await openLink(installation(), shop())
      await old.post({ answer: 'again' })
      await letter.post({ answer: 'right' })
      expect(await open()).toEqual([])
      await letter.post({ answer: 'again' })
      expect(await open()).toHaveLength(1)
      await letter.post({ answer: 'again' })
      await (await mailed()).post({ answer: 'right' })
      await letter.post({ answer: 'again' })
      expect(await open()).toEqual([])
    })

    it('writes to a shop that doesn’t answer no more than three times while the links hold', async () => {
      const { old } = await oldAndLetter()
      const at = (days: number) => new Date(Date.now() + days * DAY_MS)
      const ask = async (days: number) => {
        const said = await old.post({ answer: 'again' }, { now: at(days) })
        await changeLinks(
          installation().payload,
          { state: { equals: 'waiting' } },
          { state: 'sent' },
        )
        return said.html
      }
      const said = [await ask(2), await ask(4), await ask(6), await ask(8), await ask(10)]
      expect(new Set(said).size).toBe(1)
      // with the letter
      expect(await open()).toHaveLength(4)
      await ask(33)
      expect(await open()).toHaveLength(5)
    })
  })

  it('takes no form from another site’s page', async () => {
    const { post, link } = await openLink(installation(), shop())
    const elsewhere = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.test', 'sec-fetch-site': '' },
    ]
    for (const headers of elsewhere)
      expect(
        (await post({ answer: 'right' }, { headers: headers as Record<string, string> })).status,
      ).toBe(403)
    expect((await link()).state).toBe('sent')
    expect(
      (await post({ answer: 'right' }, { headers: { origin: 'http://localhost:3000' } })).status,
    ).toBe(303)
  })
})
