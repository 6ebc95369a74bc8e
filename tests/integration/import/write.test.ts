import { beforeAll, beforeEach, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

const LINE = [
  [2.3441, 48.8922, 52],
  [2.3462, 48.8931, 54],
  [2.3489, 48.8945, 51],
]
const STOPS = [
  { name: 'Mairie', text: 'Départ', number: '4', lat: 48.8922, lng: 2.3441 },
  { name: 'Square Léon', address: '20 rue Cavé', number: '5 bis', lat: 48.8945, lng: 2.3489 },
]
const square = (west: number, south = 48.88) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.01, south],
      [west + 0.01, south + 0.01],
      [west, south + 0.01],
      [west, south],
    ],
  ],
})
const BOW = {
  type: 'Polygon',
  coordinates: [[2, 0, 1, 3, 2].map((at) => square(2.3).coordinates[0][at])],
}

eachDatabase('drafts of what a file holds', (installation) => {
  const tokens: Partial<Record<RoleName, string>> = {}
  let office: string

  beforeAll(async () => {
    const kind = 'tourism-office'
    const data = { name: 'Paris', kind, _status: 'published' } as never
    office = String((await installation().payload.create({ collection: 'partners', data })).id)
    for (const role of ['editor', 'office', 'partner', 'readonly'] as const) {
      const partner = role === 'editor' ? undefined : office
      tokens[role] = (await person(installation(), role, partner)).token
    }
  })
  beforeEach(async () => {
    const { payload } = installation()
    for (const collection of ['tours', 'perimeters'] as const)
      await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
  })

  const order = (data: object, role?: RoleName, language = 'fr') =>
    installation().rest('/api/costo/import', {
      ...{ method: 'POST', data, token: role && tokens[role], language },
    })
  const rows = async () => {
    const { payload } = installation()
    const collections = ['tours', 'perimeters', 'addresses', 'changes'] as const
    const counts = await Promise.all([
      ...collections.map((collection) => payload.count({ collection })),
      payload.countVersions({ collection: 'tours' }),
      payload.countVersions({ collection: 'perimeters' }),
    ])
    return counts.map(({ totalDocs }) => totalDocs)
  }

  it('writes one draft of a walk: name, line, places, and the shop that a stop is', async () => {
    const { payload } = installation()
    const shop = await payload.create({
      collection: 'shops',
      data: {
        name: 'Boulangerie Labat',
        category: 'bakery',
        lat: 48.893,
        lng: 2.346,
        _status: 'published',
      },
    })
    const stops = [STOPS[0], { ...STOPS[0], number: undefined, shop: String(shop.id) }, STOPS[1]]
    const walk = { name: ' Balade du Nord ', line: LINE, stops }
    const { status, body } = await order({ as: 'walk', walk }, 'editor')
    expect(status).toBe(200)
    expect(body).toEqual({
      created: [{ id: expect.any(String), name: 'Balade du Nord' }],
      ...{ replaced: [], skipped: [] },
    })
    const tour = await payload.findByID({
      collection: 'tours',
      id: body.created[0].id,
      draft: true,
    })
    expect(tour).toMatchObject({
      name: 'Balade du Nord',
      _status: 'draft',
      line: { type: 'LineString', coordinates: LINE },
    })
    expect(tour.stops).toMatchObject([
      { number: '4', kind: 'place', name: 'Mairie', text: 'Départ', lat: 48.8922, lng: 2.3441 },
      { kind: 'shop', shop: shop.id },
      { number: '5 bis', kind: 'place', name: 'Square Léon', address: '20 rue Cavé' },
    ])
    expect((await payload.count({ collection: 'tours' })).totalDocs).toBe(1)
  })

  it.each([
    ['no name', { name: ' ', line: LINE, stops: [] }, /Donnez un nom à la balade/],
    ['nothing chosen', { name: 'Vide', stops: [] }, /Choisissez un tracé ou des étapes/],
    [
      'a stop without a name',
      { name: 'A', stops: [STOPS[0], { ...STOPS[1], name: '' }] },
      /L’étape 2 n’a pas de nom/,
    ],
    [
      'a stop that is nowhere',
      { name: 'A', stops: [{ ...STOPS[0], lat: 12 }] },
      /Étape « Mairie » : .*hors du territoire/,
    ],
    [
      'a line of words',
      { name: 'A', line: [['a', 'b'], LINE[0]], stops: [] },
      /position 1 n’est pas deux nombres/,
    ],
    [
      'a height that is markup',
      { name: 'A', line: [LINE[0], [2.36, 48.89, '<b>']], stops: [] },
      /L’altitude de la position 2 n’est pas un nombre de mètres/,
    ],
    [
      'a shop that there is not',
      { name: 'A', stops: [{ ...STOPS[0], shop: '0'.repeat(24) }] },
      /commerce de l’étape « Mairie » n’existe plus/,
    ],
    [
      'more stops than a walk can have',
      { name: 'A', stops: Array.from({ length: 501 }, () => STOPS[0]) },
      /501 points d’intérêt, 500 au plus/,
    ],
  ])('refuses a walk with %s, and writes nothing', async (_, walk, expected) => {
    const before = await rows()
    const { status, body } = await order({ as: 'walk', walk }, 'editor')
    expect([status, body.errors[0].message]).toEqual([422, expect.stringMatching(expected)])
    expect(await rows()).toEqual(before)
  })

  it('writes a walk of its own for an office, as a draft, and no perimeter', async () => {
    const walk = { name: 'À l’office', line: LINE, stops: STOPS, office: 'another' }
    const { status, body } = await order({ as: 'walk', walk }, 'office')
    expect(status).toBe(200)
    const { payload } = installation()
    const { id } = body.created[0]
    const tour = await payload.findByID({ collection: 'tours', id, draft: true, depth: 0 })
    expect(tour).toMatchObject({ name: 'À l’office', office, _status: 'draft' })
    expect(tour.stops).toHaveLength(2)

    const before = await rows()
    const perimeters = [{ name: 'Goutte d’Or', geometry: square(2.35) }]
    const refused = await order({ as: 'perimeters', perimeters }, 'office')
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      403,
      expect.stringMatching(/les périmètres sont importés par la rédaction/),
    ])
    expect(await rows()).toEqual(before)
  })

  it.each(['partner', 'readonly', undefined] as const)('writes nothing for %s', async (role) => {
    const before = await rows()
    const walk = { name: 'A', line: LINE, stops: [] }
    expect((await order({ as: 'walk', walk }, role)).status).toBe(403)
    expect(await rows()).toEqual(before)
  })

  it('writes several perimeters at once, as drafts', async () => {
    const perimeters = [
      { name: 'Goutte d’Or', geometry: square(2.35) },
      {
        name: 'Clignancourt',
        geometry: { type: 'MultiPolygon', coordinates: [square(2.33).coordinates] },
      },
    ]
    const { status, body } = await order({ as: 'perimeters', perimeters }, 'editor')
    expect([status, body.created.map(({ name }: { name: string }) => name)]).toEqual([
      200,
      ['Goutte d’Or', 'Clignancourt'],
    ])
    const { docs } = await installation().payload.find({
      collection: 'perimeters',
      draft: true,
      sort: 'name',
    })
    expect(docs.map(({ name, area, _status }) => ({ name, area, _status }))).toEqual([
      { name: 'Clignancourt', area: perimeters[1].geometry, _status: 'draft' },
      { name: 'Goutte d’Or', area: perimeters[0].geometry, _status: 'draft' },
    ])
  })

  it('writes all perimeters or none', async () => {
    const before = await rows()
    const ask = async (...perimeters: object[]) =>
      (await order({ as: 'perimeters', perimeters }, 'editor', 'en')).body.errors[0].message
    const good = { name: 'Bon', geometry: square(2.35) }
    expect(await ask(good, { name: 'Nœud', geometry: BOW })).toMatch(
      /Outline “Nœud” refused: .*crosses/,
    )
    expect(await ask(good, { name: '', geometry: square(2.3) })).toMatch(/Outline 2 has no name/)
    expect(await ask(good, { ...good, name: 'BON' })).toMatch(/Two outlines are called “BON”/)
    expect(await ask()).toMatch(/at least one outline/)
    expect(await rows()).toEqual(before)
  })

  it('leaves nothing of the first when the second can’t be written', async () => {
    const before = await rows()
    const { beforeChange } = installation().payload.collections.perimeters.config.hooks
    beforeChange.push(({ data }) => {
      if (data.name === 'Deux') throw new Error('the disk is full')
      return data
    })
    try {
      const perimeters = [
        { name: 'Un', geometry: square(2.35) },
        { name: 'Deux', geometry: square(2.33) },
      ]
      expect((await order({ as: 'perimeters', perimeters }, 'editor')).status).toBe(500)
    } finally {
      beforeChange.pop()
    }
    expect(await rows()).toEqual(before)
  })

  it('skips perimeters of a name there is already, or gives them the new outline as a draft, as chosen', async () => {
    const { payload } = installation()
    const { id } = await payload.create({
      collection: 'perimeters',
      data: { name: 'Goutte d’Or', area: square(2.35), _status: 'published' },
    })
    const perimeters = [
      { name: 'GOUTTE D’OR', geometry: square(2.351) },
      { name: 'Amiraux', geometry: square(2.33) },
    ]
    const skipped = await order({ as: 'perimeters', perimeters }, 'editor')
    expect(skipped.body).toMatchObject({
      created: [{ name: 'Amiraux' }],
      replaced: [],
      skipped: [{ id: String(id), name: 'GOUTTE D’OR' }],
    })
    const areaOf = async (draft: boolean) =>
      (await payload.findByID({ collection: 'perimeters', id, draft })).area
    expect(await areaOf(true)).toEqual(square(2.35))

    const replaced = await order({ as: 'perimeters', perimeters, ofSameName: 'replace' }, 'editor')
    expect(replaced.body).toMatchObject({ created: [], skipped: [] })
    expect(replaced.body.replaced).toHaveLength(2)
    expect(await areaOf(true)).toEqual(square(2.351))
    expect(await areaOf(false)).toEqual(square(2.35))
    expect((await payload.count({ collection: 'perimeters' })).totalDocs).toBe(2)
  })

  it('reads no order that is larger than a file may be', async () => {
    const before = await rows()
    const walk = { name: 'A', line: LINE, stops: [], padding: 'x'.repeat(20 * 1024 * 1024) }
    const { status, body } = await order({ as: 'walk', walk }, 'editor')
    expect([status, body.errors[0].message]).toEqual([
      422,
      expect.stringMatching(/pèse plus de 20 Mo : choisissez moins de contours/),
    ])
    expect(await rows()).toEqual(before)
  })

  it('understands no other order', async () => {
    const { status, body } = await order({ as: 'shops' }, 'editor')
    expect([status, body.errors[0].message]).toEqual([
      422,
      expect.stringMatching(/n’est pas compris/),
    ])
  })
})
