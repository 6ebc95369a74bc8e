import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/proposals/decide'
import { proposalOf } from '../../../src/proposals/rows'
import { eachDatabase } from '../../support/databases'
import { proposing } from './proposing'

const SERVICE = 'On finance les vitrines du quartier.'
const HOURS = 'Tu-Sa 10:00-19:00'

eachDatabase('what can’t be proposed, and what goes with its record', (installation) => {
  const { edit, now, read, ofPartner, ofShop } = proposing(installation)

  describe('is refused, with nothing written,', () => {
    it.each<[string, () => Promise<unknown>, RegExp]>([
      ['of a field that isn’t his', () => ofPartner({ name: 'Moi' }), /name/],
      ['of a field that is nobody’s', () => ofPartner({ _status: 'draft' }), /_status/],
      ['of a shape that isn’t the field’s', () => ofPartner({ sites: 'x' }), /form/],
      ['when nothing has changed', () => ofPartner({ service: 'Avant' }), /Nothing/],
      ['with a wrong phone', () => ofShop({ hours: HOURS, phone: '12' }), /12/],
      ['with wrong hours', () => ofShop({ hours: 'demain', phone: '0143000000' }), /demain/],
      ['with a text that is too long', () => ofPartner({ service: 'x'.repeat(401) }), /400/],
      ['with a site that is none', () => ofPartner({ sites: [{ url: 'nulle part' }] }), /nulle/],
      ['leaving himself out', () => ofPartner({ excludes: [now().partner] }), /./],
      ['with a picture that is gone', () => ofPartner({ logo: ['x'] }), /photo/],
    ])('%s', async (_, attempt, message) => {
      const { payload, partner, shop } = now()
      const before = [await read('partners', partner), await read('shops', shop)]
      const { totalDocs } = await payload.count({ collection: 'proposals' })
      await expect(attempt()).rejects.toThrow(message)
      expect([await read('partners', partner), await read('shops', shop)]).toEqual(before)
      expect((await payload.count({ collection: 'proposals' })).totalDocs).toBe(totalDocs)
    })

    it('in the words of the field and the language of the one who asks', async () => {
      await expect(ofShop({ phone: '12' })).rejects.toMatchObject({
        fields: [
          {
            path: 'phone',
            label: 'Téléphone',
            message: expect.stringContaining('«\u00a012\u00a0»'),
          },
        ],
      })
    })

    it('of a record in the trash', async () => {
      const { req, partner } = now()
      const { proposal } = await ofPartner({ service: SERVICE })
      await edit('partners', partner, { deletedAt: new Date().toISOString() })
      await expect(ofPartner({ service: 'x' })).rejects.toThrow(/trash/)
      const order = { proposal: proposal.id, fields: { service: 'accept' as const }, req }
      await expect(decide(order)).rejects.toThrow(/trash/)
      expect((await proposalOf(req, proposal.id))?.state).toBe('waiting')
    })
  })

  it('doesn’t keep a record from being deleted, and goes with it', async () => {
    const { payload, partner, shop } = now()
    await ofPartner({ service: SERVICE })
    await ofShop({ hours: HOURS })
    await payload.delete({ collection: 'shops', id: shop })
    await payload.delete({ collection: 'partners', id: partner })
    for (const collection of ['proposals', 'shop-links'] as const) {
      const of = collection === 'proposals' ? 'record' : 'shop'
      const { totalDocs } = await payload.count({
        collection,
        where: { [of]: { in: [shop, partner] } },
      })
      expect(totalDocs, collection).toBe(0)
    }
  })

  it('leaves out only others: whom he excludes is left out at once', async () => {
    const { partner, rival } = now()
    const { live } = await ofPartner({ excludes: [rival] })
    expect(live).toEqual(['excludes'])
    expect((await read('partners', partner)).excludes).toEqual([rival])
  })
})
