import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hashOf } from '../../src/publish/store/hash'
import type { TileSource } from '../../src/publish/heavy/maps/source'
import { paintTile } from './painted-tiles'

/** A request for a tile, as the server saw it. */
export type Asked = { place: string; at: number; headers: IncomingMessage['headers'] }

/** How it answers instead of with a tile: `true` when it has answered. */
export type Mood = (
  place: string,
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>

const LAST_MODIFIED = 'Mon, 02 Nov 2026 08:00:00 GMT'

/**
 * A real server of map tiles: an invented town with streets and names, ETag and Last-Modified, 304 for those who have a tile
 * already. `mood` makes it fail, be slow, or send something else.
 */
export async function startTileServer() {
  const asked: Asked[] = []
  const painted = new Map<string, Promise<Buffer>>()
  let mood: Mood = () => false
  let open = 0
  let mostOpen = 0
  /** Part of what it paints: another one, and every tile is another. */
  let look = ''

  const tileOf = (place: string) => {
    const key = `${look} ${place}`
    const [z, x, y] = place.split('/').map(Number)
    if (!painted.has(key)) painted.set(key, paintTile(z, x, y, 256, look))
    return painted.get(key)!
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const place = /^\/(\d+\/\d+\/\d+)\.png/.exec(request.url ?? '')?.[1] ?? String(request.url)
    asked.push({ place, at: performance.now(), headers: request.headers })
    if (await mood(place, request, response)) return
    const bytes = await tileOf(place)
    const etag = `"${hashOf(bytes).slice(0, 16)}"`
    const headers = {
      ...{ 'Content-Type': 'image/png', ETag: etag, 'Last-Modified': LAST_MODIFIED },
      'Cache-Control': 'public, max-age=604800',
    }
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else response.writeHead(200, headers).end(bytes)
  }

  const server = createServer((request, response) => {
    open += 1
    mostOpen = Math.max(mostOpen, open)
    response.on('close', () => (open -= 1))
    void answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}`

  return {
    base,
    asked,
    source: (more: Partial<TileSource> = {}): TileSource => ({
      ...{ name: 'painted', url: `${base}/{z}/{x}/{y}.png`, type: 'image/png', size: 256 },
      ...{ minZoom: 6, maxZoom: 17, attribution: '© Ville peinte, {date}' },
      attributionUrl: 'https://painted.example/',
      ...{ requestsPerSecond: 5000, connections: 2, freshDays: 30, ...more },
    }),
    /** Answers under way, and the most there have been at once. */
    open: () => open,
    mostOpen: () => mostOpen,
    be: (next: Mood = () => false) => (mood = next),
    repaint: (next: string) => (look = next),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

export type TileServer = Awaited<ReturnType<typeof startTileServer>>

/** Ways in which a source goes wrong. */
export const MOODS = {
  down: (_, __, response) => (response.destroy(), true),
  error: (_, __, response) => (response.writeHead(500).end('no'), true),
  html: (_, __, response) => (
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>'),
    true
  ),
  /** Text that says it is a picture. */
  liar: (_, __, response) => (
    response.writeHead(200, { 'Content-Type': 'image/png' }).end('<h1>Sign in</h1>'),
    true
  ),
  giant: (_, __, response) => {
    response.writeHead(200, { 'Content-Type': 'image/png' })
    const piece = Buffer.alloc(64_000)
    const more = () => {
      while (!response.destroyed && response.write(piece));
      response.once('drain', more)
    }
    more()
    return true
  },
  silent: () => true,
  busy: (_, __, response) => (response.writeHead(429, { 'Retry-After': '7' }).end(), true),
  away: (_, __, response) => (
    response.writeHead(302, { Location: 'http://localhost:9/1/1/1.png' }).end(),
    true
  ),
  nowhere: (_, __, response) => (response.writeHead(404).end('none'), true),
} satisfies Record<string, Mood>
