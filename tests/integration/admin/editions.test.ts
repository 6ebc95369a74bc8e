import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { EditionsAnswer } from '../../../src/admin/editions/answer'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'
import { realEditions } from './real-editions'

const TEAM: RoleName[] = ['admin', 'editor']
const OTHERS: RoleName[] = ['partner', 'office', 'readonly']
const NO_SUCH_ID = 'f'.repeat(32)

const orders = [
  ['GET', '/api/costo/editions'],
  ['GET', '/api/costo/editions/notice'],
  ['POST', '/api/costo/editions/rollback'],
  ['POST', '/api/costo/editions/resume'],
] as const

eachDatabase('the admin’s view of editions', (installation) => {
  const people = {} as Record<RoleName, Awaited<ReturnType<typeof person>>>
  let editions: ReturnType<typeof realEditions>
  let [older, newer]: string[] = []
  let shop: string

  const paused = async () =>
    JSON.parse(await readFile(join(installation().dataDir, 'editions', 'paused.json'), 'utf8'))
  const rest = (role: RoleName | undefined, method: 'GET' | 'POST', path: string, data?: object) =>
    installation().rest(path, { method, data, token: role && people[role].token })
  const state = async (query = ''): Promise<EditionsAnswer> =>
    (await rest('editor', 'GET', `/api/costo/editions${query}`)).body

  beforeAll(async () => {
    const folder = join(installation().dataDir, 'editions')
    await mkdir(folder)
    editions = realEditions(folder)
    const partner = await installation().payload.create({
      collection: 'partners',
      data: { name: 'Tudigo', kind: 'charity' },
      draft: true,
    })
    for (const role of [...TEAM, ...OTHERS])
      people[role] = await person(
        installation(),
        role,
        role === 'partner' ? String(partner.id) : undefined,
      )
    const { id } = await installation().payload.create({
      collection: 'shops',
      data: { name: 'Librairie du Ruisseau', category: 'bookshop', _status: 'published' },
    })
    shop = String(id)
  })
  beforeEach(async () => {
    await rest('admin', 'POST', '/api/costo/editions/resume')
    older = await editions.publish()
    newer = await editions.publish()
    await editions.report({})
  })

  it.each(OTHERS)('shows the role %s nothing and takes no order from it', async (role) => {
    for (const [method, path] of orders) {
      const { status, body } = await rest(
        role,
        method,
        path,
        method === 'POST' ? { id: older } : undefined,
      )
      expect(status, path).toBe(403)
      expect(JSON.stringify(body), path).not.toContain(older)
    }
    expect(await editions.served()).toBe(newer)
  })

  it('shows a stranger nothing and takes no order from him', async () => {
    for (const [method, path] of orders)
      expect((await rest(undefined, method, path)).status, path).toBe(403)
    expect(await editions.served()).toBe(newer)
  })

  it.each(TEAM)(
    'tells the role %s what is online, since when, and what else is kept',
    async (role) => {
      const { body } = await rest(role, 'GET', '/api/costo/editions')
      expect(body).toMatchObject({
        served: newer,
        current: { id: newer, files: 2, bytes: expect.any(Number) },
        publisher: { silent: false, state: 'idle', pending: 0 },
        held: [],
        broken: [],
      })
      const ids = body.kept.editions.map(({ id }: { id: string }) => id)
      expect(ids.slice(0, 2)).toEqual([newer, older])
    },
  )

  it('names the records that the last publish changed, and counts the files that are none of theirs', async () => {
    const paths = [
      '/fr/shops/librairie-du-ruisseau/',
      '/v1/fr/shops.json',
      '/v1/fr/shops/librairie-du-ruisseau.json',
      '/v1/fr/tours/disparue.json',
    ]
    const last = { id: newer, at: new Date().toISOString(), milliseconds: 412, held: [] }
    await editions.report({ last: { ...last, changed: 40, paths } })
    expect((await state()).last).toMatchObject({
      changed: 40,
      others: 37,
      records: [
        {
          name: 'Librairie du Ruisseau',
          form: `/admin/collections/shops/${shop}`,
          page: 'http://localhost:3000/fr/shops/librairie-du-ruisseau/',
        },
        { collection: 'tours', name: 'disparue' },
      ],
    })
  })

  it('names what is held back, why in both languages, and where it is mended', async () => {
    const reason = { fr: 'sa date est fausse', en: 'its date is wrong' }
    await editions.publish([{ collection: 'shops', slug: 'librairie-du-ruisseau', reason }])
    expect((await state()).held).toEqual([
      {
        collection: 'shops',
        slug: 'librairie-du-ruisseau',
        reason,
        name: 'Librairie du Ruisseau',
        form: `/admin/collections/shops/${shop}`,
      },
    ])
  })

  it('tells in a record’s form, and in no other’s, why it is held back, and in each that publishing is paused', async () => {
    const reason = { fr: 'sa date est fausse', en: 'its date is wrong' }
    const { id: other } = await installation().payload.create({
      collection: 'shops',
      data: { name: 'Une autre', category: 'bookshop' },
      draft: true,
    })
    const notice = async (id: unknown) =>
      (await rest('editor', 'GET', `/api/costo/editions/notice?collection=shops&id=${id}`)).body
    await editions.publish([{ collection: 'shops', slug: 'librairie-du-ruisseau', reason }])
    expect(await notice(shop)).toEqual({ paused: false, reasons: [reason] })
    for (const id of [other, '', 'nobody'])
      expect(await notice(id)).toEqual({ paused: false, reasons: [] })

    expect(
      (await rest('admin', 'POST', '/api/costo/editions/rollback', { id: older })).status,
    ).toBe(200)
    expect(await notice(other)).toEqual({ paused: true, reasons: [] })
  })

  it('says that the publisher is silent once its report is a minute old', async () => {
    const reportedAt = new Date(Date.now() - 61_000).toISOString()
    await editions.report({ reportedAt, state: 'publishing' })
    expect((await state()).publisher).toEqual({ silent: true, reportedAt })
  })

  it('goes back: serves the earlier edition, and notes who paused publishing by name or id, never by address', async () => {
    const { status, body } = await rest('editor', 'POST', '/api/costo/editions/rollback', {
      id: older,
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.message).toMatch(/de nouveau cette édition/)
    expect(await editions.served()).toBe(older)
    expect(await paused()).toMatchObject({ edition: older, by: people.editor.id })
    expect(await state()).toMatchObject({ served: older, pause: { edition: older } })
    expect(JSON.stringify(await state())).not.toContain(people.editor.email)

    expect((await rest('admin', 'POST', '/api/costo/editions/resume')).status).toBe(200)
    expect((await state()).pause).toBeUndefined()
  })

  it.each([
    ['nothing', {}, 400],
    ['a path', { id: '../../etc/passwd' }, 400],
    ['an edition that isn’t kept', { id: NO_SUCH_ID }, 409],
  ])('refuses to go back to %s, in French, and changes nothing', async (_, data, expected) => {
    const { status, body } = await rest('editor', 'POST', '/api/costo/editions/rollback', data)
    expect(status).toBe(expected)
    expect(body.errors[0].message).toMatch(/identifiant|édition/)
    expect(await editions.served()).toBe(newer)
    expect((await state()).pause).toBeUndefined()
  })

  it('refuses to go back to an edition whose bytes are damaged', async () => {
    const broken = await editions.publish()
    const whole = await editions.publish()
    await editions.damage(broken)
    const { status, body } = await rest('admin', 'POST', '/api/costo/editions/rollback', {
      id: broken,
    })
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(/abîmée/)
    expect(await editions.served()).toBe(whole)
  })

  it('takes no order that another site’s page gives with an editor’s cookie', async () => {
    const order = (origin: string) =>
      installation().rest('/api/costo/editions/rollback', {
        method: 'POST',
        data: { id: older },
        cookie: `payload-token=${people.editor.token}`,
        origin,
      })
    expect((await order('https://evil.example')).status).toBe(403)
    expect(await editions.served()).toBe(newer)
    expect((await order('http://localhost:3000')).status).toBe(200)
  })

  it('shows ten editions at a time, newest first', async () => {
    for (let index = 0; index < 12; index++) await editions.publish()
    const first = await state()
    const second = await state('?page=2')
    expect(first.kept).toMatchObject({ page: 1, total: second.kept.total })
    expect(first.kept.editions).toHaveLength(10)
    expect(first.kept.editions[0].id).toBe(await editions.served())
    expect(second.kept.editions[0].publishedAt < first.kept.editions[9].publishedAt).toBe(true)
    expect((await state('?page=999')).kept.page).toBe(first.kept.pages)
  })
})
