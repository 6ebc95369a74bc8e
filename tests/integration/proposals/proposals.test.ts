import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { decide } from '../../../src/proposals/decide'
import { propose } from '../../../src/proposals/propose'
import { revert } from '../../../src/proposals/revert'
import { proposalOf } from '../../../src/proposals/rows'
import { sendBack, withdraw } from '../../../src/proposals/send-back'
import { eachDatabase } from '../../support/databases'

type Values = Record<string, unknown>
const SERVICE = 'On finance les vitrines du quartier.'
const HOURS = 'Tu-Sa 10:00-19:00'

eachDatabase('what is proposed', (installation) => {
  let payload: Payload
  let req: PayloadRequest
  let partner: string
  let rival: string
  let shop: string
  let link: string

  const read = (collection: string, id: string, draft = false, locale = 'fr') =>
    payload.findByID({
      ...{ collection: collection as 'shops', id, draft, depth: 0 },
      ...{ locale: locale as 'fr', fallbackLocale: false },
    }) as Promise<Values>
  const make = async (collection: string, data: object) =>
    String(
      (
        await payload.create({
          ...{ collection: collection as 'shops', depth: 0 },
          data: { _status: 'published', ...data } as never,
        })
      ).id,
    )
  const edit = (collection: string, id: string, data: object, draft = false, locale = 'fr') =>
    payload.update({
      ...{ collection: collection as 'shops', id, data: data as never, draft },
      locale: locale as 'fr',
    })
  const ofPartner = (values: Values, more: object = {}) =>
    propose({
      collection: 'partners',
      record: partner,
      partner,
      values,
      language: 'fr',
      req,
      ...more,
    })
  const ofShop = (values: Values) =>
    propose({ collection: 'shops', record: shop, link, values, language: 'fr', req })
  const changesNoted = async () =>
    (await payload.find({ collection: 'changes', limit: 0, sort: 'id' })).docs.length

  beforeAll(async () => {
    ;({ payload } = installation())
    payload.logger.level = 'silent'
    req = await createLocalReq({}, payload)
    rival = await make('partners', { name: 'Rival', kind: 'charity' })
  })

  beforeEach(async () => {
    partner = await make('partners', {
      ...{
        name: 'Tudigo',
        kind: 'investment',
        service: 'Avant',
        website: 'https://tudigo.example',
      },
      sites: [{ url: 'https://tudigo.example/blog' }],
    })
    await edit('partners', partner, { service: 'Before', _status: 'published' }, false, 'en')
    shop = await make('shops', { name: 'Étape', category: 'wine', phone: '+33142000000' })
    link = await make('shop-links', {
      ...{ shop, channel: 'letter', hash: `${Math.random()}`, language: 'fr' },
      expiresAt: '2027-01-01T00:00:00.000Z',
    })
  })

  describe('waits', () => {
    it('for an editor, beside what stands in the record, and changes nothing meanwhile', async () => {
      const noted = await changesNoted()
      const { proposal, live, waiting } = await ofPartner({
        service: SERVICE,
        website: 'a.example',
      })
      expect([live, waiting]).toEqual([[], ['service', 'website']])
      expect(proposal).toMatchObject({
        ...{ state: 'waiting', title: 'Tudigo : Service proposé, Site web', partner },
        before: { service: 'Avant', website: 'https://tudigo.example' },
        values: { service: SERVICE, website: 'https://a.example' },
      })
      expect(await read('partners', partner)).toMatchObject({ service: 'Avant' })
      expect(await changesNoted()).toBe(noted)
    })

    it('until it is accepted, and is then published in its own language only', async () => {
      const { proposal } = await ofPartner({ service: SERVICE })
      const fields = { service: 'accept' as const }
      const decided = await decide({ proposal: proposal.id, fields, req, by: undefined })
      expect(decided).toMatchObject({
        state: 'decided',
        decisions: { service: { decision: 'accepted', was: 'Avant', now: SERVICE } },
      })
      const record = await read('partners', partner)
      expect(record).toMatchObject({ service: SERVICE, _status: 'published' })
      expect((await read('partners', partner, false, 'en')).service).toBe('Before')
    })

    it('field by field: what is refused stays as it was, with a reason', async () => {
      const { proposal } = await ofPartner({
        ...{ service: SERVICE, website: 'https://a.example' },
        sites: [{ url: 'https://tudigo.example/blog' }, { url: 'autre.example' }],
      })
      const order = { proposal: proposal.id, req }
      await expect(decide({ ...order, fields: { website: 'refuse' } })).rejects.toThrow(/why/)
      const one = await decide({ ...order, fields: { sites: 'accept' } })
      expect(one.state).toBe('waiting')
      const all = await decide({
        ...{ ...order, fields: { service: 'accept', website: 'refuse' } },
        reason: 'Cette adresse ne répond pas.',
      })
      expect(all).toMatchObject({ state: 'decided', reason: 'Cette adresse ne répond pas.' })
      const { website, service, sites } = await read('partners', partner)
      expect([website, service]).toEqual(['https://tudigo.example', SERVICE])
      expect((sites as { url: string }[]).map(({ url }) => url)).toEqual([
        'https://tudigo.example/blog',
        'https://autre.example',
      ])
      await expect(decide({ ...order, fields: { website: 'accept' } })).rejects.toThrow(/no longer/)
    })

    it('sent back with a reason, corrected and sent again, and taken back', async () => {
      const { proposal } = await ofPartner({ service: SERVICE })
      const { id } = proposal
      await expect(sendBack({ proposal: id, reason: ' ', req })).rejects.toThrow(/why/)
      await sendBack({ proposal: id, reason: 'Trop vague.', req })
      await expect(decide({ proposal: id, fields: { service: 'accept' }, req })).rejects.toThrow()
      const { proposal: again } = await ofPartner({ service: 'Précis.' }, { corrects: id })
      expect(again).toMatchObject({ id, state: 'waiting', values: { service: 'Précis.' } })
      expect((await withdraw({ proposal: id, req })).state).toBe('withdrawn')
      await expect(ofPartner({ service: 'Encore.' }, { corrects: id })).rejects.toThrow()
      expect((await read('partners', partner)).service).toBe('Avant')
    })

    it('and corrected keeps its language, and the log of what is live or decided already', async () => {
      const other = { id: await make('partners', { name: 'Autre', kind: 'charity' }) }
      const { proposal } = await ofPartner(
        { service: 'Shaky', website: 'https://b.example', excludes: [rival] },
        { language: 'en' },
      )
      const { id } = proposal
      await decide({ proposal: id, fields: { website: 'accept' }, req })
      await sendBack({ proposal: id, reason: 'Which?', req })
      // from the page of his other language, and leaving out somebody else
      const values = { service: 'Sound', excludes: [rival, other.id] }
      const { proposal: again } = await ofPartner(values, { corrects: id, language: 'fr' })
      expect(again).toMatchObject({
        ...{ language: 'en', before: { service: 'Before' } },
        decisions: {
          website: { decision: 'accepted', was: 'https://tudigo.example' },
          excludes: { decision: 'live', now: [rival, other.id] },
        },
      })
      await revert({ proposal: id, field: 'excludes', req })
      expect((await read('partners', partner)).excludes ?? []).toEqual([])
      await decide({ proposal: id, fields: { service: 'accept' }, req })
      expect((await read('partners', partner, false, 'en')).service).toBe('Sound')
      expect((await read('partners', partner)).service).toBe('Avant')
    })

    it('is in conflict when the record has changed since, until an editor says even so', async () => {
      const { proposal } = await ofPartner({ service: SERVICE, website: 'https://a.example' })
      await edit('partners', partner, { service: 'Entre-temps', _status: 'published' })
      const order = { proposal: proposal.id, req }
      const fields = { service: 'accept', website: 'accept' } as const
      await expect(decide({ ...order, fields })).rejects.toMatchObject({
        status: 409,
        fields: [{ path: 'service' }],
      })
      // nothing of it, the other field neither
      expect(await read('partners', partner)).toMatchObject({
        ...{ service: 'Entre-temps', website: 'https://tudigo.example' },
      })
      await decide({ ...order, fields, evenSo: ['service'] })
      expect((await read('partners', partner)).service).toBe(SERVICE)
    })
  })

  describe('goes live at once', () => {
    it('where nobody waits for it, is logged, and is put back in one step', async () => {
      const { proposal, live } = await ofShop({ hours: HOURS, phone: '01 43 00 00 00' })
      expect(live).toEqual(['hours', 'phone'])
      expect(proposal).toMatchObject({
        state: 'live',
        decisions: { phone: { decision: 'live', was: '+33142000000', now: '+33143000000' } },
      })
      expect(await read('shops', shop)).toMatchObject({ hours: HOURS, phone: '+33143000000' })
      await revert({ proposal: proposal.id, field: 'phone', req })
      expect(await read('shops', shop)).toMatchObject({ hours: HOURS, phone: '+33142000000' })
      await expect(revert({ proposal: proposal.id, field: 'phone', req })).rejects.toThrow(
        /already/,
      )
    })

    it('is not put back over what somebody has changed again', async () => {
      const { proposal } = await ofShop({ hours: HOURS })
      await edit('shops', shop, { hours: 'Mo-Su 09:00-20:00', _status: 'published' })
      await expect(revert({ proposal: proposal.id, field: 'hours', req })).rejects.toThrow(/again/)
      expect((await read('shops', shop)).hours).toBe('Mo-Su 09:00-20:00')
    })

    it('puts closures back with their rows', async () => {
      const day = '2026-08-03T00:00:00.000Z'
      const old = [{ from: day, to: day, reason: 'Inventaire' }]
      await edit('shops', shop, { closures: old, _status: 'published' })
      const { proposal } = await ofShop({ closures: [] })
      expect((await read('shops', shop)).closures ?? []).toEqual([])
      await revert({ proposal: proposal.id, field: 'closures', req })
      expect((await read('shops', shop)).closures).toMatchObject(old)
    })

    it('with words that wait, in one proposal', async () => {
      const { proposal, waiting } = await ofShop({ hours: HOURS, summary: 'Des vins nature.' })
      expect([proposal.state, waiting]).toEqual(['waiting', ['summary']])
      expect(await read('shops', shop)).toMatchObject({ hours: HOURS })
      expect((await read('shops', shop)).summary ?? null).toBeNull()
    })
  })

  describe('beside an editor’s draft', () => {
    it('publishes nothing of it and takes nothing from it', async () => {
      await edit('partners', partner, { name: 'Tudigo 2', slug: 'tudigo-deux' }, true)
      const { proposal } = await ofPartner({ service: SERVICE })
      await decide({ proposal: proposal.id, fields: { service: 'accept' }, req })
      expect(await read('partners', partner)).toMatchObject({ name: 'Tudigo', service: SERVICE })
      const draft = await read('partners', partner, true)
      expect(draft).toMatchObject({ name: 'Tudigo 2', service: SERVICE, _status: 'draft' })
      expect((await read('partners', partner, true, 'en')).service).toBe('Before')
      // its address is still its own
      const { docs } = await payload.find({
        collection: 'addresses',
        where: { key: { equals: 'partners/tudigo-deux' } },
      })
      expect(docs).toMatchObject([{ record: partner }])
    })

    it('leaves a field alone that the draft has changed itself, and says so', async () => {
      await edit('shops', shop, { hours: 'Mo off', name: 'Étape 2' }, true)
      const { proposal } = await ofShop({ hours: HOURS })
      expect(proposal.decisions.hours.draftDiffers).toBe(true)
      expect(await read('shops', shop)).toMatchObject({ hours: HOURS, name: 'Étape' })
      expect(await read('shops', shop, true)).toMatchObject({ hours: 'Mo off', name: 'Étape 2' })
    })

    it('goes into a record that isn’t published without publishing it', async () => {
      const { id } = await payload.create({
        ...{ collection: 'shops', draft: true, data: { name: 'Bientôt' } as never },
      })
      await propose({
        ...{ collection: 'shops', record: String(id), link, language: 'fr', req },
        values: { hours: HOURS },
      })
      expect(await read('shops', String(id), true)).toMatchObject({
        ...{ hours: HOURS, _status: 'draft' },
      })
    })
  })

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
      ['leaving himself out', () => ofPartner({ excludes: [partner] }), /./],
      ['with a picture that is gone', () => ofPartner({ logo: ['x'] }), /photo/],
    ])('%s', async (_, attempt, message) => {
      const before = [await read('partners', partner), await read('shops', shop)]
      const { totalDocs } = await payload.count({ collection: 'proposals' })
      await expect(attempt()).rejects.toThrow(message)
      expect([await read('partners', partner), await read('shops', shop)]).toEqual(before)
      expect((await payload.count({ collection: 'proposals' })).totalDocs).toBe(totalDocs)
    })

    it('in the words of the field and the language of the one who asks', async () => {
      await expect(ofShop({ phone: '12' })).rejects.toMatchObject({
        fields: [{ path: 'phone', label: 'Téléphone', message: expect.stringContaining('« 12 »') }],
      })
    })

    it('of a record in the trash', async () => {
      const { proposal } = await ofPartner({ service: SERVICE })
      await edit('partners', partner, { deletedAt: new Date().toISOString() })
      await expect(ofPartner({ service: 'x' })).rejects.toThrow(/trash/)
      const order = { proposal: proposal.id, fields: { service: 'accept' as const }, req }
      await expect(decide(order)).rejects.toThrow(/trash/)
      expect((await proposalOf(req, proposal.id))?.state).toBe('waiting')
    })
  })

  it('doesn’t keep a record from being deleted, and goes with it', async () => {
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
    const { live } = await ofPartner({ excludes: [rival] })
    expect(live).toEqual(['excludes'])
    expect((await read('partners', partner)).excludes).toEqual([rival])
  })
})
