import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CountedLine } from '../../../src/contract/journal'
import { createBeacons } from '../../../src/server/beacons/beacons'
import { createLog } from '../../../src/server/log'
import { ask, listen } from './http'

const ORIGIN = 'https://www.tudigo.co'
const BEACON = {
  ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1 },
  items: [
    ['partners/le-carillon', 1, 0],
    ['partners/tudigo', 1, 1],
  ],
}
const AT = new Date('2026-11-25T23:30:00Z')
const PUBLISHED = ['partners/tudigo', 'partners/le-carillon', 'shops/a']

let folder: string
let server: Awaited<ReturnType<typeof listen>>
let beacons: Awaited<ReturnType<typeof createBeacons>>

async function open(journal: object = {}, ready = Promise.resolve()) {
  let isKnown = false
  void ready.then(() => (isKnown = true))
  beacons = await createBeacons({
    folder: join(folder, 'journal'),
    editions: folder,
    isPublished: (item) => isKnown && PUBLISHED.includes(item),
    ready,
    ownOrigin: () => 'https://vitrine.example',
    log: createLog('silent'),
    now: () => AT,
    journal,
  })
  server = await listen((request, response) => {
    if (!beacons.answer(request, response)) response.writeHead(404).end()
  })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'costo-beacons-'))
  const facts = {
    v: 1,
    hosts: { 'tudigo.co': 'tudigo', 'withdrawn.example': 'withdrawn' },
    keys: { [KEY]: 'le-carillon' },
  }
  writeFileSync(join(folder, 'private.json'), JSON.stringify(facts))
  await open()
})
afterEach(async () => {
  await server.close()
  await beacons.close()
  rmSync(folder, { recursive: true })
})

const KEY = 'aB3-dE6_gH9jK2mN'

