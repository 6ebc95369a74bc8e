import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { formShop } from './form-shop'
import { filledIn, openLink } from './opened-link'

eachDatabase('what is wrong in the form of a shopkeeper’s link', (installation) => {
  const { shop, record, proposals, photos, files } = formShop(installation)

  describe('what is wrong', () => {
    it('is said beside its field and first of all, and nothing that was typed is lost', async () => {
      const { post, get, link } = await openLink(installation(), shop())
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
      const { post, get, link } = await openLink(installation(), shop())
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
      const { post, get, link } = await openLink(installation(), shop())
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
      const { post, get } = await openLink(installation(), shop())
      const fields = filledIn((await get()).html)
      const sent = { ...fields, credit: 'c'.repeat(201), phone: '01 42 00 00 02' }
      expect((await post(sent)).status).toBe(303)
    })

    it('is that nothing was changed, or that no day is open', async () => {
      const { post, get } = await openLink(installation(), shop())
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
      const { post, get } = await openLink(installation(), shop())
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
        const { post, get, link } = await openLink(installation(), shop())
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
      const { post, get } = await openLink(installation(), shop())
      const { html } = await post({ ...filledIn((await get()).html), photo: file(await camera()) })
      expect(html).toContain('Dites en quelques mots ce que la photo montre.')
      expect(html).toContain('Cochez cette case si la photo peut être montrée')
    })

    it('is not left behind by an answer that was refused, nor by the second of two taps', async () => {
      const before = await files()
      const { post, get } = await openLink(installation(), shop())
      const fields = { ...filledIn((await get()).html), ...told }
      const taken = await camera()
      await post({ ...fields, phone: '12', photo: file(taken) })
      expect([await photos(), await files()]).toEqual([[], before])
      await Promise.all([1, 2].map(() => post({ ...fields, photo: file(taken) })))
      expect(await photos()).toHaveLength(1)
    })

    it('that is too heavy is refused before it is read whole', async () => {
      const { post, get, link } = await openLink(installation(), shop())
      const { status, html } = await post({
        ...filledIn((await get()).html),
        ...told,
        photo: file(Buffer.alloc(22 * 1024 * 1024)),
      })
      expect([status, (await link()).state]).toEqual([413, 'sent'])
      expect(html).toContain('Votre envoi est trop lourd')
    })
  })
})
