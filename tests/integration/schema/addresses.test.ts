import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

eachDatabase('addresses', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const rest = (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) =>
    installation().rest(path, { method, data, token })
  const open = (name: string, more: object = {}) =>
    rest('POST', '/api/shops', { name, category: 'wine', _status: 'published', ...more })

  it('are made from the name, accents folded', async () => {
    const { body } = await open('Œuvre & Bœuf : chez l’Étoile')
    expect(body.doc.slug).toBe('oeuvre-boeuf-chez-l-etoile')
  })

  it('stay within eighty characters when they get a number', async () => {
    const name = 'x'.repeat(90)
    expect((await open(name)).body.doc.slug).toBe('x'.repeat(80))
    expect((await open(name)).body.doc.slug).toBe(`${'x'.repeat(78)}-2`)
  })

  it('get a number when two records have one name', async () => {
    expect((await open('Le Coin')).body.doc.slug).toBe('le-coin')
    expect((await open('Le Coin')).body.doc.slug).toBe('le-coin-2')
    const parallel = await Promise.all([open('Le Coin'), open('Le Coin'), open('Le Coin')])
    expect(parallel.map(({ body }) => body.doc?.slug).sort()).toEqual([
      'le-coin-3',
      'le-coin-4',
      'le-coin-5',
    ])
  })

  it('stay when the name changes', async () => {
    const { body } = await open('Avant')
    const changed = await rest('PATCH', `/api/shops/${body.doc.id}`, { name: 'Après' })
    expect(changed.body.doc).toMatchObject({ slug: 'avant', formerSlugs: [] })
  })

  it('are refused when another record has one, with nothing written', async () => {
    await open('Pris')
    const { status, body } = await open('Autre', { slug: 'Pris' })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({ path: 'slug' })
    expect(body.errors[0].data.errors[0].message).toMatch(/«\spris\s» est déjà prise/)
    const { payload } = installation()
    const left = await payload.count({ collection: 'shops', where: { name: { equals: 'Autre' } } })
    expect(left.totalDocs).toBe(0)
  })

  it('are refused when another record had one in public, even one deleted since', async () => {
    const first = (await open('Ancienne')).body.doc
    const moved = await rest('PATCH', `/api/shops/${first.id}`, { slug: 'nouvelle' })
    expect(moved.body.doc).toMatchObject({ slug: 'nouvelle', formerSlugs: ['ancienne'] })
    expect((await open('B', { slug: 'ancienne' })).status).toBe(400)
    expect((await open('Ancienne')).body.doc.slug).toBe('ancienne-2')

    expect((await rest('DELETE', `/api/shops/${first.id}`)).status).toBe(200)
    expect((await open('C', { slug: 'nouvelle' })).status).toBe(400)
  })

  it('may be taken back by the record that had them', async () => {
    const { id } = (await open('Retour')).body.doc
    await rest('PATCH', `/api/shops/${id}`, { slug: 'ailleurs' })
    const back = await rest('PATCH', `/api/shops/${id}`, { slug: 'retour' })
    expect(back.body.doc).toMatchObject({ slug: 'retour', formerSlugs: ['ailleurs'] })
  })

  it('are free again when they were only ever in a draft', async () => {
    const draft = await rest('POST', '/api/shops?draft=true', { name: 'Brouillon', slug: 'essai' })
    await rest('PATCH', `/api/shops/${draft.body.doc.id}?draft=true`, { slug: 'essai-encore' })
    expect((await open('Vrai', { slug: 'essai' })).status).toBe(201)
    await rest('DELETE', `/api/shops/${draft.body.doc.id}`)
    expect((await open('Vrai aussi', { slug: 'essai-encore' })).status).toBe(201)
  })

  it('keep leading to the public record while a draft has another one', async () => {
    const { id } = (await open('Public')).body.doc
    await rest('PATCH', `/api/shops/${id}?draft=true`, { slug: 'futur' })
    expect((await open('Voleur', { slug: 'public' })).status).toBe(400)
    expect((await open('Voleur', { slug: 'futur' })).status).toBe(400)
    const { docs } = await installation().payload.find({
      collection: 'addresses',
      where: { record: { equals: String(id) } },
    })
    expect(Object.fromEntries(docs.map((row) => [row.slug, row.published]))).toEqual({
      public: true,
      futur: false,
    })
  })

  it('are not copied with a record', async () => {
    const { id } = (await open('Modèle')).body.doc
    const copy = await rest('POST', `/api/shops/${id}/duplicate`)
    expect(copy.body.doc).toMatchObject({ slug: 'modele-2', formerSlugs: [] })
  })

  it('are the same in both languages', async () => {
    const { body } = await rest('POST', '/api/perimeters', {
      name: 'Le nord',
      area: {
        type: 'Polygon',
        coordinates: [
          [
            [2.3, 48.8],
            [2.4, 48.8],
            [2.4, 48.9],
            [2.3, 48.8],
          ],
        ],
      },
      _status: 'published',
    })
    expect(body.doc.slug).toBe('le-nord')
    const english = await rest('PATCH', `/api/perimeters/${body.doc.id}?locale=en`, {
      name: 'The north',
    })
    expect(english.body.doc).toMatchObject({ name: 'The north', slug: 'le-nord' })
  })
})
