import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

const ROLES: RoleName[] = ['admin', 'editor', 'partner', 'office', 'readonly']
const TEAM: RoleName[] = ['admin', 'editor']
const OTHERS: RoleName[] = ['partner', 'office', 'readonly']
const EDITORIAL = ['partners', 'shops', 'videos', 'tours', 'perimeters', 'recommendations', 'media']
const published = { _status: 'published' as const }

eachDatabase('access', (installation) => {
  const people = {} as Record<RoleName, Awaited<ReturnType<typeof person>>>
  const ids = {} as Record<'open' | 'draft' | 'own' | 'rival', string>

  const rest = (
    role: RoleName | undefined,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    data?: object,
  ) => installation().rest(path, { method, data, token: role && people[role].token })

  beforeAll(async () => {
    const { payload } = installation()
    const shop = { category: 'wine' as const }
    const create = async (collection: 'shops' | 'partners', data: object, draft = false) =>
      String((await payload.create({ collection, data: data as never, draft })).id)
    ids.open = await create('shops', {
      ...shop,
      ...published,
      name: 'Ouvert',
      siret: '73282932000074',
      tenant: true,
      lease: 'Bail 12',
    })
    ids.draft = await create('shops', { ...shop, name: 'Caché' }, true)
    ids.own = await create('partners', { name: 'Le mien', kind: 'charity' }, true)
    ids.rival = await create('partners', { name: 'Rival', kind: 'charity' }, true)
    for (const role of ROLES)
      people[role] = await person(installation(), role, role === 'partner' ? ids.own : undefined)
  })

  it.each([...EDITORIAL, 'users', 'changes', 'addresses'])(
    'shows and gives nothing of %s to nobody in particular',
    async (collection) => {
      expect((await rest(undefined, 'GET', `/api/${collection}`)).status).toBe(403)
      expect((await rest(undefined, 'GET', `/api/${collection}/count`)).status).toBe(403)
      const made = await rest(undefined, 'POST', `/api/${collection}`, { name: 'Intrus' })
      expect(made.status).toBe(403)
    },
  )

  it.each(TEAM)('lets an %s write and delete', async (role) => {
    const made = await rest(role, 'POST', '/api/shops', {
      name: `De ${role}`,
      category: 'wine',
      ...published,
    })
    expect(made.status).toBe(201)
    const path = `/api/shops/${made.body.doc.id}`
    expect((await rest(role, 'PATCH', path, { siret: '73282932000074' })).body.doc.siret).toBe(
      '73282932000074',
    )
    expect((await rest(role, 'GET', `/api/shops/${ids.draft}`)).body.name).toBe('Caché')
    expect((await rest(role, 'DELETE', path)).status).toBe(200)
  })

  describe.each(OTHERS)('a %s', (role) => {
    it('writes nothing, and the records stay as they were', async () => {
      const { payload } = installation()
      const path = `/api/shops/${ids.open}`
      expect((await rest(role, 'PATCH', path, { name: 'Changé' })).status).toBe(403)
      expect((await rest(role, 'PATCH', `${path}?draft=true`, { name: 'Changé' })).status).toBe(403)
      expect(
        (await rest(role, 'PATCH', path, { deletedAt: new Date().toISOString() })).status,
      ).toBe(403)
      expect((await rest(role, 'DELETE', path)).status).toBe(403)
      for (const collection of EDITORIAL) {
        const made = await rest(role, 'POST', `/api/${collection}`, {
          name: 'Intrus',
          ...published,
        })
        expect(made.status, collection).toBe(403)
      }
      expect(await payload.findByID({ collection: 'shops', id: ids.open })).toMatchObject({
        name: 'Ouvert',
      })
    })

    it('reads what is published, without what is private', async () => {
      const { docs } = (await rest(role, 'GET', '/api/shops')).body
      expect(docs.map(({ name }: { name: string }) => name)).toEqual(['Ouvert'])
      for (const field of ['siret', 'tenant', 'lease']) expect(docs[0]).not.toHaveProperty(field)
    })

    it('reads no draft, no version, and can’t ask for what is private by a filter', async () => {
      expect((await rest(role, 'GET', `/api/shops/${ids.draft}`)).status).toBe(404)
      expect((await rest(role, 'GET', `/api/shops/${ids.draft}?draft=true`)).status).toBe(404)
      expect((await rest(role, 'GET', '/api/shops/versions')).status).toBe(403)
      expect((await rest(role, 'GET', '/api/shops?where[siret][like]=7')).status).toBe(400)
    })

    it('sees nothing of a draft that waits over a published record', async () => {
      await rest('editor', 'PATCH', `/api/shops/${ids.open}?draft=true`, { summary: 'En secret' })
      for (const path of [`/api/shops/${ids.open}?draft=true`, '/api/shops?draft=true'])
        expect(JSON.stringify((await rest(role, 'GET', path)).body)).not.toMatch('En secret')
    })

    it('reads nothing out of the trash', async () => {
      const { payload } = installation()
      const trashed = await payload.create({
        collection: 'shops',
        data: { ...published, name: 'Jeté', category: 'wine', deletedAt: new Date().toISOString() },
      })
      expect((await rest(role, 'GET', `/api/shops/${trashed.id}?trash=true`)).status).toBe(404)
      const { docs } = (await rest(role, 'GET', '/api/shops?trash=true')).body
      expect(docs.map(({ name }: { name: string }) => name)).toEqual(['Ouvert'])
      await payload.delete({ collection: 'shops', id: trashed.id, trash: true })
    })

    it('can’t lock a record, see who has it open or lift a lock', async () => {
      const { payload } = installation()
      const locks = '/api/payload-locked-documents'
      const lock = (name: 'admin' | typeof role) => ({
        document: { relationTo: 'shops', value: ids.open },
        user: { relationTo: 'users', value: people[name].id },
      })
      expect((await rest(role, 'POST', locks, lock(role))).status).toBe(403)
      const made = await rest('editor', 'POST', locks, lock('admin'))
      expect(made.status).toBe(201)
      const path = `${locks}/${made.body.doc.id}`
      expect((await rest(role, 'GET', locks)).status).toBe(403)
      expect((await rest(role, 'PATCH', path, lock(role))).status).toBe(403)
      expect((await rest(role, 'DELETE', path)).status).toBe(403)
      expect((await rest(role, 'DELETE', `${locks}?where[id][exists]=true`)).status).toBe(403)
      const { docs } = await payload.find({ collection: 'payload-locked-documents', depth: 0 })
      expect(docs.map(({ user }) => (user as { value: unknown }).value)).toEqual([people.editor.id])
      expect((await rest('editor', 'DELETE', path)).status).toBe(200)
    })

    it('reads neither the outbox nor the addresses nor other accounts', async () => {
      expect((await rest(role, 'GET', '/api/changes')).status).toBe(403)
      expect((await rest(role, 'GET', '/api/addresses')).status).toBe(403)
      const { docs } = (await rest(role, 'GET', '/api/users')).body
      expect(docs.map(({ id }: { id: string }) => id)).toEqual([people[role].id])
    })

    it('can’t give himself a role or a partner', async () => {
      const { payload } = installation()
      const path = `/api/users/${people[role].id}`
      const before = await payload.findByID({ collection: 'users', id: people[role].id })
      await rest(role, 'PATCH', path, { role: 'admin', partner: ids.rival, name: 'Moi' })
      const after = await payload.findByID({ collection: 'users', id: people[role].id })
      expect(after).toMatchObject({ role, name: 'Moi' })
      expect(after.partner ?? null).toEqual(before.partner ?? null)
    })

    it('can’t touch another’s account or make one', async () => {
      const path = `/api/users/${people.admin.id}`
      expect((await rest(role, 'PATCH', path, { name: 'Volé' })).status).toBe(403)
      expect((await rest(role, 'DELETE', path)).status).toBe(403)
      const account = {
        email: 'intrus@vitrine.test',
        password: 'a long pass phrase',
        role: 'admin',
      }
      expect((await rest(role, 'POST', '/api/users', account)).status).toBe(403)
      expect((await rest(role, 'POST', '/api/users/first-register', account)).status).toBe(403)
    })
  })

  it('lets a partner read his own record before it is published, and no other’s', async () => {
    const { docs } = (await rest('partner', 'GET', '/api/partners')).body
    expect(docs.map(({ name }: { name: string }) => name)).toEqual(['Le mien'])
    expect(docs[0]).not.toHaveProperty('contact')
    expect((await rest('office', 'GET', '/api/partners')).body.docs).toEqual([])
  })

  it('lets an editor change no role, not even his own', async () => {
    const { payload } = installation()
    await rest('editor', 'PATCH', `/api/users/${people.editor.id}`, { role: 'admin' })
    expect((await payload.findByID({ collection: 'users', id: people.editor.id })).role).toBe(
      'editor',
    )
    expect(
      (await rest('editor', 'PATCH', `/api/users/${people.office.id}`, { role: 'admin' })).status,
    ).toBe(403)
  })

  it('gives no session away in an answer’s body', async () => {
    const { body } = await installation().rest('/api/users/login', {
      method: 'POST',
      data: { email: people.office.email, password: 'a long pass phrase' },
    })
    expect(body.user.email).toBe(people.office.email)
    expect(body).not.toHaveProperty('token')
  })
})

eachDatabase('an empty installation', (installation) => {
  it('makes its first account an administrator, and the next one what it is said to be', async () => {
    const account = (email: string) => ({ email, password: 'a long pass phrase', role: 'readonly' })
    const first = await installation().rest('/api/users/first-register', {
      method: 'POST',
      data: account('first@vitrine.test'),
    })
    expect(first.status).toBe(200)
    const { payload } = installation()
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs.map(({ role }) => role)).toEqual(['admin'])
    const next = await payload.create({
      collection: 'users',
      data: account('next@vitrine.test') as never,
    })
    expect(next.role).toBe('readonly')
  })
})
