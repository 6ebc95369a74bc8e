import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { declaredBetween, sumsOf } from '../../../src/channels/declared'
import { eachDatabase } from '../../support/databases'

eachDatabase('what partners declare', (installation) => {
  let payload: Payload
  const ids: string[] = []

  beforeAll(async () => {
    payload = installation().payload
    for (const name of ['Hôte', 'Alpha', 'Bravo']) {
      const data = { name, kind: 'visibility', _status: 'published' } as const
      ids.push(String((await payload.create({ collection: 'partners', data })).id))
    }
  })
  beforeEach(() => payload.db.deleteMany({ collection: 'placements', where: {} }))

  /** As the admin's form sends a day: noon, or midnight in Paris. */
  const place = (more: object) =>
    payload.create({
      collection: 'placements',
      data: {
        ...{ title: 'Lettre', partner: ids[0], channel: 'newsletter', places: 2 },
        ...{ language: 'fr', ...more },
      } as never,
    })

  it('is booked by the day it came out on, host and item: copies, once for each in them', async () => {
    await place({ day: '2026-11-03T12:00:00.000Z', copies: 1200 })
    await place({ day: '2026-11-02T23:00:00.000Z', copies: 300, channel: 'print', places: 1 })
    const declared = await declaredBetween({ payload }, '2026-11-01', '2026-11-30')
    expect(declared.map(({ day, channel, copies }) => [day, channel, copies])).toEqual([
      ['2026-11-03', 'print', 300],
      ['2026-11-03', 'newsletter', 1200],
    ])
    expect(sumsOf(declared)).toEqual({
      '2026-11-03': { hote: { 'partners/alpha': 1500, 'partners/bravo': 1200 } },
    })
  })

  it('leaves out what has not come out, and other days', async () => {
    await place({ copies: 100 })
    await place({ day: '2026-11-03T12:00:00.000Z' })
    await place({ day: '2026-10-31T12:00:00.000Z', copies: 5 })
    await place({ day: '2026-11-30T23:00:00.000Z', copies: 5 })
    expect(await declaredBetween({ payload }, '2026-11-01', '2026-11-30')).toEqual([])
  })

  it('is booked under the names that partners have today', async () => {
    await place({ day: '2026-11-03T12:00:00.000Z', copies: 1200 })
    const rename = (slug: string) =>
      payload.update({ collection: 'partners', id: ids[1], data: { slug } as never })
    await rename('alpha-plus')
    const [{ items }] = await declaredBetween({ payload }, '2026-11-01', '2026-11-30')
    expect(items.sort()).toEqual(['partners/alpha-plus', 'partners/bravo'])
    await rename('alpha')
  })
})
