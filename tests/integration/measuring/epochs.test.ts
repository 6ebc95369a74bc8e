import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Epoch } from '../../../src/measuring/epoch'
import { epochsBetween, lastEpoch } from '../../../src/measuring/epoch-rows'
import { Epochs } from '../../../src/measuring/epochs'
import { mergeEpochs } from '../../../src/measuring/merge-epochs'
import type { Days } from '../../../src/measuring/sums'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const NAMES = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']
const SLUGS = NAMES.map((name) => name.toLowerCase())

eachDatabase('the account of days that are over', (installation) => {
  let payload: Payload
  let token: string
  const ids: Record<string, string> = {}
  const rest = (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
    installation().rest(path, { method, data, token })

  beforeAll(async () => {
    payload = installation().payload
    token = (await person(installation(), 'editor')).token
    for (const name of NAMES) {
      const data = { name, kind: 'charity', _status: 'published' }
      ids[name.toLowerCase()] = (await rest('POST', '/api/partners', data)).body.doc.id
    }
  })
  beforeEach(async () => {
    for (const collection of ['exposures', 'epochs', 'strikes', 'changes'] as const)
      await payload.db.deleteMany({ collection, where: {} })
  })

  let segments = 0
  /** Books what each host gave to each other partner on a day. */
  async function book(day: string, given: Record<string, number>) {
    const hosts: Days[string] = {}
    for (const [host, exposures] of Object.entries(given)) {
      const others = SLUGS.filter((slug) => slug !== host)
      const credit = Object.fromEntries(
        others.map((slug, index) => [
          `partners/${slug}`,
          [exposures + index, 1] as [number, number],
        ]),
      )
      hosts[host] = { sites: {}, credit, claimed: { 'partners/bo': [999, 0] }, visits: {} }
    }
    const data = { segment: `s${segments++}`, from: day, until: day, days: { [day]: hosts } }
    await payload.db.create({ collection: 'exposures', data })
  }
  const rows = () => epochsBetween(payload, '2000-01-01', '2100-01-01')
  const plain = (epochs: Epoch[]) =>
    epochs.map(({ day, facts, result }) => ({ day, facts, result }))
  const strike = (slug: string, day: string) =>
    rest('POST', '/api/strikes', {
      ...{ partner: ids[slug], day: `${day}T12:00:00.000Z`, reason: 'Rechargée par un script' },
    })
  const outbox = async () =>
    (await payload.find({ collection: 'changes', limit: 0 })).docs.map(({ kind }) => kind)

  it('is made up day by day once a day is over, though the machine was off for a week', async () => {
    await book('2026-11-02', { ana: 40, bo: 10 })
    await new Epochs(payload).follow('2026-11-02')
    expect(await rows()).toEqual([])

    await book('2026-11-05', { ana: 40, cy: 20 })
    await new Epochs(payload).follow('2026-11-09')
    const epochs = await rows()
    expect(epochs.map(({ day }) => day)).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((day) => `2026-11-0${day}`),
    )
    // the first day is where all begin
    expect(Object.values(epochs[0].result.partners).map(({ debt }) => debt)).toEqual(
      SLUGS.map(() => 0),
    )
    expect(epochs[0].result.partners.ana).toMatchObject({ given: 40 + 41 + 42 + 43 + 44 })
    const owed = Object.values(epochs[3].result.partners).map(({ debt }) => debt)
    expect(Math.max(...owed)).toBeGreaterThan(1)
    expect(Math.abs(owed.reduce((sum, debt) => sum + debt, 0))).toBeLessThan(0.01)
    // a day on which nothing was shown owes nothing
    expect(epochs[6].result.partners).toMatchObject(
      Object.fromEntries(
        SLUGS.map((slug) => [slug, { debt: epochs[3].result.partners[slug].debt }]),
      ),
    )
  })

  it('is the same however often it is made up, and by whom', async () => {
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04'])
      await book(day, { ana: 9, bo: 4, di: 2 })
    const epochs = new Epochs(payload)
    for (const today of ['2026-11-03', '2026-11-04', '2026-11-05']) await epochs.follow(today)
    const byDay = plain(await rows())
    await new Epochs(payload).follow('2026-11-05')
    expect(plain(await rows())).toEqual(byDay)

    await payload.db.deleteMany({ collection: 'epochs', where: {} })
    await new Epochs(payload).follow('2026-11-05')
    expect(plain(await rows())).toEqual(byDay)
  })

  it('follows what is booked late, in the same process and in the next', async () => {
    const epochs = new Epochs(payload)
    await book('2026-11-02', { ana: 9 })
    await epochs.follow('2026-11-05')
    await book('2026-11-03', { bo: 50 })
    await epochs.follow('2026-11-05', '2026-11-03')
    expect((await rows())[1].result.hosts.bo).toMatchObject({ measured: 260 })
    await book('2026-11-03', { bo: 10 })
    await new Epochs(payload).follow('2026-11-05')
    const late = plain(await rows())
    expect(late[1].result.hosts.bo).toMatchObject({ measured: 320 })

    await payload.db.deleteMany({ collection: 'epochs', where: {} })
    await new Epochs(payload).follow('2026-11-05')
    expect(plain(await rows())).toEqual(late)
  })

  it('with a struck day is as if nothing had been counted, and with the strike deleted as before', async () => {
    const epochs = new Epochs(payload)
    const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05']
    for (const day of days) await book(day, { ana: 9, bo: 4 })
    await epochs.follow('2026-11-06')
    const honest = plain(await rows())
    await payload.db.deleteMany({ collection: 'epochs', where: {} })
    await book('2026-11-03', { cy: 300 })
    await new Epochs(payload).follow('2026-11-06')
    const forged = plain(await rows())
    expect(forged[3].result.partners.cy.debt).toBeGreaterThan(honest[3].result.partners.cy.debt)
    expect(forged[1].result.partners.cy.given).toBe(1510)

    const { body } = await strike('cy', '2026-11-03')
    await epochs.follow('2026-11-06')
    const struck = plain(await rows())
    for (const [index, { result }] of struck.entries()) {
      expect(result.partners).toEqual(honest[index].result.partners)
      expect(result.shops).toEqual(honest[index].result.shops)
    }
    expect(struck[1].result.hosts.cy).toEqual({ measured: 1510, credited: 0, cut: 'struck' })

    // the next process finds it deleted
    expect((await rest('DELETE', `/api/strikes/${body.doc.id}`)).status).toBe(200)
    await new Epochs(payload).follow('2026-11-06')
    expect(plain(await rows())).toEqual(forged)
  })

  it('killed while days are written, the next process ends with the same', async () => {
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) await book(day, { ana: 9, bo: 4 })
    await new Epochs(payload).follow('2026-11-05')
    await strike('ana', '2026-11-02')
    const whole = new Epochs(payload)
    const write = payload.db.updateOne
    let writes = 0
    payload.db.updateOne = async (...args) => {
      if (writes++ === 2) throw new Error('killed')
      return write.apply(payload.db, args)
    }
    await expect(whole.follow('2026-11-05')).rejects.toThrow('killed')
    payload.db.updateOne = write
    await new Epochs(payload).follow('2026-11-05')
    const after = plain(await rows())

    await payload.db.deleteMany({ collection: 'epochs', where: {} })
    await new Epochs(payload).follow('2026-11-05')
    expect(after).toEqual(plain(await rows()))
    expect(after[0].result.hosts.ana).toMatchObject({ cut: 'struck' })
  })

  it('keeps what the rule knew on a day, whatever is changed afterwards', async () => {
    await book('2026-11-02', { ana: 9, bo: 4 })
    await new Epochs(payload).follow('2026-11-03')
    await rest('PATCH', `/api/partners/${ids.ed}`, { _status: 'draft' })
    await payload.updateGlobal({ slug: 'sharing', data: { reciprocity: 1 } })
    await book('2026-11-02', { cy: 4 })
    await new Epochs(payload).follow('2026-11-04')
    const [first, second] = await rows()
    expect(first.facts.rule.reciprocity).toBe(0.5)
    expect(first.facts.partners.map(({ slug }) => slug)).toEqual(SLUGS)
    expect(second.facts.rule.reciprocity).toBe(1)
    expect(second.facts.partners.map(({ slug }) => slug)).not.toContain('ed')
    await payload.updateGlobal({ slug: 'sharing', data: { reciprocity: 0.5 } })
    await rest('PATCH', `/api/partners/${ids.ed}`, { _status: 'published' })
  })

  it('knows the boost that was in force, and ends it by itself', async () => {
    const boost = {
      ...{ factor: 1.5, reason: 'Ouvre en novembre' },
      ...{ from: '2026-11-03T12:00:00.000Z', until: '2026-11-04T12:00:00.000Z' },
    }
    await rest('PATCH', `/api/partners/${ids.flo}`, { boost })
    for (const day of [2, 3, 4, 5]) await book(`2026-11-0${day}`, { ana: 90, bo: 40 })
    await new Epochs(payload).follow('2026-11-06')
    const epochs = await rows()
    const of = (index: number) =>
      epochs[index].facts.partners.find(({ slug }) => slug === 'flo')?.boost
    expect([0, 1, 2, 3].map(of)).toEqual([
      undefined,
      { factor: 1.5, reason: 'Ouvre en novembre' },
      { factor: 1.5, reason: 'Ouvre en novembre' },
      undefined,
    ])
    const [, second, , last] = epochs.map(({ result }) => result.partners.flo.due)
    expect(second).toBeGreaterThan(1.1 * last)
    await rest('PATCH', `/api/partners/${ids.flo}`, {
      boost: { factor: null, from: null, until: null },
    })
  })

  it('goes on under a partner’s new name', async () => {
    await book('2026-11-02', { ana: 9 })
    await book('2026-11-03', { ana: 9, cy: 30 })
    await new Epochs(payload).follow('2026-11-04')
    const owed = (await lastEpoch(payload))!.result.partners.cy.debt
    await rest('PATCH', `/api/partners/${ids.cy}`, { slug: 'cynthia' })
    await new Epochs(payload).follow('2026-11-05')
    const [, second, third] = await rows()
    expect(second.result.partners.cynthia.debt).toBe(owed)
    expect(third.result.partners.cynthia.debt).toBe(owed)
    expect(third.result.partners.cy).toBeUndefined()
    // its days can be struck, and booked late, under whichever name
    await strike('cy', '2026-11-03')
    await new Epochs(payload).follow('2026-11-05')
    expect((await rows())[1].result.hosts.cynthia).toMatchObject({ cut: 'struck', credited: 0 })
    await rest('PATCH', `/api/partners/${ids.cy}`, { slug: 'cy' })
  })

  it('tells the publisher when the weights are others, and not when they are the same', async () => {
    const epochs = new Epochs(payload)
    await book('2026-11-02', { ana: 90 })
    await epochs.follow('2026-11-03')
    expect(await outbox()).toEqual(['epochs'])
    await payload.db.deleteMany({ collection: 'changes', where: {} })
    await new Epochs(payload).follow('2026-11-03')
    expect(await outbox()).toEqual([])
    await book('2026-11-03', { ana: 90, bo: 300 })
    await epochs.follow('2026-11-04')
    expect(await outbox()).toEqual(['epochs'])
  })

  it('keeps days for 25 months, then one row a month, killed in between or not', async () => {
    for (const day of ['2026-11-20', '2026-11-21', '2026-12-01'])
      await book(day, { ana: 9, bo: 30 })
    await new Epochs(payload).follow('2026-12-02')
    const [, second] = await rows()
    await mergeEpochs(payload, '2028-12-21')
    expect((await rows())[0].day).toBe('2026-11-21')
    const month = async () =>
      (
        await payload.db.find<{ id: string } & Epoch>({
          collection: 'epochs',
          where: { day: { equals: '2026-11' } },
        })
      ).docs[0]?.result
    expect(await month()).toMatchObject({ until: '2026-11-20', partners: { ana: { given: 55 } } })

    const remove = payload.db.deleteOne
    payload.db.deleteOne = () => Promise.reject(new Error('killed'))
    await expect(mergeEpochs(payload, '2028-12-22')).rejects.toThrow('killed')
    payload.db.deleteOne = remove
    await mergeEpochs(payload, '2028-12-22')
    expect(await month()).toMatchObject({
      until: '2026-11-21',
      partners: { ana: { given: 110, debt: second.result.partners.ana.debt } },
      hosts: { ana: { measured: 110 } },
    })
    await mergeEpochs(payload, '2029-03-01')
    expect(await rows()).toEqual([])
    expect(await month()).toMatchObject({ until: '2026-11-30', partners: { bo: { given: 320 } } })
    // what was owed is owed still when counting begins again
    const owed = (await lastEpoch(payload))!.result.partners.ana.debt
    await book('2029-03-02', { ana: 1 })
    await new Epochs(payload).follow('2029-03-03')
    const [again] = await rows()
    const { due, received, debt } = again.result.partners.ana
    expect(debt).toBeCloseTo(owed + due - received, 3)
  })
})
