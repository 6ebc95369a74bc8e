import { readFileSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { proposalEndpoints } from '../../../src/proposals/endpoints'
import { propose } from '../../../src/proposals/propose'
import { stampOf } from '../../../src/proposals/stamp'
import { eachDatabase, type RestAnswer } from '../../support/databases'
import { person } from '../../support/people'

type Values = Record<string, unknown>
const bytes = readFileSync('tests/fixtures/media/logo.webp')
const HOUR_MS = 3_600_000

eachDatabase('how much is proposed', (installation) => {
  let payload: Payload
  let editor: string
  let partner: { id: string; token: string }

  const make = async (collection: string, data: object) =>
    String(
      (
        await payload.create({
          ...{ collection: collection as 'shops', depth: 0 },
          data: { _status: 'published', ...data } as never,
        })
      ).id,
    )
  const rows = async (where: object) => {
    const { docs } = await payload.find({
      ...{ collection: 'proposals', where: where as never, depth: 0, sort: '-createdAt' },
      pagination: false,
    })
    return docs as unknown as { id: string; state: string; values: Values; createdAt: string }[]
  }
  const own = () => rows({ partner: { equals: partner.id } })
  const proposes = (
    values: Values,
    {
      logo,
      language = 'fr',
      ...more
    }: { logo?: string; language?: string; corrects?: string } = {},
  ): Promise<RestAnswer> => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ values, language, ...more, picture: { alt: logo } }))
    if (logo) form.set('file', new File([bytes], `${logo}.webp`, { type: 'image/webp' }))
    return installation().rest('/api/costo/proposals', {
      ...{ method: 'POST', form, token: partner.token, language },
    })
  }
  const order = (path: string, data: object) =>
    installation().rest(`/api/costo/proposals/${path}`, { method: 'POST', data, token: editor })
  const photos = async () => (await payload.count({ collection: 'proposed-photos' })).totalDocs

  beforeAll(async () => {
    ;({ payload } = installation())
    payload.logger.level = 'silent'
    editor = (await person(installation(), 'editor')).token
  })

  beforeEach(async () => {
    const id = await make('partners', { name: 'Tudigo', kind: 'investment', service: 'Avant' })
    partner = { id, token: (await person(installation(), 'partner', id)).token }
  })

  describe('by a partner, who has one proposal waiting in each language', () => {
    it('sends more, and it is added to what waits: nothing of before is lost', async () => {
      const first = await proposes({ service: 'Un.', website: 'https://un.example' })
      const more = await proposes({ service: 'Deux.', social: [] }, { logo: 'un' })
      expect(more.body.id).toBe(first.body.id)
      const replaced = await proposes({}, { logo: 'deux' })
      expect(replaced.body.id).toBe(first.body.id)
      expect(await own()).toMatchObject([
        { state: 'waiting', values: { service: 'Deux.', website: 'https://un.example' } },
      ])
      // the picture that another has taken the place of is gone
      expect(await photos()).toBe(1)
      const english = await proposes({ service: 'Two.' }, { language: 'en' })
      expect(english.body.id).not.toBe(first.body.id)
      expect(await own()).toHaveLength(2)
      await payload.delete({ collection: 'proposed-photos', where: {} })
    })

    it('is one proposal even when two of his colleagues send at the same moment', async () => {
      const sent = await Promise.all([
        proposes({ service: 'Un.' }),
        proposes({ website: 'https://deux.example' }),
      ])
      expect(sent.map(({ status }) => status)).toEqual([200, 200])
      expect(await own()).toMatchObject([
        { values: { service: 'Un.', website: 'https://deux.example' } },
      ])
    })

    it('changes it, and it says that and no more', async () => {
      const { body } = await proposes({ service: 'Un.', website: 'https://un.example' })
      await proposes({ service: 'Deux.', website: '' }, { corrects: body.id })
      const [{ values }] = await own()
      expect(values).toEqual({ service: 'Deux.' })
    })

    it('corrects one that was sent back while another waits: they are one, and his newest words count', async () => {
      const sendsBack = (proposal: string) =>
        order('send-back', { proposal, reason: 'À préciser.' })
      const first = await proposes(
        { service: 'Un.', website: 'https://vieux.example' },
        { logo: 'un' },
      )
      await sendsBack(first.body.id)
      const words = { service: 'Autre.', website: 'https://un.example' }
      const second = await proposes(words, { logo: 'deux' })
      expect(second.body.id).not.toBe(first.body.id)
      const [{ values: sent }] = await rows({ id: { equals: second.body.id } })
      const { body } = await proposes({ service: 'Deux.' }, { corrects: first.body.id })
      expect(body.id).toBe(first.body.id)
      expect(await own()).toMatchObject([{ id: first.body.id, state: 'waiting' }])
      // what he has sent since stays, and the picture that it has taken the place of is gone
      expect((await own())[0].values).toEqual({ ...sent, service: 'Deux.' })
      expect(await photos()).toBe(1)
      await payload.delete({ collection: 'proposed-photos', where: {} })
    })

    it('is told to send again when a colleague’s doesn’t come to its end', async () => {
      const endpoint = proposalEndpoints(20).find(({ path }) => path.endsWith('/withdraw'))!
      const user = { id: 'x', collection: 'users', role: 'partner', partner: partner.id } as never
      const sends = async (body: ReadableStream) => {
        const req = await createLocalReq({ user, req: { headers: new Headers() } }, payload)
        return endpoint.handler(Object.assign(req, { body }))
      }
      let end = () => {}
      const slow = new ReadableStream({
        start: (controller) => void (end = () => controller.close()),
      })
      const first = sends(slow)
      const late = await sends(new Response('{}').body!)
      expect([late.status, (await late.json()).errors[0].message]).toEqual([
        503,
        expect.stringMatching(/pas encore terminé.*envoyez de nouveau/),
      ])
      end()
      expect((await first).status).toBe(404)
      expect((await sends(new Response('{}').body!)).status).toBe(404)
    })

    it('and an editor decides only what he has read', async () => {
      const { body } = await proposes({ service: 'Un.' })
      const stamp = stampOf((await own())[0] as never)
      await proposes({ service: 'Deux.' })
      const asked = { proposal: body.id, stamp, fields: { service: 'accept' }, reason: 'Non.' }
      for (const path of ['decide', 'send-back']) {
        const { status, body: said } = await order(path, asked)
        expect([status, said.errors[0].message]).toEqual([409, expect.stringMatching(/relisez/)])
      }
      expect(await own()).toMatchObject([{ state: 'waiting' }])
      const now = stampOf((await own())[0] as never)
      expect((await order('decide', { ...asked, stamp: now })).status).toBe(200)
      const record = await payload.findByID({ collection: 'partners', id: partner.id })
      expect(record.service).toBe('Deux.')
    })
  })

  it('is fifty proposals of a partner in a day, then tells him from when on, in his language', async () => {
    const rival = await make('partners', { name: 'Rival', kind: 'charity' })
    const first = Date.now() - 20 * HOUR_MS
    const old = { title: 'x', kind: 'partners', record: partner.id, values: {} }
    const sentAt = (at: number) =>
      payload.db.create({
        collection: 'proposals',
        data: {
          ...{ ...old, state: 'withdrawn', partner: partner.id },
          createdAt: new Date(at).toISOString(),
        },
      })
    for (let count = 0; count < 49; count++) await sentAt(first + count)
    // the day before doesn't count
    await sentAt(first - 5 * HOUR_MS)
    expect((await proposes({ service: 'Le cinquantième.' })).status).toBe(200)
    for (const [language, said] of [
      ['fr', /50 propositions en un jour.*Rien n’est perdu/],
      ['en', /50 proposals within a day.*Nothing is lost/],
    ] as const) {
      const more = { language, logo: 'trop' }
      const { status, body } = await proposes({ service: 'More.' }, { ...more, language: 'en' })
      expect(status).toBe(429)
      // live at once, and counted all the same; asked in the language of the one who asks
      const live = await installation().rest('/api/costo/proposals', {
        ...{ method: 'POST', data: { values: { excludes: [rival] } }, token: partner.token },
        language,
      })
      const [{ message }] = live.body.errors
      expect([live.status, message]).toEqual([429, expect.stringMatching(said)])
      const free = new Date(first + 24 * HOUR_MS)
      const [locale, timeZone] = [language === 'en' ? 'en-GB' : 'fr', 'Europe/Paris']
      const day = free.toLocaleDateString(locale, { dateStyle: 'long', timeZone })
      expect(message).toContain(day)
      expect(message).toContain(free.toLocaleTimeString('fr', { timeStyle: 'short', timeZone }))
      expect(body.errors[0].message).toContain('50')
    }
    expect(await photos()).toBe(0)
    expect(await own()).toHaveLength(51)
    const record = await payload.findByID({ collection: 'partners', id: partner.id, depth: 0 })
    expect(record.excludes ?? []).toEqual([])
    // what waits may be changed all the same
    expect((await proposes({ service: 'Mieux.' })).status).toBe(200)
    expect((await own())[0].values).toEqual({ service: 'Mieux.' })
  })

  it('is thirty sites, and the one too many is told under the name of its field', async () => {
    const sites = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ url: `https://site-${at}.example` }))
    const { status, body } = await proposes({ sites: sites(31), service: 'Un.' })
    expect(status).toBe(422)
    const told = { path: 'sites', message: expect.stringMatching(/pas avoir plus de 30/) }
    expect(body.errors[0].data.errors).toMatchObject([told])
    expect(await own()).toEqual([])
    expect((await proposes({ sites: sites(30) })).status).toBe(200)
  })

  it('is no flood from one account: after thirty in a row it has to wait, and another need not', async () => {
    const nothing = () => proposes({ service: 'Avant' })
    const statuses: number[] = []
    for (let count = 0; count < 34; count++) statuses.push((await nothing()).status)
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(422))
    expect(statuses.at(-1)).toBe(429)
    const { body } = await nothing()
    expect(body.errors[0].message).toMatch(/rien n’est perdu/)
    partner.token = (await person(installation(), 'partner', partner.id)).token
    expect((await nothing()).status).toBe(422)
  })

  describe('by a shopkeeper, whose answers of several links are one that waits,', () => {
    it('his newest words count, his pictures come together, and what is live stays in the log', async () => {
      const req = await createLocalReq({}, payload)
      const shop = await make('shops', { name: 'Étape', category: 'wine' })
      const answers = async (values: Values) => {
        const link = await make('shop-links', {
          ...{ shop, channel: 'letter', hash: `${Math.random()}`, language: 'fr' },
          expiresAt: '2027-01-01T00:00:00.000Z',
        })
        const kind = 'shops' as const
        const order = { kind, record: shop, link, values, language: 'fr', req }
        return (await propose(order)).proposal
      }
      const photo = async (name: string) => {
        const file = { data: bytes, mimetype: 'image/webp', name, size: bytes.length }
        const data = { licence: 'CC-BY-4.0' } as never
        return String((await payload.create({ collection: 'proposed-photos', data, file })).id)
      }
      const [one, two] = [await photo('un.webp'), await photo('deux.webp')]
      const first = await answers({ phone: '0143000000', summary: 'Un.', photos: [one] })
      const onlyWords = await answers({ summary: 'Deux.' })
      const last = await answers({ hours: 'Mo-Su 09:00-20:00', photos: [two] })
      // the row that had nothing else to say is gone
      expect(onlyWords.id).not.toBe(last.id)
      const [newest, oldest, ...others] = await rows({ record: { equals: shop } })
      expect(others).toEqual([])
      expect(newest).toMatchObject({
        ...{ id: last.id, state: 'waiting' },
        values: { hours: 'Mo-Su 09:00-20:00', summary: 'Deux.', photos: [one, two] },
        title: expect.stringContaining('Étape\u00a0: '),
      })
      expect(oldest).toMatchObject({ id: first.id, state: 'live', title: 'Étape\u00a0: Téléphone' })
      expect(oldest.values).toEqual({ phone: '+33143000000' })
    })
  })
})