const send = (body: unknown = BEACON, headers: Record<string, string> = {}) =>
  ask(server.port, '/v1/beacon', {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'text/plain;charset=UTF-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const segments = () => readdirSync(join(folder, 'journal'))

/** The lines that are on the disk, each with its sum checked. */
const lines = (): CountedLine[] =>
  segments().flatMap((name) =>
    readFileSync(join(folder, 'journal', name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const text = line.slice(9)
        expect(line.slice(0, 8)).toBe(crc32(text).toString(16).padStart(8, '0'))
        return JSON.parse(text) as CountedLine
      }),
  )

describe('a beacon that is taken', () => {
  it('is on the disk when 204 is answered, without a trace of who sent it', async () => {
    const reply = await send(BEACON, {
      'User-Agent': 'Mozilla/5.0 (a visitor)',
      Referer: 'https://www.tudigo.co/secret',
      Cookie: 'payload-token=x',
      'X-Forwarded-For': '203.0.113.9',
    })

    expect(reply.status).toBe(204)
    expect(reply.headers['access-control-allow-origin']).toBe('*')
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(lines()).toEqual([
      {
        // in Paris it is the next day
        ...{ day: '2026-11-26', host: 'tudigo', site: 'tudigo.co', credit: true },
        ...{ widget: 'partner-carousel', version: '0.1.0', views: 1 },
        // one's own card is nobody's gain
        items: [['partners/le-carillon', 1, 0]],
      },
    ])
    const written = segments().map((name) => readFileSync(join(folder, 'journal', name), 'utf8'))
    expect(written.join()).not.toMatch(/203\.0\.113|127\.0\.0|Mozilla|secret|payload-token/)
  })

  it('of a frame is known to be alive and earns nothing', async () => {
    const frame = { ...BEACON, partner: 'le-carillon', items: [['shops/a', 1, 0]] }
    for (const Origin of ['null', 'https://vitrine.example'])
      expect((await send(frame, { Origin })).status).toBe(204)
    expect(lines()).toMatchObject(Array(2).fill({ host: 'le-carillon', credit: false }))
  })

  it('of a frame that has a partner’s key earns him credit, whatever it claims', async () => {
    const frame = { ...BEACON, partner: 'tudigo', key: KEY, items: [['shops/a', 1, 0]] }
    expect((await send(frame, { Origin: 'null' })).status).toBe(204)
    expect(lines()).toMatchObject([{ host: 'le-carillon', site: 'frame', credit: true }])
  })

  it('of a site builder’s own frame with a partner’s key earns him credit', async () => {
    const Origin = 'https://tudigo.builder.example'
    expect((await send({ ...BEACON, key: KEY, items: [] }, { Origin })).status).toBe(204)
    expect(lines()).toMatchObject([{ host: 'le-carillon', site: 'frame', credit: true }])
  })

  it('leaves out what is public no longer, and keeps the rest', async () => {
    const items = [...BEACON.items, ['shops/z', 1, 0]]
    expect((await send({ ...BEACON, items })).status).toBe(204)
    expect(lines()).toMatchObject([{ views: 1, items: [['partners/le-carillon', 1, 0]] }])
  })

  it('of a frame with a key that was revoked earns nothing', async () => {
    const frame = {
      ...BEACON,
      partner: 'tudigo',
      key: KEY.toLowerCase(),
      items: [['shops/a', 1, 0]],
    }
    expect((await send(frame, { Origin: 'null' })).status).toBe(204)
    expect(lines()).toMatchObject([{ host: 'tudigo', site: 'frame', credit: false }])
  })

  it('waits, just after a start, until it is known what is published', async () => {
    await server.close()
    await beacons.close()
    let know = () => {}
    await open({}, new Promise<void>((done) => (know = done)))
    const sent = send()
    // an answer of the same server that came later, and needs no edition
    expect((await send('{"v":1')).status).toBe(400)
    expect(beacons.counts().taken).toBe(0)
    know()
    expect((await sent).status).toBe(204)
  })

  it('stands in one flush with all that came meanwhile', async () => {
    const replies = await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        send({ ...BEACON, views: index % 20 }, { 'X-Forwarded-For': `203.0.113.${index}` }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array(150).fill(204))
    expect(lines()).toHaveLength(150)
    expect(beacons.counts()).toEqual({ taken: 150 })
  })
})

describe('a beacon is kept nothing of', () => {
  it.each<Record<string, string>>([{ DNT: '1' }, { 'Sec-GPC': '1' }])(
    'when the visitor asks for it by %o',
    async (asks) => {
      expect((await send(BEACON, asks)).status).toBe(204)
      expect(lines()).toEqual([])
      expect(beacons.counts()).toEqual({ taken: 0, silent: 1 })
    },
  )

  // whoever visits a site that is yet to be declared sees no failure in the console of its page
  it.each([
    ['from a site nobody declared', BEACON, { Origin: 'https://stranger.example' }],
    [
      'from a stranger who claims to be a partner',
      { ...BEACON, partner: 'le-carillon' },
      { Origin: 'https://stranger.example' },
    ],
    ['of a frame that names no partner', BEACON, { Origin: 'null' }],
    ['of a partner no longer published', BEACON, { Origin: 'https://withdrawn.example' }],
  ])('%s', async (_, body, headers) => {
    expect((await send(body, headers)).status).toBe(204)
    expect(lines()).toEqual([])
    expect(beacons.counts()).toEqual({ taken: 0, host: 1 })
  })

  it.each([
    ['with absurd numbers', { ...BEACON, views: 999 }, {}, 400, 'body'],
    ['longer than 4096 bytes', ' '.repeat(5000) + JSON.stringify(BEACON), {}, 413, 'size'],
    ['that is no text', '{"v":1', {}, 400, 'body'],
  ])('%s', async (_, body, headers, status, error) => {
    const reply = await send(body, headers)
    expect(reply.status).toBe(status)
    expect(JSON.parse(reply.text)).toMatchObject({ error, fr: expect.any(String) })
    expect(lines()).toEqual([])
    expect(beacons.counts()).toEqual({ taken: 0, [error]: 1 })
  })

  it('when it is read instead of sent', async () => {
    const reply = await ask(server.port, '/v1/beacon')
    expect(reply.status).toBe(405)
    expect(reply.headers.allow).toBe('POST')
  })

  it('past the allowance of one address, while others are still heard', async () => {
    const flood = { 'X-Forwarded-For': '203.0.113.7' }
    const replies = []
    for (let sent = 0; sent < 310; sent += 10)
      replies.push(...(await Promise.all(Array.from({ length: 10 }, () => send(BEACON, flood)))))
    expect(replies.some(({ status }) => status === 429)).toBe(true)
    expect((await send(BEACON, { 'X-Forwarded-For': '203.0.113.8' })).status).toBe(204)
  })
})

describe('the journal', () => {
  it('refuses and counts what comes when it is full, and goes on when there is room', async () => {
    await server.close()
    await beacons.close()
    await open({ limit: 200 })
    const statuses = []
    for (let sent = 0; sent < 4; sent++) statuses.push((await send()).status)
    expect(statuses.at(-1)).toBe(503)
    expect(beacons.counts().full).toBeGreaterThan(0)
    expect(lines()).toHaveLength(beacons.counts().taken + 0)
  })

  it('closes a segment when it is large, and what a killed process left open', async () => {
    await server.close()
    await beacons.close()
    writeFileSync(join(folder, 'journal', '20261125-999999999-dead.open'), 'half a li')
    await open({ segmentBytes: 1 })
    expect(segments()).toContain('20261125-999999999-dead.log')
    rmSync(join(folder, 'journal', '20261125-999999999-dead.log'))
    await send()
    await send()
    // closed once it is answered
    await expect.poll(() => segments().every((name) => name.endsWith('.log'))).toBe(true)
    expect(segments()).toHaveLength(2)
    expect(lines()).toHaveLength(2)
  })

  it('is empty of files when nothing was sent', () => {
    expect(segments().filter((name) => statSync(join(folder, 'journal', name)).size)).toEqual([])
  })
})
