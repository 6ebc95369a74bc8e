import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type City, fillAccessCity } from '../../support/access-city'
import { stored } from '../../support/access-records'
import { eachDatabase } from '../../support/databases'
import { signIn } from '../../support/databases'

const OTHERS = ['partner', 'office', 'readonly'] as const

/** Ways to ask whether a private value is such and such without reading it. */
const ORACLES = [
  'recommendations?where[partner.contact.email][contains]=partner.test',
  'recommendations?where[shop.siret][contains]=7',
  'recommendations?where[shop.lease][exists]=true',
  'recommendations?sort=partner.contact.email',
  'recommendations?sort=shop.siret',
  'recommendations?where[or][0][and][0][partner.contact.email][exists]=true',
  'partners?where[excludes.contact.email][exists]=true',
  'partners?where[logo.rights.holder][exists]=true',
  'videos?where[sequences.partner.contact.email][exists]=true',
  'videos?where[sequences.cost][greater_than]=1',
  'videos?sort=-sequences.cost',
  'tours?where[stops.shop.siret][exists]=true',
  'users?where[partner.contact.email][exists]=true',
  'users?where[hash][contains]=a',
  'users?where[sessions.id][exists]=true&where[email][contains]=admin',
  'shops/count?where[siret][contains]=7',
  'shops?where[lease][like]=Bail',
  'shops/versions?where[version.siret][exists]=true',
  'partners/versions?where[version.contact.email][exists]=true',
]

const PRIVATE = /@partner\.test|7328293|5520813|Bail|Titulaire|pbkdf2|"(cost|lease|siret|rights)":/

