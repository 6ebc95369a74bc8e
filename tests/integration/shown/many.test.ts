import { beforeAll, expect, it } from 'vitest'
import { parisDay } from '../../../src/publish/paris'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const published = { _status: 'published' } as const
const at = { lat: 48.89, lng: 2.34 }
const place = { kind: 'place', name: 'Place', ...at }

eachDatabase('where many records are shown', (installation) => {
  let token: string
  const ids: Record<string, string> = {}
  const create = async (collection: string, data: object) =>
    String(
      (
        await installation().payload.create({
          collection: collection as 'shops',
          data: { ...published, ...data } as never,
        })
      ).id,
    )
  const ask = (where: string, more: { token?: string; language?: 'en' } = { token }) =>
    installation().rest(`/api/costo/shown/many?collection=shops&${where}`, more)
  const chosen = (...names: string[]) =>
    names.map((name, index) => `where[id][in][${index}]=${ids[name]}`).join('&')

  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
    for (const name of ['Zinc', 'Rivet', 'Calme'])
      ids[name] = await create('shops', { name, category: 'bar', ...at })
    ids.Attend = await create('shops', { name: 'Attend', category: 'bar', _status: 'draft' })
    const partner = await create('partners', { name: 'Tudigo', kind: 'charity' })
    await create('recommendations', { shop: ids.Rivet, partner })
    await create('recommendations', { shop: ids.Attend, partner })
    const stop = (name: string) => ({ kind: 'shop', shop: ids[name] })
    await create('tours', { name: 'Balade', stops: [place, stop('Zinc'), stop('Rivet')] })
    const day = parisDay(new Date(Date.now() - 3 * 86_400_000))
    const seen = { sites: {}, claimed: {}, visits: {}, credit: { 'shops/zinc': [4, 0] } }
    await installation().payload.db.create({
      collection: 'exposures',
      data: { segment: 'day', from: day, until: day, days: { [day]: { tudigo: seen } } },
    })
  })

  it('is said a line for each that is public and shown', async () => {
    expect((await ask(chosen('Calme', 'Zinc', 'Rivet', 'Attend'))).body).toEqual({
      intro: '2 de ces fiches sont publiques et montrées ailleurs\u00a0:',
      lines: [
        'Zinc — vue sur 1 site, balade «\u00a0Balade\u00a0»',
        'Rivet — recommandation «\u00a0Tudigo, Rivet\u00a0», balade «\u00a0Balade\u00a0»',
      ],
      after: [],
      isReferred: true,
    })
    expect((await ask(chosen('Zinc'), { token, language: 'en' })).body).toMatchObject({
      intro: '1 of these records is public and shown elsewhere:',
      lines: ['Zinc — seen on 1 site, walk “Balade”'],
    })
  })

  it('is said of all that a list is filtered by', async () => {
    const { body } = await ask('where[category][equals]=bar')
    expect(body.lines).toHaveLength(2)
  })

  it('is nowhere for what is not shown, or not public', async () => {
    const { body } = await ask(chosen('Calme', 'Attend'))
    expect(body).toMatchObject({ intro: expect.stringMatching(/^Aucun site/), lines: [] })
  })

  it('is told to those who edit, and to nobody else', async () => {
    for (const role of ['partner', 'office', 'readonly'] as const) {
      const other = await person(installation(), role)
      expect((await ask(chosen('Zinc'), { token: other.token })).status, role).toBe(404)
    }
    expect((await ask(chosen('Zinc'), {})).status).toBe(404)
    expect((await ask('')).status).toBe(404)
  })
})
