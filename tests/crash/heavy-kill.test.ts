import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { heavyFolder } from '../../src/publish/heavy/folder'
import { currentEdition, currentId } from '../../src/publish/store/editions'
import { hashOfFile } from '../../src/publish/store/hash'
import { verifyEdition } from '../../src/publish/store/verify'
import { randomFrom } from '../support/crashLoop'
import { eachDatabase } from '../support/databases'
import { buildProcesses, end, ready, startProcess, until } from '../support/publisherProcess'
import { startTileServer, type TileServer } from '../support/tile-server'

const KILLS = 6
/**
 * Milliseconds. What was being made at the last kill rests for a minute first, as it might have been what ended the
 * process; then there are still tiles to fetch.
 */
const UNTIL_MADE = 150_000

let server: TileServer
beforeAll(async () => {
  ;[server] = await Promise.all([startTileServer(), buildProcesses()])
  process.env.MAP_TILES = `${server.base}/{z}/{x}/{y}.png`
  process.env.MAP_ATTRIBUTION = '© Ville peinte'
  process.env.MAP_REQUESTS_PER_SECOND = '50'
})
afterAll(async () => {
  for (const name of ['MAP_TILES', 'MAP_ATTRIBUTION', 'MAP_REQUESTS_PER_SECOND'])
    delete process.env[name]
  await server.close()
})

eachDatabase('a publisher that makes maps', (installation) => {
  it('may be killed at any moment: what it has is whole, and it goes on where it was', async () => {
    const { payload, dataDir } = installation()
    const editionsDir = join(dataDir, 'editions')
    const stop = (number: string, lat: number, lng: number) => ({
      ...{ number, kind: 'place' as const, name: `Étape ${number}`, lat, lng },
    })
    const stops = [stop('1', 48.8893, 2.3489), stop('2', 48.8912, 2.3516)]
    const data = { name: 'Balade', loop: false, state: 'open' as const, stops }
    await payload.create({ collection: 'tours', data: { ...data, _status: 'published' } })
    server.asked.splice(0)

    const seed = Date.now() % 100_000
    const random = randomFrom(seed)
    for (let kill = 1; kill <= KILLS; kill++) {
      const child = startProcess(installation())
      await ready(child)
      // the first edition, then some of the hundred and more tiles: two seconds and more at this rate
      await until('an edition', () => currentId(editionsDir))
      await wait(random() * 900)
      await end(child, 'SIGKILL')
      const about = `seed ${seed}, kill ${kill}`
      expect(await brokenIn(editionsDir), about).toEqual([])
      const id = String(await currentId(editionsDir))
      expect((await verifyEdition(editionsDir, id)).wrong, about).toEqual([])
    }

    const last = startProcess(installation())
    const hasMap = async () => {
      const edition = await currentEdition(editionsDir)
      return [...(edition?.entries() ?? [])].some(([path]) => path.startsWith('/v1/tiles/'))
    }
    await until('a map', hasMap, UNTIL_MADE)
    await end(last)
    const id = String(await currentId(editionsDir))
    expect((await verifyEdition(editionsDir, id)).wrong).toEqual([])
    // what was fetched before a kill is not fetched again, but for the tile under way
    const places = server.asked.map(({ place }) => place)
    expect(places.length - new Set(places).size, `seed ${seed}`).toBeLessThanOrEqual(KILLS)
  }, 300_000)
})

/** Files of the queue that are not what their names promise, or can't be read. */
async function brokenIn(editionsDir: string): Promise<string[]> {
  const { files, made, tiles } = heavyFolder(editionsDir)
  const broken: string[] = []
  const allIn = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
      .map((entry) => join(entry.parentPath, entry.name))
  for (const path of await allIn(files))
    if (!path.endsWith(await hashOfFile(path))) broken.push(path)
  for (const path of [...(await allIn(made)), ...(await allIn(tiles))])
    try {
      JSON.parse(await readFile(path, 'utf8'))
    } catch {
      broken.push(path)
    }
  return broken
}
