import { expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'

eachDatabase('transactions', (installation) => {
  it('are really there', async () => {
    const { db } = installation().payload
    const id = await db.beginTransaction()
    expect(id).toBeTruthy()
    await db.rollbackTransaction(id!)
  })

  it('let thirty shops be created at once', async () => {
    const { payload } = installation()
    const create = (index: number) =>
      payload.create({
        collection: 'shops',
        data: { name: `Commerce ${index}`, category: 'grocery', _status: 'published' },
      })
    const made = await Promise.all(Array.from({ length: 30 }, (_, index) => create(index)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(30)
    expect((await payload.count({ collection: 'shops' })).totalDocs).toBe(30)
  })

  it('let one localised record be changed twenty times at once, each change whole', async () => {
    const { payload } = installation()
    const { id } = await payload.create({
      collection: 'shops',
      data: {
        name: 'Très demandé',
        category: 'grocery',
        summary: 'Au début',
        _status: 'published',
      },
    })
    const change = (index: number) =>
      payload.update({
        collection: 'shops',
        id,
        data: { summary: `Version ${index}`, themes: ['livres'], lat: 48 + index / 100, lng: 2.3 },
      })
    const done = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => change(index)))
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
    const after = await payload.findByID({ collection: 'shops', id })
    expect(after.summary).toMatch(/^Version \d+$/)
    const number = Number(String(after.summary).slice(8))
    expect(after.lat).toBeCloseTo(48 + number / 100)
  })
})
