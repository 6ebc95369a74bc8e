import { describe, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { formShop } from './form-shop'
import { filledIn, openLink } from './opened-link'

const today = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date())

eachDatabase('the form of a shopkeeper’s link', (installation) => {
  const { shop, other, record, proposals } = formShop(installation)

  describe('opened', () => {
    it('is filled in with his shop, and told to nobody', async () => {
      const { get } = await openLink(installation(), shop())
      const { status, html, headers } = await get()
      expect(status).toBe(200)
      expect(html).toContain('<h1>Librairie du Ruisseau</h1>')
      expect(html).toMatch(/mar\.–sam\. 10\sh–13\sh/)
      expect(filledIn(html)).toMatchObject({
        ...{ 'd1-0-from': '10:00', 'd1-0-to': '13:00', 'd1-1-from': '14:00', 'd1-1-to': '19:00' },
        ...{ 'd0-closed': 'yes', 'd0-0-from': '', ph: 'unsaid', phone: '01 42 00 00 00' },
        ...{ 'c0-from': '2031-08-01', 'c0-to': '2031-08-20', 'c0-reason': 'Congés' },
        summary: 'Des livres & des gens',
      })
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toMatch(/noindex/)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(html).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/)
    })

    it('uses nothing up, however often it is looked at', async () => {
      const { get, link } = await openLink(installation(), shop())
      const before = await link()
      for (let time = 0; time < 5; time++) expect((await get()).status).toBe(200)
      expect(await link()).toEqual(before)
      expect(await proposals()).toEqual([])
    })

    it('is in English for who asks for it', async () => {
      const { get } = await openLink(installation(), shop())
      const { html } = await get('?language=en')
      expect(html).toContain('<html lang="en">')
      expect(html).toContain('All is still right')
      expect(html).toMatch(/Tue–Sat/)
    })
  })

  describe('answered', () => {
    it('with one press that all is right renews the day it was checked, and nothing else', async () => {
      const { post, get, link } = await openLink(installation(), shop())
      const before = await record()
      const answer = await post({ answer: 'right' })
      expect(answer.status).toBe(303)
      const { verifiedOn, ...rest } = await record()
      expect(String(verifiedOn)).toMatch(new RegExp(`^${today}`))
      expect(rest).toMatchObject({
        hours: before.hours,
        phone: before.phone,
        closures: before.closures,
      })
      expect((await link()).state).toBe('used')
      const { html } = await get()
      expect(html).toContain('Votre fiche est notée comme vérifiée aujourd’hui.')
    })

    it('twice on one day is fine both times', async () => {
      await (await openLink(installation(), shop())).post({ answer: 'right' })
      const second = await openLink(installation(), shop())
      expect((await second.post({ answer: 'right' })).status).toBe(303)
      expect((await second.link()).state).toBe('used')
    })

    it('with other hours, closures and phone puts them online at once, logged', async () => {
      const { post, get, link } = await openLink(installation(), shop())
      const fields = filledIn((await get()).html)
      delete fields['d0-closed']
      const answer = await post({
        ...fields,
        ...{ 'd0-0-from': '09:00', 'd0-0-to': '12:30', ph: 'closed', phone: '01 42 00 00 01' },
        ...{ 'c1-from': '2031-12-24', 'c1-to': '26/12/2031', 'c1-reason': 'Fêtes' },
      })
      expect(answer.status).toBe(303)
      const now = await record()
      expect(now).toMatchObject({
        hours: 'Mo 09:00-12:30; Tu-Sa 10:00-13:00,14:00-19:00; PH off',
        phone: '+33142000001',
        closures: [
          { reason: 'Congés', from: expect.stringMatching(/^2031-08-01/) },
          {
            reason: 'Fêtes',
            from: expect.stringMatching(/^2031-12-24/),
            to: expect.stringMatching(/^2031-12-26/),
          },
        ],
        _status: 'published',
      })
      const [{ state, decisions, link: by }] = await proposals()
      expect(state).toBe('live')
      expect(Object.keys(decisions).sort()).toEqual(['closures', 'hours', 'phone', 'verifiedOn'])
      expect(by).toBe(String((await link()).id))
      const { html } = await get()
      expect(html).toMatch(/En ligne dans une minute/)
      expect(html).toMatch(/Téléphone\u00a0: 01 42 00 00 01/)
    })

    it('with a sentence leaves it to the editor, and says so', async () => {
      const { post, get } = await openLink(installation(), shop())
      await post({ ...filledIn((await get()).html), summary: 'Des livres pour tous' })
      expect((await record()).summary).toBe('Des livres & des gens')
      const [{ state, values, decisions }] = await proposals()
      expect([state, values.summary, decisions.summary]).toEqual([
        'waiting',
        'Des livres pour tous',
        undefined,
      ])
      expect((await get()).html).toMatch(
        /Relu par l’équipe avant d’être montré.*La phrase de présentation/s,
      )
    })

    it('once: what is sent afterwards changes nothing, and the same is said again', async () => {
      const { post, get } = await openLink(installation(), shop())
      const fields = filledIn((await get()).html)
      await post({ ...fields, phone: '01 42 00 00 01' })
      const { status, headers } = await post({ ...fields, phone: '01 42 00 00 02' })
      expect(status).toBe(303)
      expect(headers.get('location')).toMatch(/^\/m\/[0-9a-z]{26}/)
      expect((await record()).phone).toBe('+33142000001')
      expect(await proposals()).toHaveLength(1)
    })

    it('by two taps at the same moment is taken once', async () => {
      const { post, get } = await openLink(installation(), shop())
      const fields = filledIn((await get()).html)
      const taps = ['01 42 00 00 03', '01 42 00 00 04', '01 42 00 00 05'].map((phone) =>
        post({ ...fields, phone }),
      )
      expect((await Promise.all(taps)).map(({ status }) => status)).toEqual([303, 303, 303])
      expect(await proposals()).toHaveLength(1)
    })

    it('after it was revoked in between is as if it had never been', async () => {
      const { post, get } = await openLink(installation(), shop())
      const fields = filledIn((await get()).html)
      await installation().payload.db.updateMany({
        collection: 'shop-links',
        where: {},
        data: { state: 'revoked' },
      })
      expect((await post({ ...fields, phone: '01 42 00 00 01' })).status).toBe(404)
      expect((await record()).phone).toBe('+33142000000')
    })

    it('for his own shop, whatever other one he names', async () => {
      const { post, get } = await openLink(installation(), shop())
      await post({
        ...filledIn((await get()).html),
        phone: '01 42 00 00 01',
        shop: other(),
        record: other(),
        id: other(),
        name: 'Volé',
        slug: 'vole',
        lease: 'x',
      })
      expect((await record(other())).phone).toBe('+33142000009')
      expect(await record()).toMatchObject({ phone: '+33142000001', name: 'Librairie du Ruisseau' })
      expect((await proposals())[0].record).toBe(shop())
    })

    it('keeps a draft that an editor has begun', async () => {
      await installation().payload.update({
        collection: 'shops',
        id: shop(),
        data: { summary: 'Brouillon' },
        draft: true,
      })
      const { post, get } = await openLink(installation(), shop())
      await post({ ...filledIn((await get()).html), phone: '01 42 00 00 01' })
      expect(await record()).toMatchObject({
        phone: '+33142000001',
        summary: 'Des livres & des gens',
      })
      const draft = await installation().payload.findByID({
        collection: 'shops',
        id: shop(),
        draft: true,
      })
      expect(draft).toMatchObject({ phone: '+33142000001', summary: 'Brouillon' })
    })
  })

  it('reads hours in words before they are sent', async () => {
    const { post, get, link } = await openLink(installation(), shop())
    const { status, html } = await post({
      ...filledIn((await get()).html),
      'd6-closed': '',
      'd6-0-from': '10:00',
      'd6-0-to': '13:00',
      answer: 'preview',
    })
    expect(status).toBe(200)
    expect(html).toMatch(/id="preview" role="status">mar\.–sam\. 10\sh–13\sh.*dim\. 10\sh–13\sh/)
    expect((await link()).state).toBe('sent')
  })

  it('leaves hours alone that say more than a week, unless they are replaced', async () => {
    const hours = 'Mo-Fr 09:00-18:00; Jul-Aug off'
    await installation().payload.update({ collection: 'shops', id: shop(), data: { hours } })
    const { post, get } = await openLink(installation(), shop())
    const fields = filledIn((await get()).html)
    expect(fields.hours).toBe('text')
    await post({ ...fields, phone: '01 42 00 00 01' })
    expect((await record()).hours).toBe(hours)
    const again = await openLink(installation(), shop())
    await again.post({ ...fields, hours: 'week', 'd0-0-from': '09:00', 'd0-0-to': '18:00' })
    expect((await record()).hours).toBe('Mo 09:00-18:00')
  })
})
