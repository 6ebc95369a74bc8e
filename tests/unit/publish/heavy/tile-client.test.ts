import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import {
  type Answer,
  type ClientOptions,
  TileClient,
} from '../../../../src/publish/heavy/maps/client'
import type { TileSource } from '../../../../src/publish/heavy/maps/source'
import { MOODS, startTileServer, type TileServer } from '../../../support/tile-server'

const DAY = 24 * 3_600_000
const NOW = Date.parse('2026-11-26T12:00:00Z')
const PLACE: [number, number, number] = [16, 33195, 22537]

let server: TileServer
beforeAll(async () => {
  server = await startTileServer()
})
afterAll(() => server.close())
beforeEach(() => void server.asked.splice(0))
afterEach(() => void server.be())

function client(options: Partial<ClientOptions & TileSource> & { clock?: () => number } = {}) {
  const { timing, clock = () => NOW, ...source } = options
  return new TileClient(server.source(source), {
    userAgent: 'CoSto-Vitrine/0.1.0 (+https://vitrine.example; mailto:cartes@vitrine.example)',
    now: clock,
    timing: { timeout: 2000, ...timing },
  })
}
const never = new AbortController().signal
const fault = (asked: Promise<Answer>) =>
  asked.then(
    () => 'no fault',
    (error: Error) => error.message,
  )

describe('a source of tiles', () => {
  it('is told who asks and how to reach them, and gives a tile with what says when to ask again', async () => {
    const answer = await client().get(PLACE, {}, never)
    expect(answer).toMatchObject({
      ...{ is: 'new', lastModified: 'Mon, 02 Nov 2026 08:00:00 GMT' },
      freshUntil: NOW + 7 * DAY,
    })
    expect(answer.is === 'new' && (await sharp(answer.bytes).metadata()).width).toBe(256)
    expect(server.asked[0].place).toBe('16/33195/22537')
    expect(server.asked[0].headers['user-agent']).toBe(
      'CoSto-Vitrine/0.1.0 (+https://vitrine.example; mailto:cartes@vitrine.example)',
    )
    expect(server.asked[0].headers.cookie).toBeUndefined()
  })

  it('is asked for what has changed only', async () => {
    const first = await client().get(PLACE, {}, never)
    const known = first.is === 'new' ? { etag: first.etag, lastModified: first.lastModified } : {}
    expect(await client().get(PLACE, known, never)).toEqual({
      is: 'same',
      freshUntil: NOW + 7 * DAY,
    })
    expect(server.asked[1].headers['if-modified-since']).toBe('Mon, 02 Nov 2026 08:00:00 GMT')
    server.repaint('#eeeeff')
    expect(await client().get(PLACE, known, never)).toMatchObject({ is: 'new' })
    server.repaint('')
  })

  it('is asked no faster than its rate, however many ask', async () => {
    const slow = client({ requestsPerSecond: 50 })
    await Promise.all([0, 1, 2, 3, 4, 5].map((x) => slow.get([16, 33190 + x, 22537], {}, never)))
    const times = server.asked.map(({ at }) => at)
    expect(times[5] - times[0]).toBeGreaterThan(5 * 20 - 8)
  })

  it.each<[keyof typeof MOODS, RegExp]>([
    ['down', /socket|closed|terminated/i],
    ['error', /answers 500/],
    ['html', /sends text\/html, not a picture/],
    ['liar', /no whole picture/],
    ['giant', /more than 1000000 bytes/],
    ['silent', /timeout/i],
    ['busy', /answers 429/],
    ['away', /sends elsewhere, to http:\/\/localhost:9/],
  ])('is refused when it is %s, and why is said with its name', async (mood, why) => {
    server.be(MOODS[mood])
    const message = await fault(client({ timing: { timeout: 400 } }).get(PLACE, {}, never))
    expect(message).toMatch(why)
    expect(message).toContain(new URL(server.base).host)
  })

  it('is refused when its picture is cut off, of another size or of another kind', async () => {
    const whole = await client().get(PLACE, {}, never)
    const bytes = whole.is === 'new' ? Buffer.from(whole.bytes) : Buffer.alloc(0)
    const send = (body: Buffer) =>
      server.be((_, __, response) => {
        response.writeHead(200, { 'Content-Type': 'image/png' }).end(body)
        return true
      })
    send(bytes.subarray(0, bytes.length / 2))
    expect(await fault(client().get(PLACE, {}, never))).toMatch(/no whole picture/)
    send(await sharp(bytes).resize(512).png().toBuffer())
    expect(await fault(client().get(PLACE, {}, never))).toMatch(/512 × 512 pixels, not 256 × 256/)
    send(await sharp(bytes).webp().toBuffer())
    expect(await fault(client().get(PLACE, {}, never))).toMatch(/it is no image\/png/)
    // some kilobytes that take a minute to draw
    const slow = '<rect width="256" height="256" filter="url(#slow)"/>'.repeat(300)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><filter id="slow"><feTurbulence baseFrequency="0.9" numOctaves="9"/><feGaussianBlur stdDeviation="60"/></filter>${slow}</svg>`
    send(Buffer.from(svg))
    expect(await fault(client().get(PLACE, {}, never))).toMatch(/it is no image\/png/)
  })

  it('may send on within itself, but not in a circle', async () => {
    server.be((place, request, response) => {
      if (request.url?.endsWith('?2')) return false
      response.writeHead(302, { Location: `/${place}.png?2` }).end()
      return true
    })
    expect(await client().get(PLACE, {}, never)).toMatchObject({ is: 'new' })
    server.be((place, _, response) => {
      response.writeHead(302, { Location: `/${place}.png` }).end()
      return true
    })
    expect(await fault(client().get(PLACE, {}, never))).toMatch(/from one address to the next/)
  })

  it('may have no tile there: no fault, and it is not asked again for a day', async () => {
    server.be(MOODS.nowhere)
    const answer = await client({ freshDays: 1 }).get(PLACE, {}, never)
    expect(answer).toEqual({ is: 'none', freshUntil: NOW + DAY })
  })

  it('is left alone for as long as it says', async () => {
    let now = NOW
    const tiles = client({ clock: () => now, timing: { rest: 1000 } })
    server.be(MOODS.busy)
    await fault(tiles.get(PLACE, {}, never))
    server.be()
    now += 6900
    expect(await fault(tiles.get(PLACE, {}, never))).toMatch(/is left alone for 1 s more/)
    expect(server.asked.length).toBe(1)
    now += 200
    expect(await tiles.get(PLACE, {}, never)).toMatchObject({ is: 'new' })
  })

  it('is left alone after three failures in a row, for longer each time, and forgiven when it answers', async () => {
    let now = NOW
    const tiles = client({ clock: () => now, timing: { rest: 1000, longestRest: 3000 } })
    const failThrice = async () => {
      for (let time = 0; time < 3; time++) await fault(tiles.get(PLACE, {}, never))
      return tiles.restsUntil - now
    }
    server.be(MOODS.error)
    const rests: number[] = []
    for (let time = 0; time < 3; time++) {
      rests.push(await failThrice())
      now = tiles.restsUntil
    }
    expect(rests).toEqual([1000, 2000, 3000])
    server.be()
    expect(await tiles.get(PLACE, {}, never)).toMatchObject({ is: 'new' })
    server.be(MOODS.error)
    expect(await failThrice()).toBe(1000)
  })

  it('keeps no connection of a body that was refused', async () => {
    server.be(MOODS.giant)
    const tiles = client()
    await fault(tiles.get(PLACE, {}, never))
    await expect.poll(() => server.open()).toBe(0)
  })
})
