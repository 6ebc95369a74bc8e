import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const place = (name: string) => ({ kind: 'place', name, lat: 48.89, lng: 2.34 })
const stops = [place('A'), place('B')]

eachDatabase('a tourism office’s walk', (installation) => {
  let office: string
  let other: string
  let own: string
  let others: string
  let token: string
  const ask = (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
    installation().rest(`/api/tours${path}`, { method, data, token })
  const read = (id: string, draft = false) =>
    installation().payload.findByID({ collection: 'tours', id, draft, depth: 0, trash: true })

  beforeAll(async () => {
    const { payload } = installation()
    payload.logger.level = 'silent'
    const make = async (collection: 'partners' | 'tours', data: object) =>
      String(
        (await payload.create({ collection, data: { ...data, _status: 'published' } as never })).id,
      )
    const kind = 'tourism-office'
    office = await make('partners', { name: 'Paris', kind })
    other = await make('partners', { name: 'Plaine Commune', kind })
    own = await make('tours', { name: 'La sienne', stops, office })
    others = await make('tours', { name: 'Celle des autres', stops, office: other })
    await person(installation(), 'admin') // the first account is one, whatever is asked
    token = (await person(installation(), 'office', office)).token
  })

  it('is made as a draft of its own, whatever is said of it', async () => {
    const said = { name: 'Nouvelle', stops, office: other, slug: 'mienne', _status: 'published' }
    for (const query of ['', '?draft=true', '?publishAllLocales=true', '?autosave=true']) {
      const { status, body } = await ask('POST', query, said)
      if (status === 403) continue
      expect(status, query).toBe(201)
      const made = await read(body.doc.id)
      expect(made, query).toMatchObject({ name: 'Nouvelle', office, _status: 'draft' })
      expect(made.slug, query).not.toBe('mienne')
    }
  })

  it('is changed as a draft: what is published stays, and so do its owner and its address', async () => {
    const before = await read(own)
    const data = { name: 'Nouvelle suite', office: other, slug: 'autre' }
    const { status } = await ask('PATCH', `/${own}?draft=true`, data)
    expect(status).toBe(200)
    expect(await read(own)).toEqual(before)
    expect(await read(own, true)).toMatchObject({
      ...{ name: 'Nouvelle suite', office, slug: 'la-sienne', _status: 'draft' },
    })
  })

  it.each<[string, string, object]>([
    ['without asking for a draft', '', { name: 'Volée' }],
    ['by its status', '?draft=true', { name: 'Volée', _status: 'published' }],
    ['by its status alone', '', { _status: 'published' }],
    ['by autosave', '?autosave=true', { name: 'Volée', _status: 'published' }],
    ['for one language', '?draft=true&publishSpecificLocale=fr', { name: 'Volée' }],
    ['for all languages', '?draft=true&publishAllLocales=true', { name: 'Volée' }],
    ['by unpublishing it', '', { _status: 'draft' }],
    ['by unpublishing all languages', '?draft=true&unpublishAllLocales=true', { name: 'Volée' }],
    ['by the trash', '?draft=true', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('is not published or taken away %s', async (_, query, data) => {
    const before = await read(own)
    expect((await ask('PATCH', `/${own}${query}`, data)).status).toBeGreaterThanOrEqual(400)
    const where = `?where[id][equals]=${own}&${query.slice(1)}`
    await ask('PATCH', where, data) // many at once may be drafts: what counts is what is published
    expect(await read(own)).toEqual(before)
  })

  it('is not published by going back to a version, and not deleted', async () => {
    const { payload } = installation()
    const before = await read(own)
    const { docs } = await payload.findVersions({
      ...{ collection: 'tours', where: { parent: { equals: own } }, sort: 'updatedAt' },
    })
    for (const { id } of docs)
      for (const query of ['', '?draft=true'])
        expect((await ask('POST', `/versions/${id}${query}`)).status).toBe(403)
    expect((await ask('DELETE', `/${own}`)).status).toBe(403)
    expect(await read(own)).toEqual(before)
  })

  it('is copied as a draft of its own', async () => {
    const { status, body } = await ask('POST', `/${others}/duplicate`, { _status: 'published' })
    expect(status).toBe(200)
    expect(await read(body.doc.id)).toMatchObject({ office, _status: 'draft' })
  })

  it('is another office’s neither to read as a draft nor to change', async () => {
    await installation().payload.update({
      ...{ collection: 'tours', id: others, draft: true, data: { name: 'En secret' } as never },
    })
    const seen = await installation().rest(`/api/tours/${others}?draft=true`, { token })
    expect(JSON.stringify(seen.body)).not.toContain('En secret')
    const before = [await read(others), await read(others, true)]
    for (const query of ['', '?draft=true', '?draft=true&trash=true'])
      expect((await ask('PATCH', `/${others}${query}`, { name: 'Volée' })).status).toBeGreaterThan(
        399,
      )
    expect([await read(others), await read(others, true)]).toEqual(before)
  })
})
