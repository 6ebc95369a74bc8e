import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { cases, shop, place, tour } from './bad-inputs'

eachDatabase('bad input', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })

  it.each(cases)(
    '%s is refused at its field, and nothing is written',
    async (_, collection, data, path, message) => {
      const { rest, payload } = installation()
      const { status, body } = await rest(`/api/${collection}`, { method: 'POST', data, token })
      expect(status).toBe(400)
      const error = body.errors[0].data.errors.find((one: { path: string }) => one.path === path)
      expect(error?.message ?? body.errors[0].data.errors).toMatch(message)
      expect((await payload.count({ collection: collection as 'shops' })).totalDocs).toBe(0)
      expect((await payload.count({ collection: 'changes' })).totalDocs).toBe(0)
      expect((await payload.count({ collection: 'addresses' })).totalDocs).toBe(0)
    },
  )

  it('is refused in a draft too when no calendar could show it', async () => {
    const { status, body } = await installation().rest('/api/shops?draft=true', {
      method: 'POST',
      data: { name: 'Brouillon', _status: 'draft', verifiedOn: '+020255-03-01T12:00:00.000Z' },
      token,
    })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({
      path: 'verifiedOn',
      message: expect.stringMatching(/«\sHoraires vérifiés le\s»/),
    })
  })

  it('is said in English to who works in English', async () => {
    const { body } = await installation().rest('/api/shops', {
      method: 'POST',
      data: { ...shop, lat: 2.34, lng: 48.89 },
      token,
      language: 'en',
    })
    expect(body.errors[0].data.errors[0].message).toMatch(/look swapped/)
  })

  describe('what is typed as people do', () => {
    it('is stored in one form', async () => {
      const { status, body } = await installation().rest('/api/shops', {
        method: 'POST',
        data: {
          ...shop,
          phone: '01 42 00 00 00',
          siret: '732 829 320 00074',
          website: 'www.exemple.fr',
          lat: 48.8975,
          lng: 2.3445,
        },
        token,
      })
      expect(status).toBe(201)
      expect(body.doc).toMatchObject({
        phone: '+33142000000',
        siret: '73282932000074',
        website: 'https://www.exemple.fr',
        slug: 'au-bon-essai',
      })
    })

    it('gives stops numbers that stay theirs when one is put in between', async () => {
      const { rest } = installation()
      const made = await rest('/api/tours', {
        method: 'POST',
        data: { ...tour, stops: [place(1), place(2)] },
        token,
      })
      expect(made.status).toBe(201)
      const [first, second] = made.body.doc.stops
      const changed = await rest(`/api/tours/${made.body.doc.id}`, {
        method: 'PATCH',
        data: { stops: [first, place(3), second] },
        token,
      })
      expect(changed.body.doc.stops.map(({ number }: { number: string }) => number)).toEqual([
        '1',
        '3',
        '2',
      ])
    })
  })
})
