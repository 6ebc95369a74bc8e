import type { CollectionConfig, CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import { type Host, optionsIn, ORIGIN, OWN, startHost } from './host'
import { RECORDS } from './records'

const PLACES = [
  { kind: 'place', name: 'Le Petit Ney', lat: 48.899, lng: 2.341 },
  { kind: 'place', name: 'La Porte de Clignancourt', lat: 48.897, lng: 2.345 },
]

/** The host's own word for what an account may do. */
const withJobs = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'users'
    ? { ...collection, fields: [...collection.fields, { name: 'job', type: 'text' }] }
    : collection
const jobOf = (user: object) => (user as { job?: 'editor' | 'partner' | 'office' }).job

const PASSWORD = 'a password of theirs'

/** Databases whose ids are numbers. */
const KIND = process.env.TEST_POSTGRES_URL ? 'postgres' : 'sqlite'

let host: Host
let editor: string
beforeAll(async () => {
  host = await startHost(KIND, (folder) => ({
    collections: OWN?.map(withJobs),
    plugins: [costo({ ...optionsIn(folder), roles: (user) => jobOf(user) })],
  }))
  editor = await signedIn('editor')
})
afterAll(() => host?.stop())

/** A session of a new account. */
async function signedIn(role: string, partner?: number | string): Promise<string> {
  const email = `${role}@host.example`
  const data = { email, password: PASSWORD, job: role, partner } as never
  await host.payload.create({ collection: 'users', data })
  const { token } = await host.payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  return token ?? ''
}

async function post(path: string, token: string, data: object, asForm = false) {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  const headers: Record<string, string> = { authorization: `JWT ${token}`, origin: ORIGIN }
  if (!asForm) headers['content-type'] = 'application/json'
  const body = asForm ? form : JSON.stringify(data)
  const request = new Request(`${ORIGIN}/api${path}`, { method: 'POST', headers, body })
  const answer = await host.handle(request)
  return { status: answer.status, body: await answer.json() }
}

const read = (collection: string, id: number | string) =>
  host.payload.findByID({ collection: collection as CollectionSlug, id, depth: 0 }) as Promise<
    Record<string, unknown>
  >

it('takes what a partner proposes, an editor accepts it, and it is published', async () => {
  const partner = await RECORDS.partners(host)
  expect(partner.id).toBeTypeOf('number')
  const token = await signedIn('partner', partner.id)
  const values = { website: 'https://tudigo.example' }
  const proposed = await post('/costo/proposals', token, { values }, true)
  expect(proposed).toMatchObject({ status: 200, body: { waiting: ['website'] } })
  const decided = await post('/costo/proposals/decide', editor, {
    proposal: String(proposed.body.id),
    fields: { website: 'accept' },
  })
  expect(decided.status).toBe(200)
  expect(await read('partners', partner.id)).toMatchObject(values)
  const again = await post('/costo/proposals', token, { values: { service: 'Avant' } }, true)
  const withdrawn = await post('/costo/proposals/withdraw', token, {
    proposal: String(again.body.id),
  })
  expect(withdrawn.body).toEqual({ state: 'withdrawn' })
  const page = await (await host.publish())(`/fr/partners/${partner.slug}/`)
  expect(page).toContain(values.website)
})

it('keeps an office’s walk as its own, and asks for its publication', async () => {
  const data = { name: 'Office', kind: 'tourism-office', _status: 'published' } as never
  const office = await host.payload.create({ collection: 'partners', data })
  const token = await signedIn('office', office.id)
  const made = await post('/tours?draft=true&depth=0', token, { name: 'Balade', stops: PLACES })
  expect(made.status).toBe(201)
  expect(made.body.doc).toMatchObject({ office: office.id })
  const { id } = made.body.doc
  const asked = await post('/costo/proposals/publication', token, { walk: String(id) })
  expect(asked.body).toMatchObject({ state: 'waiting' })
})

it('makes letters to shopkeepers', async () => {
  const { id } = await RECORDS.shops(host)
  const order = { shops: [String(id)], language: 'fr' }
  const { status, body } = await post('/costo/shop-links/letters', editor, order)
  expect([status, body.batch]).toEqual([200, expect.any(String)])
  const { docs } = await host.payload.find({ collection: 'shop-links', depth: 0 })
  expect(docs).toMatchObject([{ shop: id }])
})

it('refuses to delete what another record refers to', async () => {
  const { docs } = await host.payload.find({ collection: 'shops', depth: 0 })
  const stops = [{ kind: 'shop', shop: docs[0].id }, ...PLACES]
  const data = { name: 'Du ruisseau', stops, _status: 'published' } as never
  await host.payload.create({ collection: 'tours', data })
  await expect(host.payload.delete({ collection: 'shops', id: docs[0].id })).rejects.toThrow(
    /Du ruisseau/,
  )
})
