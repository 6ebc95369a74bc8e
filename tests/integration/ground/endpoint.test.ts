import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Installation, start } from '../../support/databases'
import { person, type RoleName } from '../../support/people'
import { MOODS, startTileServer, type TileServer } from '../../support/tile-server'

let tiles: TileServer
let installation: Installation
let editor: string

beforeAll(async () => {
  tiles = await startTileServer()
  installation = await start('sqlite', {
    MAP_TILES: `${tiles.base}/{z}/{x}/{y}.png`,
    MAP_ATTRIBUTION: '© Ville peinte, {date}',
    MAP_REQUESTS_PER_SECOND: '50',
  })
  editor = (await person(installation, 'editor')).token
})
afterAll(async () => {
  await installation?.stop()
  await tiles?.close()
})
beforeEach(() => {
  tiles.be()
  tiles.asked.length = 0
})

const tile = (place: string, token?: string) =>
  installation.rest(`/api/costo/ground/${place}`, { token })

it('shows editors the streets of the installation’s own source, and asks for each tile but once', async () => {
  const { status, headers } = await tile('16/33198/22529', editor)
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    ...[200, 'image/png', 'private, max-age=86400'],
  ])
  await Promise.all([tile('16/33198/22529', editor), tile('16/33198/22529', editor)])
  expect(tiles.asked.map(({ place }) => place)).toEqual(['16/33198/22529'])
  expect(tiles.asked[0].headers['user-agent']).toBe('CoSto-Vitrine (+http://localhost:3000)')
  expect(tiles.asked[0].headers.referer).toBeUndefined()
})

it('shows them to an office that draws its walks, and to nobody else', async () => {
  const data = { name: 'Office', kind: 'tourism-office' } as const
  const { id } = await installation.payload.create({ collection: 'partners', data, draft: true })
  for (const role of ['partner', 'readonly'] satisfies RoleName[]) {
    const { token } = await person(installation, role, String(id))
    expect((await tile('16/33199/22529', token)).status).toBe(403)
  }
  // an account of no office has no walks
  const ofNone = await person(installation, 'office')
  expect((await tile('16/33199/22529', ofNone.token)).status).toBe(403)
  expect((await tile('16/33199/22529')).status).toBe(403)
  expect(tiles.asked).toEqual([])
  const office = await person(installation, 'office', String(id))
  expect((await tile('16/33199/22529', office.token)).status).toBe(200)
  // and no more than an editor
  const many = Array.from({ length: 61 }, () => tile('16/33199/22530', office.token))
  const statuses = (await Promise.all(many)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
})

it.each(['5/16/11', '18/132792/90116', '16/65536/1', '16/-1/1', '16/1.5/2', 'a/b/c'])(
  'asks nobody for a tile that there can’t be: %s',
  async (place) => {
    expect((await tile(place, editor)).status).toBe(404)
    expect(tiles.asked).toEqual([])
  },
)

it('leaves the ground plain where there is no tile, or no answer', async () => {
  tiles.be(MOODS.nowhere)
  expect((await tile('16/33200/22529', editor)).status).toBe(404)
  tiles.be(MOODS.html)
  const { status, body } = await tile('16/33201/22529', editor)
  expect([status, body.errors[0].message]).toEqual([
    ...[504, 'Le service de plans ne répond pas\u00a0: le fond reste uni.'],
  ])
})

it('tells the maps where the streets are, and who made them', () => {
  const { ground } = installation.payload.config.admin.custom?.costo as { ground: object }
  expect(ground).toEqual({
    url: '/api/costo/ground/{z}/{x}/{y}',
    ...{ minZoom: 6, maxZoom: 17 },
    attribution: expect.stringMatching(/^© Ville peinte, \d\d\/\d{4}$/),
  })
})

it('is not there without a source', async () => {
  const without = await start()
  try {
    const { token } = await person(without, 'editor')
    expect((await without.rest('/api/costo/ground/16/33198/22529', { token })).status).toBe(404)
    expect(without.payload.config.admin.custom?.costo).not.toHaveProperty('ground')
  } finally {
    await without.stop()
  }
})
