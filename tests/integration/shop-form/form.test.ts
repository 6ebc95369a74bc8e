import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { askedShop } from '../shop-links/asked-shops'
import { browserOf, filledIn, openLink } from './opened-link'

const WEEK = 'Tu-Sa 10:00-13:00,14:00-19:00'
const today = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date())

eachDatabase('the form of a shopkeeper’s link', (installation) => {
  let shop: string
  let other: string

  beforeAll(async () => {
    other = (await askedShop(installation(), 'Mercerie', { phone: '01 42 00 00 09' })).id
  })
  beforeEach(async () => {
    const { payload } = installation()
    for (const collection of ['shop-links', 'proposals'])
      await payload.db.deleteMany({ collection, where: {} })
    await payload.delete({ collection: 'proposed-photos', where: { id: { exists: true } } })
    ;({ id: shop } = await askedShop(installation(), 'Librairie du Ruisseau', {
      ...{ hours: WEEK, phone: '01 42 00 00 00', summary: 'Des livres & des gens' },
      closures: [
        { from: '2031-08-01T12:00:00.000Z', to: '2031-08-20T12:00:00.000Z', reason: 'Congés' },
      ],
    }))
  })

  const record = async (id = shop) =>
    (await installation().payload.findByID({
      collection: 'shops',
      id,
      depth: 0,
    })) as unknown as Record<string, unknown>
  const proposals = async () =>
    (await installation().payload.find({ collection: 'proposals', depth: 0, sort: 'createdAt' }))
      .docs as unknown as {
      state: string
      values: Record<string, unknown>
      decisions: Record<string, { decision: string }>
      link: string
      record: string
    }[]
  const photos = async () =>
    (await installation().payload.find({ collection: 'proposed-photos' })).docs
  const files = () => readdir(join(installation().dataDir, 'uploads', 'proposed')).catch(() => [])

  describe('opened', () => {
    it('is filled in with his shop, and told to nobody', async () => {
      const { get } = await openLink(installation(), shop)
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
      const { get, link } = await openLink(installation(), shop)
      const before = await link()
      for (let time = 0; time < 5; time++) expect((await get()).status).toBe(200)
      expect(await link()).toEqual(before)
      expect(await proposals()).toEqual([])
    })

    it('is in English for who asks for it', async () => {
      const { get } = await openLink(installation(), shop)
      const { html } = await get('?language=en')
      expect(html).toContain('<html lang="en">')
      expect(html).toContain('All is still right')
      expect(html).toMatch(/Tue–Sat/)
    })
  })

  describe('answered', () => {
    it('with one press that all is right renews the day it was checked, and nothing else', async () => {
      const { post, get, link } = await openLink(installation(), shop)
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
      await (await openLink(installation(), shop)).post({ answer: 'right' })
      const second = await openLink(installation(), shop)
      expect((await second.post({ answer: 'right' })).status).toBe(303)
      expect((await second.link()).state).toBe('used')
    })

    it('with other hours, closures and phone puts them online at once, logged', async () => {
      const { post, get, link } = await openLink(installation(), shop)
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
      const { post, get } = await openLink(installation(), shop)
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
      const { post, get } = await openLink(installation(), shop)
      const fields = filledIn((await get()).html)
      await post({ ...fields, phone: '01 42 00 00 01' })
      const { status, headers } = await post({ ...fields, phone: '01 42 00 00 02' })
      expect(status).toBe(303)
      expect(headers.get('location')).toMatch(/^\/m\/[0-9a-z]{26}/)
      expect((await record()).phone).toBe('+33142000001')
      expect(await proposals()).toHaveLength(1)
    })

    it('by two taps at the same moment is taken once', async () => {
      const { post, get } = await openLink(installation(), shop)
      const fields = filledIn((await get()).html)
      const taps = ['01 42 00 00 03', '01 42 00 00 04', '01 42 00 00 05'].map((phone) =>
        post({ ...fields, phone }),
      )
      expect((await Promise.all(taps)).map(({ status }) => status)).toEqual([303, 303, 303])
      expect(await proposals()).toHaveLength(1)
    })

    it('after it was revoked in between is as if it had never been', async () => {
      const { post, get } = await openLink(installation(), shop)
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
      const { post, get } = await openLink(installation(), shop)
      await post({
        ...filledIn((await get()).html),
        phone: '01 42 00 00 01',
        shop: other,
        record: other,
        id: other,
        name: 'Volé',
        slug: 'vole',
        lease: 'x',
      })
      expect((await record(other)).phone).toBe('+33142000009')
      expect(await record()).toMatchObject({ phone: '+33142000001', name: 'Librairie du Ruisseau' })
      expect((await proposals())[0].record).toBe(shop)
    })

    it('keeps a draft that an editor has begun', async () => {
      await installation().payload.update({
        collection: 'shops',
        id: shop,
        data: { summary: 'Brouillon' },
        draft: true,
      })
      const { post, get } = await openLink(installation(), shop)
      await post({ ...filledIn((await get()).html), phone: '01 42 00 00 01' })
      expect(await record()).toMatchObject({
        phone: '+33142000001',
        summary: 'Des livres & des gens',
      })
      const draft = await installation().payload.findByID({
        collection: 'shops',
        id: shop,
        draft: true,
      })
      expect(draft).toMatchObject({ phone: '+33142000001', summary: 'Brouillon' })
    })
  })

  describe('what is wrong', () => {
    it('is said beside its field and first of all, and nothing that was typed is lost', async () => {
      const { post, get, link } = await openLink(installation(), shop)
      const { status, html } = await post({
        ...filledIn((await get()).html),
        ...{
          'd1-0-from': '',
          phone: '12',
          summary: `<img src=x onerror=alert(1)> "${'é'.repeat(200)}`,
        },
        ...{ 'c1-from': '2031-12-26', 'c1-to': '2031-12-24' },
      })
      expect(status).toBe(422)
      expect(html).toMatch(/<title>Erreur – /)
      const wrong = [...html.matchAll(/<li><a href="#([\w-]+)">([^<]*)/g)].map(
        ([, id, message]) => [id, message],
      )
      expect(wrong).toEqual([
        ['d1-0-from', expect.stringMatching(/^Mardi.*il manque l’heure d’ouverture/)],
        ['c1-to', 'Le dernier jour est avant le premier\u00a0: échangez-les.'],
        ['phone', expect.stringMatching(/n’est pas un numéro de téléphone/)],
        ['summary', expect.stringMatching(/200 signes au plus, il y en a \d+/)],
      ])
      for (const [id] of wrong)
        expect(html).toMatch(
          new RegExp(`id="${id}"[^>]*aria-invalid="true"[^>]*aria-describedby="${id}-wrong`),
        )
      expect(filledIn(html)).toMatchObject({
        phone: '12',
        'c1-from': '2031-12-26',
        summary: expect.stringContaining('<img src=x'),
      })
      expect(html).not.toContain('<img')
      expect((await link()).state).toBe('sent')
      expect(await proposals()).toEqual([])
    })

    it('is a date of no time of ours, and the link still holds', async () => {
      const { post, get, link } = await openLink(installation(), shop)
      const { status, html } = await post({
        ...filledIn((await get()).html),
        ...{ 'c1-from': '0999-12-24', 'c1-to': '0999-12-26' },
      })
      expect(status).toBe(422)
      expect(html).toMatch(/<a href="#c1-from">«\s0999-12-24\s» n’est pas une date/)
      expect((await link()).state).toBe('sent')
      expect(
        (await post({ ...filledIn(html), 'c1-from': '', 'c1-to': '', phone: '01 42 00 00 01' }))
          .status,
      ).toBe(303)
    })

    it('is a text that is longer than its place: a reason would be live on everybody’s site at once', async () => {
      const { post, get, link } = await openLink(installation(), shop)
      const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer()
      const { status, html } = await post({
        ...filledIn((await get()).html),
        ...{ 'c1-from': '2031-12-24', 'c1-to': '2031-12-26', 'c1-reason': 'a'.repeat(101) },
        ...{ alt: 'b'.repeat(301), credit: 'c'.repeat(201), consent: 'yes' },
        photo: new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }),
      })
      expect(status).toBe(422)
      const wrong = [...html.matchAll(/<li><a href="#([\w-]+)">([^<]*)/g)].map(
        ([, id, message]) => `${id} ${message}`,
      )
      expect(wrong).toEqual([
        expect.stringMatching(/^c1-reason 100 signes au plus, il y en a 101/),
        expect.stringMatching(/^alt 300 signes au plus, il y en a 301/),
        expect.stringMatching(/^credit 200 signes au plus, il y en a 201/),
      ])
      expect([(await link()).state, await proposals(), await photos()]).toEqual(['sent', [], []])
    })

    it('is not what would be said of a photo, where none is sent: the credit is filled in from the record', async () => {
      const { post, get } = await openLink(installation(), shop)
      const fields = filledIn((await get()).html)
      const sent = { ...fields, credit: 'c'.repeat(201), phone: '01 42 00 00 02' }
      expect((await post(sent)).status).toBe(303)
    })

    it('is that nothing was changed, or that no day is open', async () => {
      const { post, get } = await openLink(installation(), shop)
      const fields = filledIn((await get()).html)
      expect((await post(fields)).html).toContain('Vous n’avez rien changé.')
      const empty = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, /^d\d-\d/.test(name) ? '' : value]),
      )
      expect((await post(empty)).html).toContain('Aucun jour d’ouverture n’est donné.')
      expect((await post({ ...fields, 'd0-0-from': '09:00', 'd0-0-to': '12:00' })).html).toMatch(
        /Lundi\u00a0: des heures sont données/,
      )
    })
  })

  it('reads hours in words before they are sent', async () => {
    const { post, get, link } = await openLink(installation(), shop)
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
    await installation().payload.update({ collection: 'shops', id: shop, data: { hours } })
    const { post, get } = await openLink(installation(), shop)
    const fields = filledIn((await get()).html)
    expect(fields.hours).toBe('text')
    await post({ ...fields, phone: '01 42 00 00 01' })
    expect((await record()).hours).toBe(hours)
    const again = await openLink(installation(), shop)
    await again.post({ ...fields, hours: 'week', 'd0-0-from': '09:00', 'd0-0-to': '18:00' })
    expect((await record()).hours).toBe('Mo 09:00-18:00')
  })

  describe('a photo', () => {
    const camera = () =>
      sharp({ create: { width: 640, height: 480, channels: 3, background: '#8a5' } })
        .withExif({
          IFD0: { Make: 'Telefono', Software: 'serial-4711' },
          IFD3: {
            GPSLatitudeRef: 'N',
            GPSLatitude: '48/1 53/1 30/1',
            GPSLongitudeRef: 'E',
            GPSLongitude: '2/1 20/1 40/1',
          },
        })
        .jpeg()
        .toBuffer()
    const file = (bytes: Buffer, name = 'IMG_0042.jpg', type = 'image/jpeg') =>
      new File([new Uint8Array(bytes)], name, { type })
    const told = { alt: 'La vitrine', credit: 'Ana Ruiz', licence: 'CC-BY-4.0', consent: 'yes' }

    it('waits with what it shows and how it may be used, without what the camera wrote into it', async () => {
      const taken = await camera()
      expect((await sharp(taken).metadata()).exif).toBeDefined()
      expect(taken.includes('serial-4711')).toBe(true)
      const { post, get } = await openLink(installation(), shop)
      expect(
        (await post({ ...filledIn((await get()).html), ...told, photo: file(taken) })).status,
      ).toBe(303)
      const [photo] = await photos()
      expect(photo).toMatchObject({
        alt: 'La vitrine',
        credit: 'Ana Ruiz',
        licence: 'CC-BY-4.0',
        width: 640,
      })
      const kept = join(
        installation().dataDir,
        'uploads',
        'proposed',
        String((photo as { filename?: string }).filename),
      )
      const { exif, format } = await sharp(kept).metadata()
      expect([exif, format]).toEqual([undefined, 'jpeg'])
      expect((await sharp(kept).toBuffer()).includes('serial-4711')).toBe(false)
      expect((await record()).photos ?? []).toEqual([])
      expect((await proposals())[0]).toMatchObject({
        state: 'waiting',
        values: { photos: [(photo as { id: string }).id] },
      })
      expect((await get()).html).toMatch(/Relu par l’équipe avant d’être montré.*La photo/s)
    })

    it.each([
      ['HEIC', 'IMG_1.HEIC', 'image/heic', 'Sur un iPhone'],
      ['a PDF', 'a.pdf', 'application/pdf', 'pas une photo JPEG, PNG ou WebP'],
      ['no picture after all', 'a.jpg', 'image/jpeg', 'n’est pas un vrai fichier'],
    ])(
      'that is %s is refused with what to do, and what is typed is kept',
      async (_, name, type, message) => {
        const { post, get, link } = await openLink(installation(), shop)
        const bytes = Buffer.from('ftypheic no picture at all')
        const { status, html } = await post({
          ...filledIn((await get()).html),
          ...told,
          phone: '01 42 00 00 01',
          photo: file(bytes, name, type),
        })
        expect(status).toBe(422)
        expect(html).toMatch(new RegExp(`<a href="#photo">[^<]*${message}`))
        expect(filledIn(html)).toMatchObject({
          alt: 'La vitrine',
          phone: '01 42 00 00 01',
          consent: 'yes',
          licence: 'CC-BY-4.0',
        })
        expect([await photos(), (await link()).state, (await record()).phone]).toEqual([
          [],
          'sent',
          '+33142000000',
        ])
      },
    )

    it('needs a description and a consent', async () => {
      const { post, get } = await openLink(installation(), shop)
      const { html } = await post({ ...filledIn((await get()).html), photo: file(await camera()) })
      expect(html).toContain('Dites en quelques mots ce que la photo montre.')
      expect(html).toContain('Cochez cette case si la photo peut être montrée')
    })

    it('is not left behind by an answer that was refused, nor by the second of two taps', async () => {
      const before = await files()
      const { post, get } = await openLink(installation(), shop)
      const fields = { ...filledIn((await get()).html), ...told }
      const taken = await camera()
      await post({ ...fields, phone: '12', photo: file(taken) })
      expect([await photos(), await files()]).toEqual([[], before])
      await Promise.all([1, 2].map(() => post({ ...fields, photo: file(taken) })))
      expect(await photos()).toHaveLength(1)
    })

    it('that is too heavy is refused before it is read whole', async () => {
      const { post, get, link } = await openLink(installation(), shop)
      const { status, html } = await post({
        ...filledIn((await get()).html),
        ...told,
        photo: file(Buffer.alloc(22 * 1024 * 1024)),
      })
      expect([status, (await link()).state]).toEqual([413, 'sent'])
      expect(html).toContain('Votre envoi est trop lourd')
    })
  })

  describe('a link that leads nowhere', () => {
    it('is the same whether it never was, was revoked, or is none', async () => {
      const { secret, get } = await openLink(installation(), shop)
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
      const { get, post } = await openLink(installation(), shop)
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
      const { get, post } = await openLink(installation(), shop)
      await installation().payload.update({ collection: 'shops', id: shop, data: data as never })
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
      const { post } = await openLink(installation(), shop)
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
        id: shop,
        data: { contact: { email: null } } as never,
      })
      expect((await post({ answer: 'again' })).html).toBe(first.html)
      expect(await all()).toHaveLength(1)
    })

    it('does nothing as long as the link holds', async () => {
      const { post, link } = await openLink(installation(), shop)
      await post({ answer: 'again' })
      expect([await all(), (await link()).state]).toEqual([[expect.anything()], 'sent'])
    })
  })

  it('takes no form from another site’s page', async () => {
    const { post, link } = await openLink(installation(), shop)
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
