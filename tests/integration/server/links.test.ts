import type { IncomingMessage, ServerResponse } from 'node:http'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Web, startWeb } from '../../../src/server/web'
import { type EditionFolder, createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const host = 'vitrine.example'
const SECRET = 'k7f2xab3d9c1e5g8h0jkmnpqrs'
const WRONG = '/m/00000000000000000000000000'

let site: EditionFolder
let cms: Awaited<ReturnType<typeof listen>>
let web: Web
let told: string
/** Sizes of the bodies that reached the cms. */
let bodies: number[]

beforeEach(async () => {
  site = createEditionFolder()
  ;[told, bodies] = ['', []]
  cms = await listen((request, response) => void answer(request, response))
  web = await startWeb({
    ...{ editions: site.folder, port: 0, hosts: ['127.0.0.1'], publicUrl: `http://${host}` },
    log: pino({ level: 'info' }, { write: (line) => void (told += line) }),
  })
  web.setCms({ phase: 'ready', port: cms.port })
})

afterEach(async () => {
  await web.close()
  await cms.close()
  site.remove()
})

async function answer(request: IncomingMessage, response: ServerResponse) {
  let size = 0
  for await (const part of request) size += (part as Buffer).length
  bodies.push(size)
  response.writeHead(request.url?.startsWith(WRONG) ? 404 : 200).end('cms')
}

const get = (path: string, headers = {}) => ask(web.port, path, { headers: { host, ...headers } })
const form = { 'content-type': 'multipart/form-data; boundary=x' }
const post = (path: string, body: string) =>
  ask(web.port, path, { method: 'POST', headers: { host, ...form }, body })

describe('links of shopkeepers behind the web process', () => {
  it('lead nowhere a few dozen times, then nobody may go on guessing for a while', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 40; time++) statuses.push((await get(WRONG)).status)
    const first = statuses.indexOf(429)
    expect(first).toBeGreaterThanOrEqual(30)
    expect(statuses.slice(first)).toEqual(Array(40 - first).fill(429))
    const { text, headers } = await get(WRONG, { 'accept-language': 'en' })
    expect(headers['content-type']).toMatch(/text\/html/)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(text).toContain('Too many attempts in a row.')
  })

  it('that hold are opened as often as one likes, their files too', async () => {
    for (let time = 0; time < 60; time++) {
      expect((await get(`/m/${SECRET}`)).status).toBe(200)
      expect((await get('/m/files/form.css')).status).toBe(200)
    }
  })

  it('take a photo from who has no session, and none that is far too heavy', async () => {
    const photo = 'x'.repeat(3 * 1024 * 1024)
    expect((await post(`/m/${SECRET}`, photo)).status).toBe(200)
    expect(bodies).toEqual([photo.length])
    const { status, text } = await post(`/m/${SECRET}`, 'x'.repeat(22 * 1024 * 1024))
    expect([status, bodies.length]).toEqual([413, 1])
    expect(text).toContain('La photo pèse 20 Mo au plus.')
  })

  it('stand in no log, even where the cms has gone', async () => {
    await cms.close()
    expect((await get(`/m/${SECRET}`)).status).toBe(503)
    expect(told).toContain('did not answer')
    expect(told).not.toContain(SECRET)
    await get('/admin/x')
    expect(told).toContain('/admin/x')
  })

  it('are told to wait, in words of their own, while the cms starts', async () => {
    web.setCms({ phase: 'starting' })
    const { status, text } = await get(`/m/${SECRET}`, { accept: 'text/html' })
    expect([status, text.includes('Votre page arrive')]).toEqual([503, true])
    expect(text).not.toContain('administration')
  })
})
