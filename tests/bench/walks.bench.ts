import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mapsOf } from '../../src/publish/heavy/maps/maps'
import { type PublisherEvent, startPublisher } from '../../src/publish/publisher'
import { currentEdition } from '../../src/publish/store/editions'
import { type Installation, start } from '../support/databases'
import { randomFrom } from '../support/crashLoop'
import { fillCity } from '../support/fillCity'
import { paintTile } from '../support/painted-tiles'
import { startTileServer } from '../support/tile-server'

const SHOPS = 1000
const WALKS = 200
const STOPS = 30
const EDITS = 10

/** Seconds that an edit may take with all maps in the edition. */
const EDIT_BUDGET = 1

it('publishes 200 walks of 30 stops, with their maps, within the budget', async () => {
  const installation = await start('sqlite')
  const tiles = await startTileServer()
  const rows = await fillCity(installation.payload, SHOPS)
  await addWalks(installation)
  await sendQuickly(tiles)
  const { payload, dataDir } = installation
  const editionsDir = join(dataDir, 'editions')
  const published: { ms: number; changed: number }[] = []
  const events: PublisherEvent[] = []
  const kinds = [
    mapsOf({ editionsDir, source: tiles.source({ connections: 4 }), userAgent: 'CoSto-Vitrine' }),
  ]
  let peak = 0
  const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100)
  const publisher = startPublisher({
    ...{ payload, editionsDir, uploadsDir: join(dataDir, 'uploads') },
    ...{ widgetsDir: join('dist', 'widgets'), publicUrl: 'https://vitrine.example' },
    locales: [
      { code: 'fr', label: 'Français' },
      { code: 'en', label: 'English' },
    ],
    version: '0.1.0',
    onEvent: (event) => {
      events.push(event)
      if (event.type === 'published')
        published.push({ ms: Math.round(event.milliseconds), changed: event.changed.length })
    },
    heavy: { kinds },
  })
  const publishes = async (count: number) => {
    while (published.length < count) await wait(20)
  }
  await publishes(1)
  const began = performance.now()
  let withMaps = 0
  while (withMaps < WALKS) {
    await wait(500)
    const edition = await currentEdition(editionsDir)
    withMaps =
      [...(edition?.entries() ?? [])].filter(([path]) => /^\/v1\/w\/.*\.webp$/.test(path)).length /
      4
  }
  const maps = (performance.now() - began) / 1000
  const edition = (await currentEdition(editionsDir))!
  const tileFiles = [...edition.entries()].filter(([path]) => path.startsWith('/v1/tiles/'))
  const during = published.slice()
  const edits: number[] = []
  for (const { id } of rows.shops.slice(0, EDITS)) {
    const before = published.length
    const data = { summary: `Édité ${before}`, _status: 'published' as const }
    await payload.update({ collection: 'shops', id: String(id), data })
    await publishes(before + 1)
    edits.push(published[published.length - 1].ms)
    await wait(200)
  }
  clearInterval(watching)
  await publisher.stop()
  console.table({
    'first edition, without maps, ms': during[0].ms,
    'all maps made, s': Math.round(maps),
    'publishes meanwhile': during.length - 1,
    'slowest of them, ms': Math.max(...during.slice(1).map(({ ms }) => ms)),
    'tiles in the edition': tileFiles.length,
    'asked of the source': tiles.asked.length,
    'an edit with all maps, median ms': [...edits].sort((a, b) => a - b)[EDITS / 2],
    'worst edit, ms': Math.max(...edits),
    'memory, MB, with tile server and tests': Math.round(peak / 1e6),
  })
  expect(events.filter(({ type }) => type === 'failed' || type === 'unmade')).toEqual([])
  expect([...edits].sort((a, b) => a - b)[EDITS / 2]).toBeLessThanOrEqual(EDIT_BUDGET * 1000)
  await tiles.close()
  await installation.stop()
})

/** Walks of about two and a half kilometres each, anywhere in Paris. */
async function addWalks({ payload }: Installation) {
  const random = randomFrom(7)
  for (let walk = 0; walk < WALKS; walk++) {
    let [lat, lng] = [48.835 + random() * 0.06, 2.28 + random() * 0.12]
    const heading = random() * 2 * Math.PI
    const stops = Array.from({ length: STOPS }, (_, index) => {
      const turn = heading + (random() - 0.5) * 2.4
      lat += (Math.sin(turn) * 90) / 111_195
      lng += (Math.cos(turn) * 90) / (111_195 * 0.658)
      return {
        number: `${index + 1}`,
        kind: 'place' as const,
        name: `Étape ${index + 1}`,
        lat,
        lng,
      }
    })
    const data = { name: `Balade mesurée ${walk}`, loop: false, state: 'open' as const, stops }
    await payload.create({ collection: 'tours', data: { ...data, _status: 'published' } })
  }
}

/** The same few painted tiles for all places, each with bytes of its own: painting would take longer than all the rest. */
async function sendQuickly(tiles: Awaited<ReturnType<typeof startTileServer>>) {
  const painted = await Promise.all([0, 1, 2, 3].map((x) => paintTile(16, 33190 + x, 22537)))
  tiles.be((place, _, response) => {
    const [z, x, y] = place.split('/').map(Number)
    // what follows a picture's end is no part of it
    const body = Buffer.concat([painted[(x + y) % 4], Buffer.from(`${z}/${x}/${y}`)])
    response.writeHead(200, { 'Content-Type': 'image/png', ETag: `"${place}"` }).end(body)
    return true
  })
}
