import type { CollectionAfterChangeHook } from 'payload'
import { afterEach, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

eachDatabase('a write that fails half-way', (installation) => {
  const hooks = () => installation().payload.collections.shops.config.hooks.afterChange
  const broken: CollectionAfterChangeHook = () => {
    throw new Error('the disk is full')
  }
  afterEach(() => {
    const at = hooks().indexOf(broken)
    if (at >= 0) hooks().splice(at, 1)
  })

  const existing = () =>
    installation().payload.create({
      collection: 'shops',
      data: {
        name: 'Intact',
        category: 'wine',
        summary: 'Avant',
        closures: [{ from: '2026-08-01', to: '2026-08-20', reason: 'Congés' }],
        _status: 'published',
      },
    })
  const rows = async () => {
    const { payload } = installation()
    const [shops, versions, changes, addresses] = await Promise.all([
      payload.find({ collection: 'shops', limit: 0, sort: 'id', locale: 'all' }),
      payload.countVersions({ collection: 'shops' }),
      payload.count({ collection: 'changes' }),
      payload.count({ collection: 'addresses' }),
    ])
    return { shops: shops.docs, versions, changes, addresses }
  }

  it('leaves nothing of a new record', async () => {
    const before = await rows()
    hooks().push(broken)
    await expect(existing()).rejects.toThrow('the disk is full')
    expect(await rows()).toEqual(before)
  })

  it('leaves the record as it was, texts, rows of lists and versions', async () => {
    const { id } = await existing()
    const before = await rows()
    hooks().push(broken)
    const change = installation().payload.update({
      collection: 'shops',
      id,
      data: { name: 'Cassé', slug: 'casse', summary: 'Après', closures: [] },
    })
    await expect(change).rejects.toThrow('the disk is full')
    expect(await rows()).toEqual(before)
  })

  it('leaves the record as it was when the last row of a list is wrong', async () => {
    const { id } = await existing()
    const before = await rows()
    const change = installation().payload.update({
      collection: 'shops',
      id,
      data: {
        name: 'Cassé',
        summary: 'Après',
        closures: [
          { from: '2026-09-01', to: '2026-09-02' },
          { from: '2026-12-24', to: '2026-12-01' },
        ],
      },
    })
    await expect(change).rejects.toThrow()
    expect(await rows()).toEqual(before)
  })

  it('doesn’t take with it what somebody else wrote meanwhile', async () => {
    const { payload } = installation()
    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    const slowThenBroken: CollectionAfterChangeHook = async () => {
      await held
      throw new Error('the disk is full')
    }
    hooks().push(slowThenBroken)
    const failing = existing()
    const loose = payload.db.create({
      collection: 'changes',
      data: { kind: 'media', record: 'loose', at: new Date().toISOString() },
    })
    goOn()
    await expect(failing).rejects.toThrow('the disk is full')
    hooks().splice(hooks().indexOf(slowThenBroken), 1)
    await loose
    const where = { record: { equals: 'loose' } }
    expect((await payload.count({ collection: 'changes', where })).totalDocs).toBe(1)
  })

  it('leaves every record as it was when one of many can’t be changed', async () => {
    const first = await existing()
    const second = await existing()
    const { token } = await person(installation(), 'editor')
    const before = await rows()
    const where = `where[id][in]=${first.id},${second.id}`
    const { status, body } = await installation().rest(`/api/shops?${where}`, {
      method: 'PATCH',
      data: { slug: 'le-meme', summary: 'Après' },
      token,
    })
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/Rien n’a été changé, à cause de «\sIntact\s» \(/)
    expect(await rows()).toEqual(before)
  })

  it('deletes none of many when one of them is used elsewhere', async () => {
    const [free, used] = [await existing(), await existing()]
    const { payload, rest } = installation()
    await payload.create({
      collection: 'recommendations',
      data: { shop: used.id },
      draft: true,
    })
    const { token } = await person(installation(), 'editor')
    const before = await rows()
    const where = `where[id][in]=${free.id},${used.id}`
    const { status, body } = await rest(`/api/shops?${where}`, { method: 'DELETE', token })
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/«\sIntact\s» \(.*est utilisé par/)
    expect(await rows()).toEqual(before)
  })
})
