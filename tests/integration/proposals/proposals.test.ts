import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/proposals/decide'
import { propose } from '../../../src/proposals/propose'
import { revert } from '../../../src/proposals/revert'
import { sendBack, withdraw } from '../../../src/proposals/send-back'
import { eachDatabase } from '../../support/databases'
import { proposing } from './proposing'

const SERVICE = 'On finance les vitrines du quartier.'
const HOURS = 'Tu-Sa 10:00-19:00'

eachDatabase('what is proposed', (installation) => {
  const { make, edit, now, read, ofPartner, ofShop } = proposing(installation)
  const changesNoted = async () =>
    (await now().payload.find({ collection: 'changes', limit: 0, sort: 'id' })).docs.length

  describe('waits', () => {
    it('for an editor, beside what stands in the record, and changes nothing meanwhile', async () => {
      const { partner } = now()
      const noted = await changesNoted()
      const { proposal, live, waiting } = await ofPartner({
        service: SERVICE,
        website: 'a.example',
      })
      expect([live, waiting]).toEqual([[], ['service', 'website']])
      expect(proposal).toMatchObject({
        ...{ state: 'waiting', title: 'Tudigo\u00a0: Service proposé, Site web', partner },
        before: { service: 'Avant', website: 'https://tudigo.example' },
        values: { service: SERVICE, website: 'https://a.example' },
      })
      expect(await read('partners', partner)).toMatchObject({ service: 'Avant' })
      expect(await changesNoted()).toBe(noted)
    })

    it('until it is accepted, and is then published in its own language only', async () => {
      const { req, partner } = now()
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
      const { req, partner } = now()
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
      const { req, partner } = now()
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
      const { req, partner, rival } = now()
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
      const { req, partner } = now()
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
      const { req, shop } = now()
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
      const { req, shop } = now()
      const { proposal } = await ofShop({ hours: HOURS })
      await edit('shops', shop, { hours: 'Mo-Su 09:00-20:00', _status: 'published' })
      await expect(revert({ proposal: proposal.id, field: 'hours', req })).rejects.toThrow(/again/)
      expect((await read('shops', shop)).hours).toBe('Mo-Su 09:00-20:00')
    })

    it('puts closures back with their rows', async () => {
      const { req, shop } = now()
      const day = '2026-08-03T00:00:00.000Z'
      const old = [{ from: day, to: day, reason: 'Inventaire' }]
      await edit('shops', shop, { closures: old, _status: 'published' })
      const { proposal } = await ofShop({ closures: [] })
      expect((await read('shops', shop)).closures ?? []).toEqual([])
      await revert({ proposal: proposal.id, field: 'closures', req })
      expect((await read('shops', shop)).closures).toMatchObject(old)
    })

    it('with words that wait, in one proposal', async () => {
      const { shop } = now()
      const { proposal, waiting } = await ofShop({ hours: HOURS, summary: 'Des vins nature.' })
      expect([proposal.state, waiting]).toEqual(['waiting', ['summary']])
      expect(await read('shops', shop)).toMatchObject({ hours: HOURS })
      expect((await read('shops', shop)).summary ?? null).toBeNull()
    })
  })

  describe('beside an editor’s draft', () => {
    it('publishes nothing of it and takes nothing from it', async () => {
      const { payload, req, partner } = now()
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
      const { shop } = now()
      await edit('shops', shop, { hours: 'Mo off', name: 'Étape 2' }, true)
      const { proposal } = await ofShop({ hours: HOURS })
      expect(proposal.decisions.hours.draftDiffers).toBe(true)
      expect(await read('shops', shop)).toMatchObject({ hours: HOURS, name: 'Étape' })
      expect(await read('shops', shop, true)).toMatchObject({ hours: 'Mo off', name: 'Étape 2' })
    })

    it('goes into a record that isn’t published without publishing it', async () => {
      const { payload, req, link } = now()
      const { id } = await payload.create({
        ...{ collection: 'shops', draft: true, data: { name: 'Bientôt' } as never },
      })
      await propose({
        ...{ kind: 'shops', record: String(id), link, language: 'fr', req },
        values: { hours: HOURS },
      })
      expect(await read('shops', String(id), true)).toMatchObject({
        ...{ hours: HOURS, _status: 'draft' },
      })
    })
  })
})
