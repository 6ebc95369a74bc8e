import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { FeedTour } from '../../../src/contract/tour'
import { mapsOf } from '../../../src/publish/heavy/maps/maps'
import {
  type PublisherEvent,
  type PublisherOptions,
  startPublisher,
} from '../../../src/publish/publisher'
import { goBack } from '../../../src/publish/store/going-back'
import { layout } from '../../../src/publish/store/layout'
import { verifyEdition } from '../../../src/publish/store/verify'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { MOODS, startTileServer, type TileServer } from '../../support/tile-server'
import { publishing, publishNow, readJson, served } from './edition'

const timing = { poll: 20, gather: 20, retry: 80, gatherHeavy: 60_000 }

let server: TileServer
beforeAll(async () => {
  server = await startTileServer()
})
afterAll(() => server.close())

eachDatabase('the maps of walks', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const running: { stop: () => Promise<void> }[] = []
  beforeEach(() => {
    server.asked.splice(0)
    server.be()
    server.repaint('')
  })
  afterEach(() => Promise.all(running.splice(0).map((publisher) => publisher.stop())))

  const send = async (method: 'POST' | 'PATCH', path: string, data: object) => {
    const answer = await installation().rest(`/api/tours${path}`, { method, data, token })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body.doc as { id: string; slug: string }
  }
  const stop = (number: string, lat: number, lng: number) => ({
    ...{ number, kind: 'place', name: `Étape ${number}`, lat, lng },
  })
  const draw = (name: string, east = 0) =>
    send('POST', '', {
      ...{ name, _status: 'published', loop: false },
      stops: [stop('1', 48.8893, 2.3489 + east), stop('2', 48.8912, 2.3516 + east)],
    })

  /** Starts a publisher that makes maps; `until` waits for what it tells. */
  function start(more: Partial<PublisherOptions> = {}, now = () => new Date()) {
    const events: PublisherEvent[] = []
    const { editionsDir } = publishing(installation())
    const kinds = [
      mapsOf({
        ...{ editionsDir, source: server.source(), userAgent: 'CoSto-Vitrine/0.1.0 (+https://x)' },
        ...{ now, timing: { timeout: 500, rest: 100 } },
      }),
    ]
    const publisher = startPublisher({
      ...publishing(installation()),
      ...{ timing, now, onEvent: (event) => events.push(event) },
      heavy: { kinds, timing: { retry: 100, longestRetry: 400 } },
      ...more,
    })
    running.push(publisher)
    return {
      events,
      stop: publisher.stop,
      unmade: () => events.filter(({ type }) => type === 'unmade'),
    }
  }

  const feed = async (slug: string): Promise<FeedTour | undefined> =>
    (await readJson(installation(), `/v1/fr/tours/${slug}.json`))?.tour
  /** Waits until the walk's feed says so. */
  async function feedWhere(slug: string, is: (tour: FeedTour) => unknown): Promise<FeedTour> {
    for (;;) {
      const tour = await feed(slug).catch(() => undefined)
      if (tour && is(tour)) return tour
      await wait(10)
    }
  }
  const bytesAt = async (address: string) => {
    const { editionsDir } = publishing(installation())
    const file = (await served(installation())).find(new URL(address).pathname)
    return file && { file, bytes: await readFile(layout(editionsDir).bytes(file.hash)) }
  }
  const tileAddress = ({ map }: FeedTour, place: string) => {
    const [z, x, y] = place.split('/')
    return map!.tiles!.url.replace('{z}', z).replace('{x}', x).replace('{y}', y)
  }
  // 48.8893, 2.3489 at zoom 16, by wiki.openstreetmap.org/wiki/Slippy_map_tilenames
  const PLACE = '16/33195/22537'

  it('come with the next edition: a picture, light and dark, in two sizes, and the tiles around the way, all our own files', async () => {
    const { slug } = await draw('Balade peinte')
    start()
    const tour = await feedWhere(slug, ({ map }) => map?.picture)
    const { picture, pictureDark, tiles, attribution, attributionUrl } = tour.map!
    expect(attribution).toMatch(/^© Ville peinte, \d\d\/\d{4}$/)
    expect(attributionUrl).toBe('https://painted.example/')
    expect(picture!.alt).toBe(
      'Plan de «\u00a0Balade peinte\u00a0», nord en haut\u00a0: 2 étapes, de 1 (Étape 1) à 2 (Étape 2).',
    )
    for (const one of [picture!, pictureDark!]) {
      expect(one.srcset?.map(({ width }) => width)).toEqual([640, 1280])
      for (const { src, width } of one.srcset!) {
        const { file, bytes } = (await bytesAt(src))!
        expect(file).toMatchObject({ type: 'image/webp', immutable: true })
        expect((await sharp(bytes).metadata()).width).toBe(width)
      }
    }
    const { lat, lng } = tour.stops[0]
    const [west, south, east, north] = picture!.bounds
    expect([west < lng, lng < east, south < lat, lat < north]).toEqual([true, true, true, true])
    expect(tiles).toMatchObject({ maxZoom: 17, size: 256 })
    expect(tiles!.url).toMatch(/^https:\/\/vitrine\.example\/v1\/tiles\/painted-[0-9a-f]{8}\//)
    const tile = (await bytesAt(tileAddress(tour, PLACE)))!
    expect(tile.file).toMatchObject({ type: 'image/png', size: tile.bytes.length })
    expect(tile.file.immutable).toBeUndefined()
    expect((await readJson(installation(), `/v1/en/tours/${slug}.json`)).tour.map.picture.alt).toBe(
      'Map of “Balade peinte”, north at the top: 2 stops, from 1 (Étape 1) to 2 (Étape 2).',
    )
    const { editionsDir } = publishing(installation())
    const { id } = (await served(installation())).manifest
    expect((await verifyEdition(editionsDir, id)).wrong).toEqual([])
  })

  it('ask for each tile once, over few connections, and for none that lies away from the walks', async () => {
    await draw('Balade voisine', 0.001)
    start()
    await feedWhere('balade-voisine', ({ map }) => map?.picture)
    const places = server.asked.map(({ place }) => place)
    expect(new Set(places).size).toBe(places.length)
    expect(server.mostOpen()).toBeLessThanOrEqual(2)
    const closest = places.filter((place) => place.startsWith('17/'))
    expect(closest.length).toBeLessThan(60)
    // what the neighbour had fetched is not fetched again
    expect(places).not.toContain(PLACE)
    expect(await bytesAt(tileAddress((await feed('balade-voisine'))!, PLACE))).toBeDefined()
  })

  it('are those that the command line publishes, too', async () => {
    const before = (await feed('balade-peinte'))!.map
    await publishNow(installation())
    expect((await feed('balade-peinte'))!.map).toEqual(before)
  })

  it('keep nobody waiting: with the source down a publish succeeds, and the map comes when it is back', async () => {
    server.be(MOODS.down)
    const { slug } = await draw('Balade sans source', 0.2)
    const publisher = start()
    await feedWhere(slug, () => true)
    await expect.poll(() => publisher.unmade().length).toBeGreaterThan(1)
    expect(publisher.events.filter(({ type }) => type === 'failed')).toEqual([])
    expect((await feed(slug))!.map).toBeUndefined()
    expect((await feed('balade-peinte'))!.map?.picture).toBeDefined()
    const { status } = layout(publishing(installation()).editionsDir)
    const said = async () => JSON.parse(await readFile(status, 'utf8')).heavy?.failure?.message
    await expect.poll(said).toMatch(/tiles could not be had: 127\.0\.0\.1:\d+|is left alone/)
    server.be()
    await feedWhere(slug, ({ map }) => map?.picture)
  })

  it('never show a walk as it was drawn before: the picture goes with the change, the new one follows', async () => {
    const { id, slug } = await draw('Balade redessinée')
    const publisher = start()
    const before = await feedWhere(slug, ({ map }) => map?.picture)
    await publisher.stop()
    const stops = [stop('1', 48.8893, 2.3489), stop('3', 48.8906, 2.3524)]
    await send('PATCH', `/${id}`, { stops, _status: 'published' })
    await publishNow(installation())
    const between = await feed(slug)
    expect(between!.stops[1].number).toBe('3')
    expect(between!.map?.picture).toBeUndefined()
    expect(between!.map?.tiles).toEqual(before.map!.tiles)
    // with the source down: the tiles are there already
    server.be(MOODS.down)
    start()
    const after = await feedWhere(slug, ({ map }) => map?.picture)
    expect(after.map!.picture!.src).not.toBe(before.map!.picture!.src)
  })

  it('keep their tiles when the source sends something else, and follow it when it has a new map', async () => {
    let clock = Date.now()
    const now = () => new Date(clock)
    const tile = async () => bytesAt(tileAddress((await feed('balade-peinte'))!, PLACE))
    const before = (await tile())!
    const { editionsDir } = publishing(installation())
    const edition = (await served(installation())).manifest.id

    clock += 100 * 24 * 3_600_000
    server.be(MOODS.html)
    const publisher = start({}, now)
    await expect.poll(() => server.asked.length).toBeGreaterThan(2)
    await expect.poll(async () => (await tile())?.file.hash).toBe(before.file.hash)
    await publisher.stop()

    clock += 2 * 24 * 3_600_000
    server.be()
    server.repaint('#f5f0ff')
    const second = start({}, now)
    await expect
      .poll(async () => (await tile())?.file.hash, { timeout: 50_000 })
      .not.toBe(before.file.hash)
    await second.stop()

    // an edition that one goes back to has the map of its time
    expect((await goBack(editionsDir, edition, undefined, { now })).code).toBe(0)
    expect((await tile())!.bytes.equals(before.bytes)).toBe(true)
    const { src } = (await feed('balade-peinte'))!.map!.picture!
    expect(await bytesAt(src)).toBeDefined()
    await rm(layout(editionsDir).pause, { force: true })
  })

  it('are not damaged by a file that was lost or changed on the disk: it is made again', async () => {
    const { editionsDir } = publishing(installation())
    const hash = (await bytesAt((await feed('balade-peinte'))!.map!.picture!.src))!.file.hash
    await rm(join(layout(editionsDir).heavy, 'files', hash.slice(0, 2), hash))
    await rm(layout(editionsDir).bytes(hash))
    const { id } = (
      await installation().payload.find({
        collection: 'tours',
        limit: 1,
        where: { slug: { equals: 'balade-peinte' } },
      })
    ).docs[0]
    await send('PATCH', `/${id}`, { name: 'Balade repeinte', _status: 'published' })
    start()
    await feedWhere('balade-peinte', ({ name, map }) => name === 'Balade repeinte' && map?.picture)
    const current = (await served(installation())).manifest.id
    await expect.poll(async () => (await verifyEdition(editionsDir, current)).wrong).toEqual([])
  })
})
