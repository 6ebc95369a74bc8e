import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerShopForm } from '../../../src/shop-form/answer'
import { linksWhere } from '../../../src/shop-links/link'
import { secretOf } from '../../../src/shop-links/secret'
import { spaceOf } from '../../../src/space/space'
import { startMailServer } from '../../support/mail-server'
import { startPartnerSite } from '../../support/partner-site'
import { type City, fill, picture, shop } from './renamed-city'
import { type RenamedHost, startRenamed } from './renamed-host'
import { NAMES } from './renamed-slugs'
import { onEachDatabase } from '../../support/databases'

const place = (name: string, lat: number) => ({ kind: 'place', name, lat, lng: 2.341 })

onEachDatabase('a host that has given every collection another slug', (kind) => {
  let mail: Awaited<ReturnType<typeof startMailServer>>
  let site: Awaited<ReturnType<typeof startPartnerSite>>
  let host: RenamedHost
  let published: Awaited<ReturnType<RenamedHost['publish']>>
  let ids: City
  const people = {} as Record<'editor' | 'partner' | 'office', { id: string; token: string }>
  const asked = async (who: keyof typeof people, path: string, data?: object) =>
    host.rest(`costo/${path}`, { data, token: people[who].token })

  beforeAll(async () => {
    ;[mail, site] = [await startMailServer(), await startPartnerSite()]
    host = await startRenamed(kind, mail.url, site.host)
    ids = await fill(host, site.url)
    people.editor = await host.account({ desk: 'team' })
    people.partner = await host.account({ partner: ids.tudigo })
    people.office = await host.account({ desk: 'tourism', partner: ids.rival })
    published = await host.publish()
  })
  afterAll(async () => {
    await host?.stop()
    await mail?.stop()
    await site?.stop()
  })

  it('publishes at the addresses that the suite’s pages and feeds always have', async () => {
    const json = async (path: string) => JSON.parse((await published(path)) ?? 'null')
    expect(await published('/fr/shops/librairie-du-ruisseau/')).toContain('<h1')
    expect(await published('/fr/tours/nord-du-18e/')).toContain('Librairie du Ruisseau')
    expect(await published('/fr/videos/nos-artisans/')).toContain('Tudigo')
    expect((await json('/v1/fr/partners/tudigo/shops.json')).shops).toMatchObject([
      { slug: 'librairie-du-ruisseau', page: expect.stringContaining('/fr/shops/') },
    ])
    expect((await json('/v1/fr/perimeters/nord/shops.json')).shops).toHaveLength(2)
    const { partners } = await json('/v1/fr/partners.json')
    const card = partners.find(({ slug }: { slug: string }) => slug === 'tudigo')
    expect(card.logo.src).toContain('/v1/media/')
  })

  it('publishes what is changed, leads from a former address to the new one, and says what is gone', async () => {
    const collection = NAMES.shops as 'shops'
    const data = { slug: 'le-cafe', _status: 'published' } as never
    await host.payload.update({ collection, id: ids.other, data })
    const gone = await host.make('shops', shop('Fermé'))
    await host.publish()
    await host.payload.delete({ collection, id: gone })
    const { docs } = await host.payload.find({ collection: NAMES.changes as 'changes' })
    expect(docs).toMatchObject([{ kind: 'shops' }])
    published = await host.publish()
    expect((await host.payload.count({ collection: NAMES.changes as 'changes' })).totalDocs).toBe(0)
    expect(await published('/fr/shops/le-cafe/')).toContain('Café')
    expect(await published('/v1/fr/shops/cafe.json')).toContain('"movedTo":{"slug":"le-cafe"')
    expect(await published('/v1/fr/shops/ferme.json')).toContain('"gone"')
    const again = host.make('shops', shop('Autre', { slug: 'cafe' }))
    await expect(again).rejects.toThrow(/slug/i)
  })

  it('says where a record is shown and used, and keeps it while it is', async () => {
    const where = `collection=${NAMES.shops}`
    const { status, body } = await asked('editor', `shown?${where}&id=${ids.shop}`)
    expect([status, body.isReferred]).toEqual([200, true])
    expect(String(body.lines)).toContain('Nord du 18e')
    const many = await asked('editor', `shown/many?${where}&where[id][in][0]=${ids.shop}`)
    expect([many.status, many.body.isReferred]).toEqual([200, true])
    // a collection of the host's own of that name is no business of the suite's
    expect((await asked('editor', `shown?collection=shops&id=${ids.shop}`)).status).toBe(404)
    const remove = { method: 'DELETE', token: people.editor.token }
    expect((await host.rest(`${NAMES.shops}/${ids.shop}`, remove)).status).toBe(409)
    expect((await host.rest(`${NAMES.media}/${ids.logo}`, remove)).status).toBe(409)
  })

  it('has a text mention a record, by what it is', async () => {
    const found = await asked('editor', 'mentions?find=ruisseau')
    expect(found.body.found).toMatchObject([{ relationTo: 'shops', value: expect.anything() }])
    const text = (children: object[]) => ({
      root: {
        ...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
        children: [
          { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children },
        ],
      },
    })
    const mention = {
      type: 'mention',
      version: 1,
      relationTo: 'shops',
      value: found.body.found[0]['value'],
    }
    const data = { story: text([mention]), _status: 'published' } as never
    await host.payload.update({ collection: NAMES.shops as 'shops', id: ids.other, data })
    published = await host.publish()
    expect(await published('/fr/shops/le-cafe/')).toMatch(
      /href="[^"]*\/fr\/shops\/librairie-du-ruisseau\/"[^>]*>Librairie/,
    )
    const { body } = await asked('editor', `shown?collection=${NAMES.shops}&id=${ids.shop}`)
    expect(String(body.lines)).toContain('Café')
  })

  it('has a partner propose, an editor accept, and tells the partner', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ values: { service: 'Après' } }))
    form.set('file', new File([await picture()], 'neu.png', { type: 'image/png' }))
    const sent = await host.rest('costo/proposals', { form, token: people.partner.token })
    expect([sent.status, sent.body.waiting]).toEqual([200, ['service', 'logo']])
    const req = await createLocalReq({}, host.payload)
    const acting = { by: people.partner.id, partner: ids.tudigo, role: 'partner' as const }
    const space = await spaceOf({ req, acting, language: 'fr', textLanguage: 'fr' })
    expect(space).toMatchObject({
      ...{ name: 'Tudigo', others: [{ name: 'Rival' }] },
      proposals: [{ state: 'waiting' }],
      shops: [{ name: 'Librairie du Ruisseau' }],
    })
    const fields = { service: 'accept', logo: 'accept' }
    const decided = await asked('editor', 'proposals/decide', {
      proposal: sent.body.id,
      fields,
    })
    expect(decided).toEqual({ status: 200, body: { state: 'decided' } })
    expect(await host.read('partners', ids.tudigo)).toMatchObject({ service: 'Après' })
    expect(mail.letters.at(-1)?.subject).toContain('Tudigo')
  })

  it('has a shopkeeper answer from his link, and an editor read it', async () => {
    const order = { shops: [ids.other], language: 'fr' }
    expect((await asked('editor', 'shop-links/letters', order)).status).toBe(200)
    const [link] = await linksWhere(host.payload, { shop: { equals: ids.other } })
    const url = `http://localhost:3000/m/${secretOf(host.payload, link.messageId)}`
    const form = new FormData()
    form.set('answer', 'changes')
    form.set('summary', 'Un café de quartier')
    const own = { 'sec-fetch-site': 'same-origin' }
    const request = new Request(url, { method: 'POST', body: form, headers: own })
    expect((await answerShopForm(request, { payload: host.payload })).status).toBe(303)
    const { docs } = await host.payload.find({
      ...{ collection: NAMES.proposals as 'proposals', where: { link: { equals: link.id } } },
    })
    expect(docs).toMatchObject([{ kind: 'shops', values: { summary: 'Un café de quartier' } }])
  })

  it('has an office make a walk of its own, and ask for its publication', async () => {
    const data = { name: 'Le canal', stops: [place('Mairie', 48.89), place('Square', 48.9)] }
    const { token } = people.office
    const made = await host.rest(`${NAMES.tours}?draft=true&depth=0`, { data, token })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: unknown }
    const sent = await asked('office', 'proposals/publication', { walk: String(id) })
    expect([sent.status, sent.body.state]).toEqual([200, 'waiting'])
    const order = { proposal: sent.body.id, fields: { _status: 'accept' } }
    expect((await asked('editor', 'proposals/decide', order)).status).toBe(200)
    expect(await host.read('tours', String(id))).toMatchObject({ _status: 'published' })
  })

  it('invites a partner’s contact among the host’s own accounts', async () => {
    const order = { partner: ids.rival, email: 'lea@rival.test', name: 'Léa' }
    const { status, body } = await asked('editor', 'invitations', order)
    expect([status, body.isNew]).toEqual([200, true])
    const { docs } = await host.payload.find({
      ...{ collection: NAMES.users as 'users', where: { email: { equals: order.email } } },
    })
    expect(docs).toMatchObject([{ partner: { name: 'Rival' } }])
  })

  it('reads a walk’s file, and makes of it walks and perimeters', async () => {
    const stops = [
      { name: 'Librairie du Ruisseau', lat: 48.894, lng: 2.339 },
      { name: 'Mairie', lat: 48.8922, lng: 2.3441 },
    ]
    const points = stops.map(
      ({ name, lat, lng }) => `<wpt lat="${lat}" lon="${lng}"><name>${name}</name></wpt>`,
    )
    const form = new FormData()
    const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${points.join('')}</gpx>`
    form.set('file', new File([gpx], 'walk.gpx'))
    const { token } = people.editor
    const held = await host.rest('costo/walk-file', { form, token })
    expect(held.body.stops[0]).toMatchObject({ shop: expect.anything() })
    const walk = { name: 'Du fichier', stops }
    const made = await asked('editor', 'import', { as: 'walk', walk })
    expect(made.body.created).toMatchObject([{ name: 'Du fichier' }])
    const { area: geometry } = (await host.read('perimeters', ids.north)) as { area: object }
    const order = {
      as: 'perimeters',
      perimeters: [{ name: 'nord', geometry }],
      ofSameName: 'replace',
    }
    expect((await asked('editor', 'import', order)).body.replaced).toMatchObject([
      { id: ids.north },
    ])
  })

  it('has left the host’s own collections of the suite’s names alone', () => {
    expect([...host.touched]).toEqual([])
  })
})
