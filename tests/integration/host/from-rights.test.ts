import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { slugsOf } from '../../../collections/slugs'
import { costo } from '../../../src'
import { KeptFrom } from '../../../src/admin/source/KeptFrom'
import { countQueue, readQueue } from '../../../src/queue/read'
import { waitingAddress } from '../../../src/queue/address'
import { said } from '../../../src/queue/said'
import { inTransaction } from '../../../src/database/in-transaction'
import { answerShopForm } from '../../../src/shop-form/answer'
import { linksWhere } from '../../../src/shop-links/link'
import { makeLinks } from '../../../src/shop-links/make'
import { secretOf } from '../../../src/shop-links/secret'
import { type Host, optionsIn, ORIGIN, OWN, startHost } from './host'
import { type Doc, FROM, stores, using } from './stores'
import { onEachDatabase } from '../../support/databases'

const PASSWORD = 'a password of theirs'

onEachDatabase('what is kept from a host’s collection, and who may change it', (kind) => {
  let host: Host
  let token: string
  let shop: Doc
  let store: Doc
  const { save, change, remove, shopNamed } = using(() => host)

  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      serverURL: ORIGIN,
      collections: [...OWN!, stores()],
      plugins: [costo({ ...optionsIn(folder), shops: FROM })],
    }))
    const account = { email: 'editor@host.example', password: PASSWORD }
    await host.payload.create({ collection: 'users', data: account as never })
    token = (await host.payload.login({ collection: 'users', data: account })).token!
    store = await save({ title: 'Librairie', pitch: 'Des livres', phone: '01 42 00 00 00' })
    ;[shop] = await shopNamed('Librairie')
  })
  afterAll(() => host?.stop())

  async function ask(method: string, path: string, data?: object) {
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    const body = data && JSON.stringify(data)
    const url = `${ORIGIN}/api${path}`
    const answer = await host.handle(new Request(url, { method, headers, body }))
    return { status: answer.status, body: await answer.json() }
  }

  it('has editors change what is not kept from there, and nothing else', async () => {
    const data = { summary: 'Tout autre chose', hours: 'Tu-Sa 10:00-19:30' }
    expect((await ask('PATCH', `/shops/${shop.id}`, data)).status).toBe(200)
    expect(await shopNamed('Librairie')).toMatchObject([
      { summary: 'Des livres', hours: 'Tu-Sa 10:00-19:30' },
    ])
    const { body } = await ask('POST', `/shops/access/${shop.id}`)
    expect(body.fields).toMatchObject({ summary: { read: true }, name: { read: true } })
    expect([body.fields.summary.update, body.fields.name.update]).toEqual([undefined, undefined])
    // all that can be done with it
    expect(body.fields.hours).toBe(true)
    const own = await ask('POST', '/shops', { name: 'À nous', category: 'other' })
    const free = await ask('POST', `/shops/access/${own.body.doc.id}`)
    expect(free.body.fields).toMatchObject({ summary: true, name: true })
  })

  it('refuses to delete here what is shown there, and says where', async () => {
    const trash = { deletedAt: new Date().toISOString() }
    for (const { status, body } of [
      await ask('DELETE', `/shops/${shop.id}`),
      await ask('PATCH', `/shops/${shop.id}`, trash),
    ]) {
      expect(status).toBe(409)
      expect(body.errors[0].message).toContain('“Librairie” is kept from “Stores”: delete')
    }
  })

  it('refuses what a shopkeeper would change of it, and doesn’t ask for it', async () => {
    const { batch } = await inTransaction(host.payload, (req) =>
      makeLinks(req, {
        ...{ shops: [String(shop.id)], channel: 'letter', language: 'fr', now: new Date() },
      }),
    )
    const [{ messageId }] = await linksWhere(host.payload, { batch: { equals: batch } })
    const url = `https://host.example/m/${secretOf(host.payload, messageId)}`
    const page = await answerShopForm(new Request(url), { payload: host.payload })
    const html = await page.text()
    expect(html).toContain('ils ne se corrigent pas ici\u00a0: téléphone, en une phrase.')
    for (const id of ['phone', 'summary']) expect(html).not.toContain(`id="${id}"`)
    for (const id of ['d0-0-from', 'c0-from', 'photo']) expect(html).toContain(`id="${id}"`)
    const body = new FormData()
    for (const [name, value] of Object.entries({
      ...{ answer: 'changes', phone: '01 43 00 00 00', summary: 'De moi' },
      ...{ 'd1-0-from': '09:00', 'd1-0-to': '18:00' },
    }))
      body.append(name, value)
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answer = await answerShopForm(new Request(url, { method: 'POST', body, headers }), {
      payload: host.payload,
    })
    expect(answer.status).toBe(303)
    expect(await shopNamed('Librairie')).toMatchObject([
      { hours: 'Tu 09:00-18:00', phone: '+33142000000', summary: 'Des livres' },
    ])
  })

  it('says in the queue what could not be taken over, and leads to the record that says why', async () => {
    await change(store.id, { trade: 'books' })
    const req = await createLocalReq({}, host.payload)
    const user = (await host.payload.find({ collection: 'users' })).docs[0]
    const asking = { req: { ...req, user: { ...user, collection: 'users' } } } as never
    expect(await countQueue(asking, ['sources'])).toEqual({ sources: 1 })
    const page = await readQueue(asking, 'sources', 1)
    expect(said('sources', page.waiting[0], 'fr')).toMatchObject({
      name: 'Librairie',
      why: expect.stringMatching(/^Catégorie\u00a0: /),
    })
    const address = waitingAddress(page.waiting[0], slugsOf(host.payload))
    expect(address).toBe(`/collections/shops/${shop.id}`)
    const panel = JSON.stringify(
      await KeptFrom({ id: shop.id, collectionSlug: 'shops', req: asking['req'] }),
    )
    expect(panel).toContain('Kept from “Stores”')
    expect(panel).toContain(`/admin/collections/stores/${store.id}`)
    expect(panel).toContain('Category: ')
    await change(store.id, { trade: 'bookshop' })
    expect(await countQueue(asking, ['sources'])).toEqual({ sources: 0 })
  })

  it('takes over what it could not, once an editor has written what was missing', async () => {
    await save({ title: 'Sans nature', trade: 'unsaid', pitch: 'À voir' })
    const [draft] = await shopNamed('Sans nature')
    expect(draft).toMatchObject({ _status: 'draft', summary: 'À voir' })
    const asked = await ask('PATCH', `/shops/${draft.id}?draft=true`, { category: 'other' })
    expect(asked.status).toBe(200)
    expect(await shopNamed('Sans nature')).toMatchObject([
      { _status: 'published', category: 'other', summary: 'À voir' },
    ])
  })

  it('is an editor’s own once the record there is gone', async () => {
    const data = { _status: 'published', stops: [] as object[], name: 'Balade' }
    const at = { lat: 48.89, lng: 2.34 }
    await ask('PATCH', `/shops/${shop.id}`, at)
    data.stops.push({ kind: 'shop', shop: shop.id }, { kind: 'place', name: 'Ici', ...at })
    expect((await ask('POST', '/tours', data)).status).toBe(201)
    await remove(store.id)
    const taken = { name: 'Librairie reprise', _status: 'published' }
    expect((await ask('PATCH', `/shops/${shop.id}`, taken)).status).toBe(200)
    expect(await shopNamed('Librairie reprise')).toMatchObject([{ _status: 'published' }])
  })
})
