import type { CollectionSlug, Field, Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import type { FeedShop } from '../../../src/contract'
import { runRound } from '../../../src/publishing/round'
import { currentEdition } from '../../../src/publish/store/editions'
import { publishingOf } from '../../../src/publishing/publishing'
import { answerShopForm } from '../../../src/shop-form/answer'
import { linksWhere } from '../../../src/shop-links/link'
import { secretOf } from '../../../src/shop-links/secret'
import { type Host, optionsIn, ORIGIN, OWN, startHost } from './host'
import { RECORDS } from './records'
import { onEachDatabase } from '../../support/databases'

const PASSWORD = 'a password of theirs'
const LOCALES = { localization: { locales: ['fr', 'en'], defaultLocale: 'fr', fallback: true } }

/** A host's collection to which its own field refers. */
const TAGS = { slug: 'tags', fields: [{ name: 'name', type: 'text' }] as Field[] }

const FIELDS: Field[] = [
  { name: 'parking', type: 'checkbox' },
  { name: 'access', type: 'text', localized: true },
  { name: 'deal', type: 'textarea' },
  { name: 'tag', type: 'relationship', relationTo: 'tags' },
  { name: 'rows', type: 'array', fields: [{ name: 'title', type: 'text', localized: true }] },
]

type Row = {
  parking?: boolean
  access?: string
  deal?: string
  tag?: unknown
  rows?: { title?: string }[]
}

const publish = ({ parking, access, deal, tag, rows }: Row, { locale }: { locale: string }) => {
  if (deal === 'boom') throw new Error('no deal')
  if (deal === 'date') return { until: new Date(0) as never }
  if (!access) return null
  return {
    parking: parking ?? false,
    tag: tag ? String(tag) : null,
    titles: (rows ?? []).map(({ title }) => title ?? ''),
    lines: [{ label: locale === 'fr' ? 'Accès' : 'Access', value: access }],
  }
}

onEachDatabase('a host’s own fields', (kind) => {
  let host: Host
  let shop: { id: number | string; slug?: string }
  const sessions = {} as Record<string, string>

  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      ...LOCALES,
      collections: [
        ...OWN!.map((one) =>
          one.slug === 'users' ? { ...one, fields: [{ name: 'job', type: 'text' as const }] } : one,
        ),
        TAGS,
      ],
      plugins: [
        costo({
          ...optionsIn(folder),
          roles: (user) => (user as { job?: 'editor' }).job,
          shops: { fields: FIELDS, publish },
          partners: {
            fields: [{ name: 'founded', type: 'number' }],
            publish: ({ founded }: { founded?: number }) => (founded ? { founded } : null),
          },
        }),
      ],
    }))
    shop = await RECORDS.shops(host)
    for (const job of ['editor', 'partner', 'office', 'readonly'])
      sessions[job] = await account(job)
  })
  afterAll(() => host?.stop())

  async function account(job: string, partner?: number | string): Promise<string> {
    const email = `${job}${partner ?? ''}@host.example`
    const data = { email, password: PASSWORD, job, partner } as never
    await host.payload.create({ collection: 'users', data })
    const signedIn = { email, password: PASSWORD }
    const { token } = await host.payload.login({ collection: 'users', data: signedIn })
    return token ?? ''
  }

  async function rest(path: string, token?: string, data?: object, method = 'PATCH') {
    const headers: Record<string, string> = { origin: ORIGIN, 'accept-language': 'fr' }
    if (token) headers.authorization = `JWT ${token}`
    if (data) headers['content-type'] = 'application/json'
    const body = data && JSON.stringify(data)
    const request = new Request(`${ORIGIN}/api${path}`, {
      method: data ? method : 'GET',
      headers,
      body,
    })
    const answer = await host.handle(request)
    return { status: answer.status, body: await answer.json() }
  }

  /** Saves and publishes as an editor does in the form, in one language. */
  const save = (data: object, locale = 'fr', of = `/shops/${shop.id}`) =>
    rest(`${of}?locale=${locale}&depth=0`, sessions.editor, { ...data, _status: 'published' })
  const feed = async (locale = 'fr') => {
    const read = await host.publish()
    const file = await read(`/v1/${locale}/shops/${shop.slug}.json`)
    return JSON.parse(file!).shop as FeedShop<{ parking: boolean; titles: string[]; tag: string }>
  }
  async function preview(): Promise<string> {
    const asked = new URLSearchParams({ collection: 'shops', id: String(shop.id), language: 'fr' })
    const headers = { authorization: `JWT ${sessions.editor}` }
    const answer = await host.handle(
      new Request(`${ORIGIN}/api/costo/embed/preview?${asked}`, { headers }),
    )
    return answer.text()
  }
  const held = async () =>
    (await currentEdition(publishingOf(host.payload).editionsDir))!.manifest.held

  it('publishes what an editor has written in them, in each language, and nothing else of them', async () => {
    const tag = await host.payload.create({
      collection: 'tags' as CollectionSlug,
      data: {} as never,
    })
    const rows = [{ title: 'Samedi' }]
    const data = { parking: true, access: 'Par la cour', deal: 'secret terms', tag: tag.id, rows }
    expect((await save(data)).status).toBe(200)
    expect((await save({ access: 'Through the yard' }, 'en')).status).toBe(200)
    expect((await feed()).custom).toEqual({
      ...{ parking: true, tag: String(tag.id), titles: ['Samedi'] },
      lines: [{ label: 'Accès', value: 'Par la cour' }],
    })
    const english = await feed('en')
    expect(english.custom?.lines).toEqual([{ label: 'Access', value: 'Through the yard' }])
    expect(english.custom?.titles).toEqual(['Samedi'])
    expect(JSON.stringify(english)).not.toContain('secret terms')
    const page = await (await host.publish())(`/en/shops/${shop.slug}/`)
    expect(page).toMatch(/<dt>Access<\/dt>\s*<dd>Through the yard<\/dd>/)
    expect(page).toContain('{"@type":"PropertyValue","name":"Access","value":"Through the yard"}')
    expect(page).not.toContain('secret terms')
  })

  it('publishes a change of one of them alone, and only the files of that record', async () => {
    const other = await RECORDS.partners(host)
    await host.publish()
    await save({ access: 'Par la rue' })
    const before = await currentEdition(publishingOf(host.payload).editionsDir)
    expect((await feed()).custom?.lines?.[0].value).toBe('Par la rue')
    const after = await currentEdition(publishingOf(host.payload).editionsDir)
    const changed = [...after!.entries()]
      .filter(([path, { hash }]) => before!.find(path)?.hash !== hash)
      .map(([path]) => path)
    expect(changed).toContain(`/v1/fr/shops/${shop.slug}.json`)
    expect(changed.filter((path) => path.includes(String(other.slug)))).toEqual([])
  })

  it('keeps a draft of them to itself', async () => {
    const draft = { access: 'Par le toit', _status: 'draft' }
    const saved = await rest(`/shops/${shop.id}?locale=fr&draft=true`, sessions.editor, draft)
    expect(saved.body.doc.access).toBe('Par le toit')
    expect(await preview(), 'but shows it where one builds what is pasted').toContain('Par le toit')
    expect((await feed()).custom?.lines?.[0].value).toBe('Par la rue')
    await save({ access: 'Par la rue' })
  })

  it('has them in the lists of kinds that have no file of their own', async () => {
    const { id } = await RECORDS.partners(host)
    await save({ founded: 2012 }, 'fr', `/partners/${id}`)
    const list = JSON.parse((await (await host.publish())('/v1/fr/partners.json'))!)
    expect(list.partners.map(({ custom }: { custom?: object }) => custom)).toContainEqual({
      founded: 2012,
    })
  })

  it.each(['partner', 'office', 'readonly'])('shows none of them to a %s', async (job) => {
    const { status, body } = await rest(`/shops/${shop.id}?depth=0`, sessions[job])
    expect([status, body.name]).toEqual([200, 'Librairie du Ruisseau'])
    // of a list nobody may read, Payload says that it is empty
    for (const { name } of FIELDS as { name: string }[]) expect(body[name] ?? [], name).toEqual([])
    const asked = await rest('/shops?where[deal][equals]=secret%20terms', sessions[job])
    expect(asked.status).toBe(400)
  })

  it('shows none of them to somebody who isn’t signed in', async () => {
    expect((await rest(`/shops/${shop.id}`)).status).toBe(403)
  })

  it('keeps them through a proposal, and a shopkeeper’s answer', async () => {
    const { id } = await RECORDS.partners(host)
    await save({ founded: 1998 }, 'fr', `/partners/${id}`)
    const token = await account('partner', id)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ values: { website: 'https://tudigo.example' } }))
    const headers = { authorization: `JWT ${token}`, origin: ORIGIN }
    const proposed = await host.handle(
      new Request(`${ORIGIN}/api/costo/proposals`, { method: 'POST', headers, body: form }),
    )
    const proposal = String((await proposed.json()).id)
    const fields = { website: 'accept' }
    const decided = await rest(
      '/costo/proposals/decide',
      sessions.editor,
      { proposal, fields },
      'POST',
    )
    expect(decided.status).toBe(200)
    const partner = await rest(`/partners/${id}?depth=0`, sessions.editor)
    expect(partner.body).toMatchObject({ website: 'https://tudigo.example', founded: 1998 })
    const order = { shops: [String(shop.id)], language: 'fr' }
    await rest('/costo/shop-links/letters', sessions.editor, order, 'POST')
    const [link] = await linksWhere(host.payload, { shop: { equals: shop.id } })
    const answer = new FormData()
    answer.set('answer', 'changes')
    answer.set('phone', '01 42 00 00 00')
    const url = `https://host.example/m/${secretOf(host.payload, link.messageId)}`
    const from = { 'sec-fetch-site': 'same-origin' }
    const sent = new Request(url, { method: 'POST', body: answer, headers: from })
    expect((await answerShopForm(sent, { payload: host.payload })).status).toBe(303)
    const kept = await rest(`/shops/${shop.id}?depth=0&locale=en`, sessions.editor)
    expect(kept.body).toMatchObject({
      phone: '+33142000000',
      parking: true,
      access: 'Through the yard',
      deal: 'secret terms',
    })
  })

  it.each([
    ['boom', 'la fonction publish a échoué : no deal'],
    ['date', 'publish a répondu un objet dont « until » est une date : écrivez .toISOString()'],
  ])(
    'holds back one record whose publish fails (%s), says why, and goes on with the others',
    async (deal, fr) => {
      await save({ deal, access: 'Par la cave' })
      const other = await RECORDS.partners(host)
      const before = await feed()
      expect(before.custom?.lines?.[0].value).toBe('Par la rue')
      const one = (await held()).find(({ slug }) => slug === shop.slug)
      expect(one).toMatchObject({ collection: 'shops', reason: { fr } })
      expect(await (await host.publish())(`/fr/partners/${other.slug}/`)).toContain('<h1')
      await save({ deal: 'secret terms', access: 'Par la rue' })
      await feed()
      expect(await held()).toEqual([])
    },
  )

  it('is due for a job when the host publishes something else of them', async () => {
    await host.publish()
    const round = async (payload: Payload) => await runRound(payload, { publishOnly: true })
    expect((await round(host.payload))?.made).toBeUndefined()
    const { config } = host.payload
    const { costo: said } = config.custom as { costo: { custom: { shops: object } } }
    const shops = { ...said.custom.shops, publish: () => ({ other: true }) }
    const custom = { ...config.custom, costo: { ...said, custom: { ...said.custom, shops } } }
    const other: Payload = Object.assign(Object.create(host.payload), {
      config: { ...config, custom },
    })
    expect((await round(other))?.made?.changed).not.toEqual([])
  })
})
