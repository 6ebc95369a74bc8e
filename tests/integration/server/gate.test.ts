import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, request } from 'node:http'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Web, startWeb } from '../../../src/server/web'
import { type EditionFolder, createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const host = 'vitrine.example'
const form = { host, 'content-type': 'multipart/form-data; boundary=x' }

let site: EditionFolder
let cms: Awaited<ReturnType<typeof listen>>
let web: Web
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  site = createEditionFolder()
  answer = (_, response) => response.end('cms')
  cms = await listen((request, response) => answer(request, response))
  web = await startWeb({
    editions: site.folder,
    port: 0,
    hosts: ['127.0.0.1'],
    publicUrl: `http://${host}`,
    log: pino({ level: 'silent' }),
  })
  web.setCms({ phase: 'ready', port: cms.port })
})

afterEach(async () => {
  await web.close()
  await cms.close()
  site.remove()
})

const post = (path: string, headers: Record<string, string> = {}, body = '{}') =>
  ask(web.port, path, { method: 'POST', headers: { host, ...headers }, body })

async function postMany(times: number, path: (time: number) => string, headers = {}) {
  const replies = []
  for (let time = 0; time < times; time++) replies.push(await post(path(time), headers))
  return replies
}

describe('what anybody may post to the admin', () => {
  it('is let through for a person who signs in several times', async () => {
    const replies = await postMany(12, () => '/api/users/login', form)
    expect(replies.map(({ status }) => status)).toEqual(Array(12).fill(200))
  })

  const SPELLINGS = [
    '/api/users/login',
    '/api/users/forgot-password?x=1',
    '/api/users/reset-password/',
    '/api//users/unlock',
    '/api/x/%2e./users/login',
    '/api/users/first%2Dregister',
    '/api/users/verify/made-up',
  ]

  it('is refused from one address that asks on and on, however it spells it', async () => {
    let reached = 0
    answer = (_, response) => response.end(String(++reached))
    const replies = await postMany(40, (time) => SPELLINGS[time % SPELLINGS.length], {
      'accept-language': 'en',
    })
    const last = replies[39]

    expect(reached).toBeLessThan(30)
    expect(last.status).toBe(429)
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(last.text)).toMatchObject({
      error: 'too-many',
      message: expect.stringContaining('Too many attempts'),
      fr: expect.stringContaining('Trop d’essais'),
    })
  })

  it('is not let in again under an address it claims to have', async () => {
    await postMany(25, () => '/api/users/login')
    const claimed = await post('/api/users/login', { 'x-forwarded-for': '203.0.113.7' })
    expect(claimed.status).toBe(429)
  })

  it('leaves room for all else when it is refused', async () => {
    await postMany(25, () => '/api/users/login')
    expect((await post('/api/shops')).text).toBe('cms')
    expect((await ask(web.port, '/api/users/me', { headers: { host } })).text).toBe('cms')
  })

  it('is passed on two at a time', async () => {
    const held: ServerResponse[] = []
    let both = () => {}
    const twoAreHeld = new Promise<void>((resolve) => (both = resolve))
    answer = (_, response) => {
      if (held.push(response) === 2) both()
    }
    const first = [post('/api/users/forgot-password'), post('/api/users/forgot-password')]
    await twoAreHeld
    expect((await post('/api/users/forgot-password')).status).toBe(429)

    held.forEach((response) => response.end('late'))
    expect((await Promise.all(first)).map(({ text }) => text)).toEqual(['late', 'late'])
    answer = (_, response) => response.end('cms')
    expect((await post('/api/users/forgot-password')).text).toBe('cms')
  })

  it('is refused when it is long, or does not say how long', async () => {
    const long = await post('/api/users/login', form, 'x'.repeat(70_000))
    const endless = await post('/api/users/login', { ...form, 'transfer-encoding': 'chunked' })
    expect([long.status, endless.status]).toEqual([413, 413])
  })
})

describe('all else that is written without a session', () => {
  const PATHS = [
    '/api/shops',
    '/api/costo/import',
    '/api/users/logout',
    '/admin/login',
    '/api/access',
  ]

  it('is let through for somebody who fills the form of the first account', async () => {
    const replies = await postMany(60, () => '/admin/create-first-user')
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('is refused from one address that goes on and on, in its language, and leaves the sign-in alone', async () => {
    const replies = await postMany(160, (time) => PATHS[time % PATHS.length])
    const last = replies[159]
    expect(last.status).toBe(429)
    expect(JSON.parse(last.text).message).toMatch(/Trop d’essais/)
    expect((await post('/api/users/login')).text).toBe('cms')
    expect((await post('/api/shops', { cookie: 'payload-token=abc' })).text).toBe('cms')
  })

  it('is refused when it is long', async () => {
    expect((await post('/api/costo/import', {}, 'x'.repeat(70_000))).status).toBe(413)
  })
})

describe('an upload', () => {
  it('without a session is refused before it is sent', async () => {
    const upload = request({
      port: web.port,
      path: '/api/media',
      method: 'POST',
      headers: { ...form, 'content-length': '800000000' },
    })
    upload.flushHeaders()
    const [response] = (await once(upload, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(401)
    expect(JSON.parse(String(await response.toArray()))).toMatchObject({ error: 'sign-in' })
    upload.destroy()
  })

  it.each([[{ cookie: 'a=b; payload-token=abc' }], [{ authorization: 'JWT abc' }]])(
    'with %j is passed on',
    async (session) => {
      expect((await post('/api/media', { ...form, ...session })).text).toBe('cms')
    },
  )
})