eachDatabase('what is private', (installation) => {
  let city: City
  const ask = (
    role: (typeof OTHERS)[number] | 'editor' | 'admin',
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    data?: object,
  ) => installation().rest(`/api/${path}`, { method, data, token: city.people[role].token })

  beforeAll(async () => {
    installation().payload.logger.level = 'silent' // most is refused here
    city = await fillAccessCity(installation())
  })

  describe.each(OTHERS)('for %s', (role) => {
    it.each(ORACLES)('is not told by %s', async (path) => {
      const { status, body } = await ask(role, 'GET', path)
      // what isn't refused may only answer as if nothing were there
      if (status === 200) expect(own(body.docs, role)).toEqual([])
      else expect([400, 403], JSON.stringify(body)).toContain(status)
    })

    it('is not shown with what refers to it, populated or selected', async () => {
      for (const path of [
        'recommendations?depth=2',
        'recommendations?depth=2&populate[partners][contact]=true&populate[shops][siret]=true',
        'partners?depth=2&select[contact][email]=true&select[sheet]=true',
        'shops?select[siret]=true&select[lease]=true',
        'videos?depth=2&select[sequences]=true&select[cost]=true',
        'media?depth=1&select[rights]=true',
        'users?depth=2&populate[partners][contact]=true',
        'users/me?depth=2',
      ]) {
        const { status, body } = await ask(role, 'GET', path)
        expect(status, path).toBe(200)
        expect(JSON.stringify(body), path).not.toMatch(PRIVATE)
      }
    })

    it('is not another’s preference, read, overwritten or taken', async () => {
      const { payload } = installation()
      const id = city.standing['payload-preferences'].plain!
      const before = await stored(installation(), 'payload-preferences', id)
      const key = String(before!.key)
      expect((await ask(role, 'GET', `payload-preferences/${key}`)).body.value ?? null).toBeNull()
      const user = { relationTo: 'users', value: city.people.admin.id }
      const written = await ask(role, 'POST', `payload-preferences/${key}`, { value: 'x', user })
      expect(written.status).toBe(200)
      await ask(role, 'POST', 'payload-preferences', { key: 'forged', value: 'x', user })
      const { docs } = await payload.find({
        ...{ collection: 'payload-preferences', depth: 0, limit: 0 },
        where: { 'user.value': { equals: city.people.admin.id } },
      })
      expect(docs.map((one) => one.id)).toEqual([id])
      await ask(role, 'DELETE', `payload-preferences/${key}`)
      expect(await stored(installation(), 'payload-preferences', id)).toEqual(before)
    })

    it('is not replaced under another’s picture', async () => {
      const { payload, rest } = installation()
      const id = city.standing.media.plain!
      const before = await stored(installation(), 'media', id)
      const form = new FormData()
      form.set('_payload', JSON.stringify({ credit: 'Volé' }))
      const bytes = readFileSync('tests/fixtures/media/logo-dark.webp')
      form.set('file', new File([bytes], String(before!.filename), { type: 'image/webp' }))
      const { token } = city.people[role]
      for (const [method, path] of [
        ['PATCH', `/api/media/${id}`],
        ['POST', '/api/media'],
        ['POST', `/api/media/${id}/duplicate`],
      ] as const)
        expect((await rest(path, { method, form, token })).status, path).toBe(403)
      expect(await stored(installation(), 'media', id)).toEqual(before)
      expect((await payload.count({ collection: 'media' })).totalDocs).toBe(1)
    })
  })

  it('lets two pictures of one name stand side by side', async () => {
    const id = city.standing.media.plain!
    const { filename } = (await stored(installation(), 'media', id))!
    const form = new FormData()
    form.set('_payload', '{}')
    const bytes = readFileSync('tests/fixtures/media/logo-dark.webp')
    form.set('file', new File([bytes], String(filename), { type: 'image/webp' }))
    const { token } = city.people.editor
    const { status, body } = await installation().rest('/api/media', {
      method: 'POST',
      form,
      token,
    })
    expect(status).toBe(201)
    expect(body.doc.filename).not.toBe(filename)
    await ask('editor', 'DELETE', `media/${body.doc.id}`)
  })

  it('is not taken with a session by another site’s page', async () => {
    const { payload, rest } = installation()
    const { token, id, email } = city.people.admin
    const cookie = `payload-token=${token}`
    const form = new FormData()
    form.set('_payload', JSON.stringify({ name: 'Piégé', category: 'wine' }))
    const data = { name: 'Piégé', category: 'wine' }
    for (const origin of ['https://evil.example', 'http://localhost:3001', 'null']) {
      const asked = { cookie, origin }
      expect((await rest('/api/shops', { ...asked, method: 'POST', form })).status).toBe(403)
      expect((await rest('/api/shops', { ...asked, method: 'POST', data })).status).toBe(403)
      const path = `/api/users/${id}`
      expect((await rest(path, { ...asked, method: 'PATCH', data })).status).toBe(403)
      const back = { ...asked, method: 'POST' as const, data: { id: 'a'.repeat(32) } }
      expect((await rest('/api/costo/editions/rollback', back)).status).toBeGreaterThan(399)
      expect((await rest('/api/users/me', asked)).body.user).toBeNull()
    }
    const { totalDocs } = await payload.count({
      collection: 'shops',
      where: { name: { equals: 'Piégé' } },
    })
    expect(totalDocs).toBe(0)
    expect((await rest('/api/users/me', { cookie })).body.user.email).toBe(email)
  })

  it('is out of reach for a session that was signed out, and its cookie is no script’s', async () => {
    const { rest } = installation()
    const { email } = city.people.office
    const token = await signIn(installation(), email, 'a long pass phrase')
    expect((await rest('/api/users/me', { token })).body.user.email).toBe(email)
    expect((await rest('/api/users/logout', { method: 'POST', token })).status).toBe(200)
    expect((await rest('/api/users/me', { token })).body.user).toBeNull()
    const { headers } = await rest('/api/users/login', {
      ...{ method: 'POST', data: { email, password: 'a long pass phrase' } },
    })
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/i)
    expect(headers.get('set-cookie')).toMatch(/SameSite=Lax/i)
  })

  const own = (docs: { id: string }[] | undefined, role: (typeof OTHERS)[number]) =>
    (docs ?? []).filter(({ id }) => id !== city.people[role].id)
})
