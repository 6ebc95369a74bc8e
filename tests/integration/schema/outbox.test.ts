import { beforeAll, beforeEach, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

eachDatabase('the outbox', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  beforeEach(async () => {
    await installation().payload.delete({ collection: 'changes', where: {} })
  })

  const rest = (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
    installation().rest(path, { method, data, token })
  const changes = async () => {
    const { docs } = await installation().payload.find({ collection: 'changes', limit: 0 })
    return docs.map(({ kind, record }) => `${kind} ${record}`)
  }
  const clear = () => installation().payload.delete({ collection: 'changes', where: {} })
  const open = (name: string) =>
    rest('POST', '/api/shops', { name, category: 'wine', _status: 'published' })

  it('is told of a record published, changed, unpublished, trashed and deleted', async () => {
    const { id } = (await open('Suivi')).body.doc
    const one = [`shops ${id}`]
    expect(await changes()).toEqual(one)

    for (const data of [
      { summary: 'Autre chose' },
      { _status: 'draft' },
      { _status: 'published' },
      { deletedAt: new Date().toISOString() },
    ]) {
      await clear()
      expect((await rest('PATCH', `/api/shops/${id}`, data)).status).toBe(200)
      expect(await changes(), JSON.stringify(data)).toEqual(one)
    }
    await clear()
    expect((await rest('DELETE', `/api/shops/${id}?trash=true`)).status).toBe(200)
    expect(await changes()).toEqual(one)
  })

  it('is told when a record with a waiting draft is unpublished', async () => {
    const { id } = (await open('En attente')).body.doc
    await rest('PATCH', `/api/shops/${id}?draft=true`, { summary: 'Pas encore' })
    await clear()
    await rest('PATCH', `/api/shops/${id}`, { _status: 'draft' })
    expect(await changes()).toEqual([`shops ${id}`])
  })

  it('is not told of drafts that nobody has seen', async () => {
    const shop = await rest('POST', '/api/shops?draft=true', { name: 'Secret' })
    await rest('PATCH', `/api/shops/${shop.body.doc.id}?draft=true`, { summary: 'Encore' })
    await rest('POST', '/api/recommendations?draft=true', { reason: 'Plus tard' })
    expect(await changes()).toEqual([])
  })

  it('is told of recommendations', async () => {
    const shop = (await open('Conseillé')).body.doc.id
    const partner = (
      await rest('POST', '/api/partners', { name: 'P', kind: 'charity', _status: 'published' })
    ).body.doc.id
    await clear()
    const { body } = await rest('POST', '/api/recommendations', {
      partner,
      shop,
      _status: 'published',
    })
    expect(await changes()).toEqual([`recommendations ${body.doc.id}`])
  })

  it('knows nothing of a change that was rolled back', async () => {
    const { payload } = installation()
    const req = { transactionID: (await payload.db.beginTransaction())! }
    const data = { name: 'Regretté', category: 'wine' as const, _status: 'published' as const }
    await payload.create({ collection: 'shops', data, req })
    await payload.db.rollbackTransaction(req.transactionID)
    expect(await changes()).toEqual([])
    const where = { name: { equals: 'Regretté' } }
    expect((await payload.count({ collection: 'shops', where })).totalDocs).toBe(0)
  })
})
