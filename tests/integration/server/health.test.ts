import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { type IncomingMessage, Agent, request } from 'node:http'
import { connect } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublisherStatus } from '../../../src/contract/status'
import { type Web, startWeb } from '../../../src/server/web'
import { type EditionFolder, createEditionFolder } from './edition-folder'
import { ask } from './http'

let site: EditionFolder
let web: Web
const film = randomBytes(20_000_000)

beforeEach(async () => {
  site = createEditionFolder()
  web = await startWeb({
    editions: site.folder,
    port: 0,
    hosts: ['127.0.0.1'],
    log: pino({ level: 'silent' }),
  })
})
afterEach(async () => {
  await web.close()
  site.remove()
})

const ready = async () => JSON.parse((await ask(web.port, '/readyz')).text)
const report = (status: Partial<PublisherStatus>) =>
  site.write(
    'status.json',
    JSON.stringify({
      v: 1,
      reportedAt: new Date().toISOString(),
      state: 'idle',
      database: 'ok',
      ...status,
    }),
  )

describe('/readyz', () => {
  it('says what the publisher last reported, and is ready without it', async () => {
    site.publish({})
    await vi.waitUntil(() => web.edition(), { timeout: 5000 })
    expect(await ready()).toMatchObject({ ready: true, publisher: { state: 'unknown' } })

    const failure = { at: '2026-11-22T10:00:00Z', retryAt: '2026-11-22T10:01:00Z' }
    const message = 'mongodb://someone:secret@host does not answer'
    const failed = { ...failure, message }
    report({ state: 'failing', database: 'unreachable', failure: failed, pending: 3 })
    await vi.waitUntil(async () => (await ready()).publisher.state === 'failing', { timeout: 5000 })
    const { status, text } = await ask(web.port, '/readyz')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({
      damaged: 0,
      publisher: { database: 'unreachable', pending: 3, failure, ageSeconds: expect.any(Number) },
    })
    // anybody may ask: why it fails is for the log and the admin
    expect(text).not.toContain('secret')
  })

  it('tells a publisher that is silent for more than a minute from one that is idle', async () => {
    site.publish({})
    report({ reportedAt: new Date(Date.now() - 61_000).toISOString() })
    await vi.waitUntil(async () => (await ready()).publisher.state === 'stale', { timeout: 5000 })
    report({})
    await vi.waitUntil(async () => (await ready()).publisher.state === 'idle', { timeout: 5000 })
  })

  it('gives one who comes in rounds a day between two of them, but not in the middle of one', async () => {
    site.publish({})
    const hours = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString()
    const becomes = (state: string) =>
      vi.waitUntil(async () => (await ready()).publisher.state === state, { timeout: 5000 })
    report({ rounds: true, reportedAt: hours(25) })
    await becomes('idle')
    report({ rounds: true, reportedAt: hours(27) })
    await becomes('stale')
    report({ rounds: true })
    await becomes('idle')
    report({ rounds: true, reportedAt: hours(1), state: 'publishing' })
    await becomes('stale')
  })

  it('answers with a query too, as /healthz does', async () => {
    expect((await ask(web.port, '/readyz?from=monitor')).status).toBe(503)
    expect((await ask(web.port, '/healthz?from=monitor')).status).toBe(200)
  })

  it('counts the files that were found damaged', async () => {
    const type = 'application/json'
    const { files } = site.publish({ '/v1/fr/shops.json': { body: '{"shops":[]}', type } })
    await vi.waitUntil(() => web.edition(), { timeout: 5000 })
    rmSync(site.pathInStore(files['/v1/fr/shops.json'].hash))
    expect((await ask(web.port, '/v1/fr/shops.json')).status).toBe(500)
    expect(await ready()).toMatchObject({ ready: true, damaged: 1 })
  })
})

describe('a stop', () => {
  it('lets a film that is being sent finish, and takes nobody new', async () => {
    site.publish({ '/v1/film.mp4': { body: film, type: 'video/mp4' } })
    await vi.waitUntil(() => web.edition(), { timeout: 5000 })
    const asked = request({ port: web.port, path: '/v1/film.mp4', agent: new Agent() }).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    const closed = web.close()
    await vi.waitUntil(() => ask(web.port, '/healthz').then(isFalse, isTrue), { timeout: 5000 })

    let bytes = 0
    for await (const part of response) bytes += (part as Buffer).length
    expect(bytes).toBe(film.length)
    const startedAt = performance.now()
    await closed
    // the visitor's connection, kept open for its next question, is not waited for
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})

it('what still comes over an open connection is answered, and told that it was the last', async () => {
  site.publish({ '/v1/film.mp4': { body: film, type: 'video/mp4' } })
  await vi.waitUntil(() => web.edition(), { timeout: 5000 })
  const socket = connect(web.port, '127.0.0.1')
  const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  ask('/v1/film.mp4')
  await once(socket, 'readable')
  const closed = web.close()
  ask('/healthz')

  const parts: Buffer[] = []
  for await (const part of socket) parts.push(part as Buffer)
  const received = Buffer.concat(parts)
  expect(received.length).toBeGreaterThan(film.length)
  const last = received.subarray(-1000).toString('latin1')
  expect(last).toContain('Connection: close')
  expect(last).toContain('"ok":true')
  await closed
})

const isTrue = () => true
const isFalse = () => false
