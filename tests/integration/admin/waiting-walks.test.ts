import { beforeAll, expect, it } from 'vitest'
import { waitingWalks } from '../../../src/admin/walks/waiting'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const published = { _status: 'published' } as const
const place = { kind: 'place', name: 'Place', lat: 48.89, lng: 2.34 } as const

eachDatabase('walks that wait for a decision', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })

  const save = async (path: string, data: object, method: 'POST' | 'PATCH' = 'POST') => {
    const { status, body } = await installation().rest(`/api/${path}`, { method, data, token })
    expect(status, JSON.stringify(body)).toBeLessThan(300)
    return body.doc as { id: string }
  }
  const shop = (name: string, more: object = {}) =>
    save('shops', { ...published, name, category: 'grocery', lat: 48.89, lng: 2.34, ...more })
  const waiting = () => {
    const { payload } = installation()
    return waitingWalks({
      payload,
      user: { role: 'editor', collection: 'users' } as never,
      locale: 'fr',
    })
  }

  it('are those with a shop that has closed or is not published, by stop and reason', async () => {
    const [open, closing, hidden] = [
      await shop('Ouvert'),
      await shop('Serpette'),
      await shop('Caché'),
    ]
    const stops = [place, ...[open, closing, hidden].map(({ id }) => ({ kind: 'shop', shop: id }))]
    const walk = await save('tours', { ...published, name: 'Balade', stops })
    expect(await waiting()).toEqual([])

    await save(`shops/${closing.id}`, { ...published, lifecycle: 'closed' }, 'PATCH')
    await save(`shops/${hidden.id}`, { _status: 'draft' }, 'PATCH')
    expect(await waiting()).toEqual([
      {
        id: walk.id,
        name: 'Balade',
        stops: [
          { number: '3', shop: 'Serpette', trouble: 'closed' },
          { number: '4', shop: 'Caché', trouble: 'unpublished' },
        ],
      },
    ])
  })

  it('are no more once the stop is a place, which keeps its number', async () => {
    const shut = await shop('Fermé', { lifecycle: 'closed' })
    const walk = await save('tours', {
      ...published,
      name: 'Autre balade',
      stops: [place, { kind: 'shop', shop: shut.id }],
    })
    const has = async () => (await waiting()).some(({ id }) => id === walk.id)
    expect(await has()).toBe(true)
    const { stops } = (await save(
      `tours/${walk.id}`,
      { name: 'Autre balade' },
      'PATCH',
    )) as never as {
      stops: object[]
    }
    const asPlace = { ...stops[1], ...place, name: 'Fermé', shop: null }
    const saved = await save(
      `tours/${walk.id}`,
      { ...published, stops: [stops[0], asPlace] },
      'PATCH',
    )
    expect(saved).toMatchObject({ stops: [{ number: '1' }, { number: '2', kind: 'place' }] })
    expect(await has()).toBe(false)
  })
})
