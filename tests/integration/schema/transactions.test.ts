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

  it('answer a forgotten password at once while a save goes on, and let the next save through', async () => {
    const { payload, rest } = installation()
    const email = 'known@vitrine.test'
    await payload.create({
      collection: 'users',
      data: { email, password: 'a long pass phrase', role: 'office' },
    })
    const save = (name: string) =>
      payload.create({ collection: 'shops', data: { name, category: 'wine' }, draft: true })
    const forgot = (address: string) =>
      rest('/api/users/forgot-password', { method: 'POST', data: { email: address } })
    const began = performance.now()
    const [first, unknown, known, second] = await Promise.all([
      save('Avant'),
      forgot('nobody@vitrine.test'),
      forgot(email),
      save('Après'),
    ])
    expect([unknown.status, known.status]).toEqual([200, 200])
    expect([first.name, second.name]).toEqual(['Avant', 'Après'])
    // the wait for a turn ends after thirty seconds
    expect(performance.now() - began).toBeLessThan(5_000)
    // written after the answer, which tells nobody whether there is an account
    const resetToken = async () => {
      const { docs } = await payload.find({
        collection: 'users',
        where: { email: { equals: email } },
        showHiddenFields: true,
      })
      return docs[0].resetPasswordToken
    }
    await expect.poll(resetToken, { timeout: 20_000 }).toBeTruthy()
  })
})
