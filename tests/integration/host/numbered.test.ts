import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitedFor } from '../../../src/invitations/invite'
import { answerShopForm } from '../../../src/shop-form/answer'
import { linksWhere } from '../../../src/shop-links/link'
import { secretOf } from '../../../src/shop-links/secret'
import { spaceOf } from '../../../src/space/space'
import { startMailServer } from '../../support/mail-server'
import { type NumberedHost, startNumbered } from './numbered-host'

async function picture(): Promise<File> {
  const bytes = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#845' },
  })
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'logo.png', { type: 'image/png' })
}

describe('a host whose ids are numbers', () => {
  let mail: Awaited<ReturnType<typeof startMailServer>>
  let host: NumberedHost
  let partner: number
  let rival: number
  const people = {} as Record<
    'editor' | 'partner' | 'rival' | 'office',
    { id: number; token: string }
  >

  const make = async (collection: string, data: object) => {
    const all = { _status: 'published', ...data } as never
    return Number((await host.payload.create({ collection: collection as 'shops', data: all })).id)
  }
  const read = (collection: string, id: number) =>
    host.payload.findByID({ collection: collection as 'shops', id, depth: 0 })
  const post = (who: keyof typeof people, path: string, data: object) =>
    host.rest(`/api/costo/${path}`, { data, token: people[who].token })
  const proposes = (values: object, more: object = {}, file?: File) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ values, ...more }))
    if (file) form.set('file', file)
    return host.rest('/api/costo/proposals', { form, token: people.partner.token })
  }

  beforeAll(async () => {
    mail = await startMailServer()
    host = await startNumbered(mail.url)
    partner = await make('partners', { name: 'Tudigo', kind: 'investment', service: 'Avant' })
    rival = await make('partners', { name: 'Rival', kind: 'tourism-office' })
    people.editor = await host.account({ desk: 'team' })
    people.partner = await host.account({ partner })
    people.rival = await host.account({ partner: rival })
    people.office = await host.account({ desk: 'tourism', partner: rival })
  })
  afterAll(async () => {
    await host?.stop()
    await mail?.stop()
  })

  it('has a partner propose, correct, and an editor accept', async () => {
    const first = await proposes({ service: 'Propose' })
    expect([first.status, first.body.waiting]).toEqual([200, ['service']])
    const corrects = first.body.id
    const again = await proposes({ service: 'Corrige' }, { corrects })
    expect([again.status, again.body.id]).toEqual([200, corrects])
    const fields = { service: 'accept' }
    const decided = await post('editor', 'proposals/decide', { proposal: corrects, fields })
    expect(decided).toEqual({ status: 200, body: { state: 'decided' } })
    expect(await read('partners', partner)).toMatchObject({ service: 'Corrige' })
    expect(mail.letters.at(-1)?.to).toMatchObject({
      text: expect.stringContaining('@city.example'),
    })
    expect(await read('proposals', Number(corrects))).toMatchObject({
      ...{ partner, by: people.partner.id, decidedBy: people.editor.id },
    })
  })

  it('has a partner withdraw its own, and nobody else’s', async () => {
    const { body } = await proposes({ website: 'https://tudigo.example' })
    const order = { proposal: body.id }
    expect((await post('rival', 'proposals/withdraw', order)).status).toBe(404)
    const own = await post('partner', 'proposals/withdraw', order)
    expect(own).toEqual({ status: 200, body: { state: 'withdrawn' } })
  })

  it('shows a picture that was accepted, and whom a partner leaves out', async () => {
    const said = { alt: 'Le logo', licence: 'all-rights-reserved', credit: 'Tudigo' }
    const sent = await proposes({}, { picture: said }, await picture())
    expect([sent.status, sent.body.waiting]).toEqual([200, ['logo']])
    const order = { proposal: sent.body.id, fields: { logo: 'accept' } }
    expect((await post('editor', 'proposals/decide', order)).status).toBe(200)
    const { logo } = (await read('partners', partner)) as { logo?: unknown }
    expect(await host.payload.findByID({ collection: 'media', id: Number(logo) })).toMatchObject({
      alt: 'Le logo',
    })
    // as its space sends it: texts
    const leftOut = await proposes({ excludes: [String(rival)] })
    expect([leftOut.status, leftOut.body.live]).toEqual([200, ['excludes']])
    expect(await read('partners', partner)).toMatchObject({ excludes: [rival] })
    const req = await createLocalReq({}, host.payload)
    const acting = {
      by: String(people.partner.id),
      partner: String(partner),
      role: 'partner' as const,
    }
    const space = await spaceOf({ req, acting, language: 'fr', textLanguage: 'fr' })
    expect(space?.others).toEqual([{ id: String(rival), name: 'Rival', isLeftOut: true }])
  })

  it('opens for correction what waits', async () => {
    const { body } = await proposes({ service: 'Attend encore' })
    const req = await createLocalReq({}, host.payload)
    const acting = {
      by: String(people.partner.id),
      partner: String(partner),
      role: 'partner' as const,
    }
    const asked = { req, acting, language: 'fr', textLanguage: 'fr' } as const
    const space = await spaceOf({ ...asked, corrects: String(body.id) })
    expect([space?.corrects, space?.card.service]).toEqual([body.id, 'Attend encore'])
  })

  it('takes in a shopkeeper’s answer', async () => {
    const shop = await make('shops', {
      name: 'Librairie',
      category: 'bookshop',
      summary: 'Des livres',
    })
    const made = await post('editor', 'shop-links/letters', { shops: [shop], language: 'fr' })
    expect(made.status).toBe(200)
    const [link] = await linksWhere(host.payload, { shop: { equals: shop } })
    const url = `https://city.example/m/${secretOf(host.payload, link.messageId)}`
    const form = new FormData()
    for (const [name, value] of Object.entries({ answer: 'changes', summary: 'Des livres rares' }))
      form.set(name, value)
    const request = new Request(url, {
      ...{ method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin' } },
    })
    const answer = await answerShopForm(request, { payload: host.payload })
    expect(answer.status).toBe(303)
    const page = await answerShopForm(new Request(url), { payload: host.payload })
    expect(await page.text()).toContain('Merci')
    const { docs } = await host.payload.find({
      ...{ collection: 'proposals', where: { link: { equals: link.id } }, depth: 0 },
    })
    expect(docs).toMatchObject([{ link: link.id, values: { summary: 'Des livres rares' } }])
    const order = { proposal: String(docs[0].id), fields: { summary: 'accept' } }
    expect((await post('editor', 'proposals/decide', order)).status).toBe(200)
    expect(await read('shops', shop)).toMatchObject({ summary: 'Des livres rares' })
  })

  it('has somebody invited who then acts for the partner by the host’s own rule, and invited again', async () => {
    const order = { partner: String(partner), email: 'lea@tudigo.test', name: 'Léa' }
    const first = await post('editor', 'invitations', order)
    expect([first.status, first.body.isNew]).toEqual([200, true])
    const { docs } = await host.payload.find({
      ...{ collection: 'users', where: { email: { equals: order.email } }, depth: 0 },
    })
    expect(docs).toMatchObject([{ partner }])
    const again = await post('editor', 'invitations', order)
    expect([again.status, again.body.isNew]).toEqual([200, false])
    const invited = await invitedFor(host, String(partner))
    expect(invited.map(({ email }) => email)).toContain(order.email)
    const other = { ...order, partner: String(rival) }
    expect((await post('editor', 'invitations', other)).status).toBe(409)
    // one of the team stays what he is, whatever partner his account names
    const desk = await host.account({ desk: 'team', partner })
    expect((await post('editor', 'invitations', { ...order, email: desk.email })).status).toBe(409)
    const all = await invitedFor(host, String(partner))
    expect(all.map(({ email }) => email)).not.toContain(desk.email)
  })

  it('shows in its accounts’ form whom they act for', () => {
    const { fields } = host.payload.collections.users.config
    const field = fields.find((one) => 'name' in one && one.name === 'partner')
    expect(field).toMatchObject({ type: 'relationship' })
    expect(Object(field?.admin).condition).toBeUndefined()
  })

  it('has an office make a walk, and ask for its publication', async () => {
    const { token } = people.office
    const place = (name: string) => ({ kind: 'place', name, lat: 48.89, lng: 2.34 })
    const data = { name: 'Le canal', stops: [place('Mairie'), place('Square')] }
    const made = await host.rest('/api/tours?draft=true&depth=0', { data, token })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: number; office: unknown }
    expect(made.body.doc).toMatchObject({ office: rival, _status: 'draft' })
    const asked = await post('office', 'proposals/publication', { walk: String(id) })
    expect([asked.status, asked.body.state]).toEqual([200, 'waiting'])
    const again = await post('office', 'proposals/publication', { walk: String(id) })
    expect(again.body.id).toBe(asked.body.id)
    const order = { proposal: asked.body.id, fields: { _status: 'accept' } }
    expect((await post('editor', 'proposals/decide', order)).status).toBe(200)
    expect(await read('tours', id)).toMatchObject({ _status: 'published', office: rival })
  })
})
