import { join } from 'node:path'
import pino from 'pino'
import { mapsOf } from '../../src/publish/heavy/maps/maps'
import { startPublisher } from '../../src/publish/publisher'
import { currentEdition } from '../../src/publish/store/editions'
import { NORD } from '../../src/seed/data/tour-nord'
import { freePort } from '../../src/server/free-port'
import { startWeb } from '../../src/server/web'
import { start } from './databases'
import { until } from './publisherProcess'
import { startTileServer } from './tile-server'

/** Of the walk that it shows. */
export const MAPPED_WALK = 'nord-du-18e'

/** Numbers as they end up on paper when stops come and go. */
const NUMBERS = ['1', '2', '2 bis', '4', '5', '5 bis', '7', '8', '9', '10']

/**
 * A real installation whose publisher has made the map of the demo quarter's walk from a real source of tiles, and the web
 * process that serves it at `base`.
 */
export async function startMappedVitrine() {
  const [installation, tiles, port] = await Promise.all([start(), startTileServer(), freePort()])
  const { payload, dataDir } = installation
  const base = `http://127.0.0.1:${port}`
  const editionsDir = join(dataDir, 'editions')
  const stops = NORD.stops.map((stop, index) => ({
    ...{ number: NUMBERS[index], kind: 'place' as const },
    ...('at' in stop
      ? { name: stop.name.fr, text: stop.text.fr, lat: stop.at[0], lng: stop.at[1] }
      : { name: 'Disques Belliard', lat: 48.89585, lng: 2.33385 }),
  }))
  const data = { name: NORD.name.fr, slug: MAPPED_WALK, summary: NORD.summary.fr, stops }
  await payload.create({
    collection: 'tours',
    data: {
      ...{ ...data, loop: false, state: 'open', _status: 'published' },
      line: { type: 'LineString', coordinates: NORD.line },
    },
  })
  const kind = mapsOf({
    ...{ editionsDir, source: tiles.source({ attribution: '© Ville peinte' }) },
    userAgent: 'CoSto-Vitrine/0.1.0 (+https://vitrine.example)',
  })
  const publisher = startPublisher({
    ...{ payload, editionsDir, uploadsDir: join(dataDir, 'uploads'), publicUrl: base },
    widgetsDir: join('dist', 'widgets'),
    locales: [
      { code: 'fr', label: 'Français' },
      { code: 'en', label: 'English' },
    ],
    version: '0.1.0',
    timing: { poll: 20, gather: 20 },
    heavy: { kinds: [kind] },
  })
  await until('a map', async () => {
    const edition = await currentEdition(editionsDir).catch(() => undefined)
    return [...(edition?.entries() ?? [])].some(([path]) => path.startsWith('/v1/tiles/'))
  })
  await publisher.stop()
  const web = await startWeb({
    ...{ editions: editionsDir, port, hosts: ['127.0.0.1'], log: pino({ level: 'silent' }) },
  })
  return {
    base,
    async stop() {
      await web.close()
      await tiles.close()
      await installation.stop()
    },
  }
}
