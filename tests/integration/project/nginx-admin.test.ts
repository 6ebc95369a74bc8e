import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProjection } from '../../../src/project/project'
import { findProgram, startNginx } from '../../support/nginx'
import { createEditionFolder } from '../server/edition-folder'
import { ask, listen } from '../server/http'

const OURS = [
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-max-age',
  'cross-origin-resource-policy',
  'timing-allow-origin',
  'x-content-type-options',
  'content-security-policy',
  'referrer-policy',
  'vary',
  'allow',
]
const TYPE = 'application/json; charset=utf-8'

describe.runIf(findProgram('nginx'))('nginx with the admin behind it', () => {
  const site = createEditionFolder()
  const folder = mkdtempSync(join(tmpdir(), 'costo-projection-'))
  let admin: Awaited<ReturnType<typeof listen>>
  let nginx: Awaited<ReturnType<typeof startNginx>>
  let forwarded: string | string[] | undefined

  beforeAll(async () => {
    site.publish({ '/v1/fr/shops.json': { body: '{"shops":[]}', type: TYPE } })
    await createProjection(site.folder, folder)()
    writeFileSync(join(folder, 'own-headers.conf'), 'add_header X-Own yes always;\n')
    // stands for `npm start`: says what it was asked, with headers of its own
    admin = await listen((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const { method, url, headers } = request
        forwarded = headers['x-forwarded-for']
        const size = Buffer.concat(parts).length
        const isFixed = url?.startsWith('/_next/static/')
        response.writeHead(url?.includes('none') ? 404 : 200, {
          'Content-Type': TYPE,
          'Cache-Control': isFixed ? 'public, max-age=31536000, immutable' : 'private, no-store',
          'Last-Modified': 'Sun, 01 Nov 2026 10:00:00 GMT',
          'Set-Cookie': 'payload-token=x; HttpOnly',
          Location: 'http://vitrine_admin/admin/login',
        })
        response.end(JSON.stringify({ method, url, host: headers.host, size }))
      })
    })
    nginx = await startNginx(folder, '1', admin.port)
  })
  afterAll(async () => {
    await nginx.close()
    await admin.close()
    site.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['GET', '/api/users/me'],
    ['HEAD', '/api/users/me'],
    ['OPTIONS', '/api/users/me'],
    ['DELETE', '/api/shops/1?depth=0'],
    ['GET', '/api/media/file/film.mp4'],
    ['GET', '/api/none.json'],
    ['GET', '/api'],
    ['GET', '/admin'],
    ['GET', '/admin/collections/shops/'],
    ['GET', '/_next/static/chunks/a%5Bb%5D.js'],
    ['GET', '/m/k7f2xab3d9c1e5g8h0jkmnpqrs?language=en'],
    ['POST', '/m/k7f2xab3d9c1e5g8h0jkmnpqrs'],
    ['GET', '/healthz'],
    ['GET', '/readyz?x'],
    ['GET', '/oembed?url=https%3A%2F%2Fvitrine.example%2Ffr%2Fshops%2Fl-annexe%2F&format=json'],
    ['HEAD', '/oembed?url=x'],
    ['POST', '/v1/beacon'],
    ['GET', '/r/tudigo/partners/le-carillon?via=newsletter'],
    ['HEAD', '/r/tudigo/partners/none.json'],
  ])('passes %s %s on, and adds nothing to what is answered', async (method, path) => {
    const headers = { cookie: 'payload-token=x', host: 'vitrine.example:8443', range: 'bytes=0-1' }
    const reply = await ask(nginx.port, path, { method, headers })
    expect(reply.status).toBe(path.includes('none') ? 404 : 200)
    if (method !== 'HEAD')
      expect(JSON.parse(reply.text)).toEqual({
        method,
        url: path,
        host: 'vitrine.example:8443',
        size: 0,
      })
    expect(OURS.filter((name) => name in reply.headers)).toEqual([])
    expect(reply.headers).toMatchObject({
      'content-type': TYPE,
      'cache-control': path.startsWith('/_next/static/')
        ? 'public, max-age=31536000, immutable'
        : 'private, no-store',
      'last-modified': 'Sun, 01 Nov 2026 10:00:00 GMT',
      'set-cookie': ['payload-token=x; HttpOnly'],
      location: 'http://vitrine_admin/admin/login',
    })
  })

  it.each(['/v1/beacon', '/r/tudigo/shops/a?via=post'])(
    'says of %s whom its allowance is for, whatever a visitor claims',
    async (path) => {
      await ask(nginx.port, path, { headers: { 'X-Forwarded-For': '203.0.113.9' } })
      expect(forwarded).toBe('127.0.0.1')
    },
  )

  it('passes a form with a picture on whole', async () => {
    const body = 'x'.repeat(3_000_000) // more than nginx lets through by itself
    const reply = await ask(nginx.port, '/api/media', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body,
    })
    expect(JSON.parse(reply.text)).toMatchObject({ method: 'POST', size: body.length })
  })

  it.each(['/administration', '/apis.json', '/healthz/', '/oembed/x', '/v1/beacon/', '/rue'])(
    'keeps %s to itself',
    async (path) => {
      const { status, text } = await ask(nginx.port, path)
      expect({ status, text }).toMatchObject({
        status: 404,
        text: expect.stringContaining('not-found') as string,
      })
    },
  )

  it('sends headers of the house with what is public', async () => {
    const { headers } = await ask(nginx.port, '/v1/fr/shops.json')
    expect(headers).toMatchObject({ 'x-own': 'yes', 'access-control-allow-origin': '*' })
  })
})
