import { beforeAll, expect, it } from 'vitest'
import { parisDay } from '../../../src/publish/paris'
import { mention } from '../../fixtures/mention'
import { paragraph, story } from '../../fixtures/story'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const published = { _status: 'published' } as const
const at = { lat: 48.89, lng: 2.34 }

eachDatabase('where a record is shown', (installation) => {
  let token: string
  let shop: string
  const create = async (collection: string, data: object) =>
    String(
      (
        await installation().payload.create({
          collection: collection as 'shops',
          data: { ...published, ...data } as never,
        })
      ).id,
    )
  const asked = async (collection: string, id: string, who: string | undefined = token) =>
    installation().rest(`/api/costo/shown?collection=${collection}&id=${id}`, { token: who })
  const lines = async (collection: string, id: string) =>
    (await asked(collection, id)).body.lines as string[]

  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
    shop = await create('shops', { name: 'Zinc', category: 'bar', ...at })
  })

  it('is nowhere to begin with', async () => {
    expect((await asked('shops', shop)).body).toEqual({
      ...{ lines: [], isReferred: false },
      live: { slug: 'zinc', lifecycle: 'open' },
    })
  })

  it('is the sites that have shown it in four weeks, its walks by stop, and those it is recommended to', async () => {
    const partners: string[] = []
    for (const name of ['Tudigo', 'Carillon', 'Ancien'])
      partners.push(await create('partners', { name, kind: 'charity' }))
    const seen = (count: number) => ({
      ...{ sites: {}, claimed: {}, visits: {} },
      credit: { 'shops/zinc': [count, 0] },
    })
    const day = (before: number) => parisDay(new Date(Date.now() - before * 86_400_000))
    for (const [days, hosts] of [
      [day(3), { tudigo: seen(4), carillon: seen(40) }],
      [day(60), { ancien: seen(400) }],
    ] as const)
      await installation().payload.db.create({
        collection: 'exposures',
        data: { segment: `day ${days}`, from: days, until: days, days: { [days]: hosts } },
      })
    const place = { kind: 'place', name: 'Place', ...at }
    await create('tours', { name: 'Balade', stops: [place, place, { kind: 'shop', shop }] })
    await create('recommendations', { shop, partner: partners[0] })
    expect(await lines('shops', shop)).toEqual([
      'Montrée sur 2 sites ces quatre dernières semaines\u00a0: Carillon, Tudigo',
      'Étape 3 de «\u00a0Balade\u00a0»',
      'Recommandée à 1 partenaire\u00a0: Tudigo',
    ])
    expect((await asked('shops', shop)).body.isReferred).toBe(true)
    expect(await lines('partners', partners[0])).toEqual([
      expect.stringMatching(/^Recommandation\s: «\s.*\s»$/),
    ])
  })

  it('is in the stories that name it too, which hold nothing back', async () => {
    const named = await create('shops', { name: 'Rivet', category: 'bar' })
    const state = story(paragraph(mention('shops', named, 'Rivet')))
    await create('shops', { name: 'Voisin', category: 'bar', story: state })
    const { body } = await asked('shops', named)
    expect(body).toMatchObject({
      isReferred: false,
      lines: [expect.stringMatching(/^Nommée dans le récit, .* Commerce «\sVoisin\s»$/)],
    })
  })

  it('tells how the record stands in public, not in a draft', async () => {
    const { payload } = installation()
    await payload.update({
      ...{ collection: 'shops', id: shop, draft: true },
      data: { slug: 'autre', lifecycle: 'closed', _status: 'draft' } as never,
    })
    expect((await asked('shops', shop)).body.live).toEqual({ slug: 'zinc', lifecycle: 'open' })
  })

  it('is told to those who edit, and to nobody else', async () => {
    for (const role of ['partner', 'office', 'readonly'] as const)
      expect((await asked('shops', shop, (await person(installation(), role)).token)).status).toBe(
        404,
      )
    expect((await asked('users', shop)).status).toBe(404)
  })
})
