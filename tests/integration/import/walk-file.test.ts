import { beforeAll, expect, it } from 'vitest'
import { gpxOf, point, trackOf } from '../../unit/import/files'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

const LINE: [number, number][] = [
  [2.3441, 48.8922],
  [2.3462, 48.8931],
  [2.3489, 48.8945],
]
const TRACK = trackOf(
  LINE.map(([lng, lat]) => point(lat, lng)),
  'Balade du Nord',
)

eachDatabase('reading a walk’s file for an editor', (installation) => {
  const tokens: Partial<Record<RoleName, string>> = {}

  beforeAll(async () => {
    const { id } = await installation().payload.create({
      collection: 'partners',
      data: { name: 'Tudigo', kind: 'charity' },
      draft: true,
    })
    for (const role of ['admin', 'editor', 'partner', 'office', 'readonly'] as const) {
      const partner = ['partner', 'office'].includes(role) ? String(id) : undefined
      tokens[role] = (await person(installation(), role, partner)).token
    }
  })

  const send = (
    content: string | Uint8Array<ArrayBuffer>,
    { role = 'editor', ...more }: { role?: RoleName; language?: string } = {},
  ) => {
    const form = new FormData()
    form.set('file', new File([content], 'balade.gpx'))
    const token = tokens[role]
    return installation().rest('/api/costo/walk-file', { method: 'POST', form, token, ...more })
  }
  const written = async () => {
    const { payload } = installation()
    const counts = (['tours', 'perimeters', 'media', 'changes'] as const).map((collection) =>
      payload.count({ collection }),
    )
    return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs)
  }

  it.each(['admin', 'editor'] as const)(
    'tells the role %s what is in it, and keeps nothing',
    async (role) => {
      const before = await written()
      const { status, body } = await send(TRACK, { role })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        lines: [
          {
            name: 'Balade du Nord',
            coordinates: LINE,
            points: { read: 3, kept: 3 },
            toleranceMeters: 0,
          },
        ],
        ...{ stops: [], areas: [], warnings: [], duplicates: [] },
      })
      expect(body.lines[0].lengthMeters).toBeGreaterThan(300)
      expect(await written()).toEqual(before)
    },
  )

  it('reads a file for an office, which makes walks of its own', async () => {
    const { status, body } = await send(TRACK, { role: 'office' })
    expect([status, body.lines.length]).toEqual([200, 1])
  })

  it.each(['partner', 'readonly', undefined] as const)('reads nothing for %s', async (role) => {
    const form = new FormData()
    form.set('file', new File([TRACK], 'balade.gpx'))
    const { status, body } = await installation().rest('/api/costo/walk-file', {
      ...{ method: 'POST', form, token: role && tokens[role] },
    })
    expect(status).toBe(403)
    expect(JSON.stringify(body)).not.toContain('Nord')
  })

  it('reads nothing for another site’s page that has an editor’s cookie', async () => {
    const ask = (origin: string) => {
      const form = new FormData()
      form.set('file', new File([TRACK], 'balade.gpx'))
      const cookie = `payload-token=${tokens.editor}`
      return installation().rest('/api/costo/walk-file', { method: 'POST', form, cookie, origin })
    }
    expect((await ask('https://evil.example')).status).toBe(403)
    expect((await ask('http://localhost:3000')).status).toBe(200)
  })

  it.each([
    ['fr', /^Ligne \d+ : .*abîmé/],
    ['en', /^Line \d+: .*damaged/],
  ])('refuses a broken file in the language %s, with the line', async (language, expected) => {
    const { status, body } = await send(TRACK.slice(0, -30), { language })
    expect(status).toBe(422)
    expect(body).toEqual({ errors: [{ message: expect.stringMatching(expected) }] })
  })

  it('refuses a form without a file, an empty file and one that is too large', async () => {
    const { rest } = installation()
    const token = tokens.editor
    const none = await rest('/api/costo/walk-file', { method: 'POST', form: new FormData(), token })
    expect([none.status, none.body.errors[0].message]).toEqual([
      422,
      expect.stringMatching(/^Choisissez un fichier/),
    ])
    expect((await send('')).body.errors[0].message).toMatch(/est vide/)
    const large = await send(new Uint8Array(21 * 1024 * 1024))
    expect([large.status, large.body.errors[0].message]).toEqual([
      422,
      expect.stringMatching(/20 Mo/),
    ])
  })

  it('gives up a file that takes memory without end, while others are served', async () => {
    const bomb = send(TRACK.replace('</gpx>', `${'<a/>'.repeat(4_900_000)}</gpx>`))
    const state = { isOver: false }
    void bomb.finally(() => (state.isOver = true))
    const { status } = await installation().rest('/api/tours?limit=1', { token: tokens.editor })
    expect([status, state.isOver]).toEqual([200, false])
    const refused = await bomb
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      422,
      expect.stringMatching(/trop de temps ou de mémoire/),
    ])
    expect((await send(TRACK)).status).toBe(200)
  })

  it('takes the bytes alone as well, their name in the address', async () => {
    const { status, body } = await installation().rest('/api/costo/walk-file?name=a.geojson', {
      method: 'POST',
      data: { type: 'LineString', coordinates: LINE },
      token: tokens.editor,
    })
    expect([status, body.lines[0].coordinates]).toEqual([200, LINE])
  })

  it('finds walks with the same name or the same line, published or drafts, and no others', async () => {
    const { payload } = installation()
    const stops = [
      { kind: 'place' as const, name: 'Départ', lat: 48.8, lng: 2.5 },
      { kind: 'place' as const, name: 'Arrivée', lat: 48.81, lng: 2.51 },
    ]
    const named = await payload.create({
      collection: 'tours',
      data: { name: 'BALADE du nord !', stops, _status: 'published' },
    })
    const drawn = await payload.create({
      collection: 'tours',
      data: {
        name: 'Une autre',
        stops,
        line: {
          type: 'LineString',
          coordinates: [...LINE].reverse().map(([lng, lat]) => [lng + 0.0001, lat]),
        },
      },
      draft: true,
    })
    await payload.create({ collection: 'tours', data: { name: 'Ailleurs', stops }, draft: true })
    const { duplicates } = (await send(TRACK)).body
    expect(duplicates).toHaveLength(2)
    expect(duplicates).toContainEqual({
      ...{ id: String(named.id), slug: 'balade-du-nord', name: 'BALADE du nord !', same: ['name'] },
    })
    expect(duplicates).toContainEqual(
      expect.objectContaining({ id: String(drawn.id), same: ['line'] }),
    )
  })

  it('offers a published shop for a waypoint of its name beside it', async () => {
    const { payload } = installation()
    const shop = { category: 'bakery' as const, lat: 48.8931, lng: 2.3462 }
    const labat = await payload.create({
      collection: 'shops',
      data: { ...shop, name: 'Boulangerie Labat', _status: 'published' },
    })
    await payload.create({ collection: 'shops', data: { ...shop, name: 'Pas prête' }, draft: true })
    const named = (name: string, lat: number) => point(lat, 2.3462, 'wpt', `<name>${name}</name>`)
    const { stops } = (
      await send(
        gpxOf(
          [
            named('boulangerie LABAT', 48.8932),
            named('Boulangerie Labat', 48.8935),
            named('Mairie', 48.8931),
            named('Pas prête', 48.8931),
          ].join(''),
        ),
      )
    ).body
    expect(stops.map(({ shop: offered }: { shop?: object }) => offered)).toEqual([
      { id: String(labat.id), name: 'Boulangerie Labat' },
      ...[undefined, undefined, undefined],
    ])
  })
})
