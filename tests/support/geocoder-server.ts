import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const recorded = (name: string) =>
  readFile(new URL(`../fixtures/geocoding/${name}.json`, import.meta.url))

type Answer = (response: ServerResponse) => void | Promise<void>

const json =
  (name: string, status = 200): Answer =>
  async (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    response.end(await recorded(name))
  }

/** How an address service answers, in good days and in bad ones; the lists are what the French service has answered. */
export const ANSWERS = {
  several: json('several'),
  none: json('none'),
  refused: json('refused', 400),
  slow: () => {},
  down: (response) => void response.destroy(),
  broken: (response) => void response.writeHead(503).end('upstream'),
  busy: (response) => void response.writeHead(429, { 'Retry-After': '5' }).end(),
  page: (response) =>
    void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Portail</h1>'),
  other: (response) => void response.writeHead(200).end('{"results":[]}'),
  odd: (response) =>
    void response.writeHead(200).end(
      JSON.stringify({
        features: [
          null,
          { properties: { label: 'Sans lieu' } },
          { properties: { label: 'Trop loin' }, geometry: { coordinates: [2, 480] } },
          { properties: {}, geometry: { coordinates: [2, 48] } },
          { properties: { label: 'Juste assez' }, geometry: { coordinates: [2.35, 48.89] } },
        ],
      }),
    ),
  giant: (response) => void response.writeHead(200).end(Buffer.alloc(2_000_000, ' ')),
  away: (response) => void response.writeHead(302, { Location: '/elsewhere' }).end(),
} satisfies Record<string, Answer>

/** A server that speaks the protocol of the French address service (BAN). */
export async function startGeocoder() {
  const asked: { url: URL; headers: IncomingMessage['headers'] }[] = []
  let answer: Answer = ANSWERS.several
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://geocoder')
    asked.push({ url, headers: request.headers })
    if (url.pathname === '/geocodage/search') void answer(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/geocodage`,
    asked,
    will: (how: keyof typeof ANSWERS) => (answer = ANSWERS[how]),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

export type GeocoderServer = Awaited<ReturnType<typeof startGeocoder>>
