import { once } from 'node:events'
import { type IncomingMessage, request as send } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Endpoint } from 'payload'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BEACON_PATH } from '../../../src/contract/beacon'
import { startWeb, type Web } from '../../../src/server/web'
import { changeLinks } from '../../../src/shop-links/link'
import { type City, fillAccessCity } from '../../support/access-city'
import { cmsListener } from '../../support/cms-listener'
import { eachDatabase, type RestRequest } from '../../support/databases'
import { createEditionFolder, type EditionFolder } from '../server/edition-folder'
import { ask, listen } from '../server/http'
import { openLink } from '../shop-form/opened-link'
import { askedShop } from '../shop-links/asked-shops'

type Way = { method: NonNullable<RestRequest['method']>; path: string }

const HOME = 'http://localhost:3000'

/** What is written by whoever has no account: every way in that is no GET, of all that stands behind the one port. */
eachDatabase('whatever anybody may post', (installation) => {
  let city: City
  let site: EditionFolder
  let journal: string
  let cms: Awaited<ReturnType<typeof listen>>
  let web: Web
  let secret: string
  let reached = 0

  beforeAll(async () => {
    const { payload } = installation()
    payload.logger.level = 'silent' // all is refused here
    city = await fillAccessCity(installation())
    site = createEditionFolder()
    journal = await mkdtemp(join(tmpdir(), 'vitrine-journal-'))
    const answer = cmsListener(installation())
    cms = await listen((request, response) => {
      reached++
      answer(request, response)
    })
    const { id } = await askedShop(installation(), 'Librairie du Ruisseau')
    secret = (await openLink(installation(), id)).secret
  })
  beforeEach(async () => {
    await web?.close()
    // allowances come back with time: it stands, however long this takes
    vi.useFakeTimers({ toFake: ['Date'] })
    web = await startWeb({
      ...{ editions: site.folder, port: 0, hosts: ['127.0.0.1'], journal, publicUrl: HOME },
      log: pino({ level: 'silent' }),
    })
    web.setCms({ phase: 'ready', port: cms.port })
    reached = 0
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  afterAll(async () => {
    await web?.close()
    await cms?.close()
    site?.remove()
    await rm(journal, { recursive: true, force: true })
  })

  const headers = { host: new URL(HOME).host, 'content-type': 'application/json' }

  /** Of the REST API, ours and Payload's own. */
  function restWays(): Way[] {
    const { config } = installation().payload
    const under = (slug: string, endpoints: Omit<Endpoint, 'root'>[] | false): Way[] =>
      (endpoints || []).flatMap(({ method, path }) => {
        const id = city.standing[slug.slice(1)]?.plain ?? 'x'
        const filled = `${slug}${path}`.replace(/:id\??|:key|:filename|:token/, id)
        const address = `/api${filled.replace(/\/$/, '')}`
        const named = method.toUpperCase() as Way['method']
        return method === 'get' || method === 'options' ? [] : [{ method: named, path: address }]
      })
    return [
      ...config.collections.flatMap(({ slug, endpoints }) => under(`/${slug}`, endpoints)),
      ...config.globals.flatMap(({ slug, endpoints }) => under(`/globals/${slug}`, endpoints)),
      ...under('', config.endpoints),
    ]
  }
  const allWays = (): Way[] => [
    ...restWays(),
    { method: 'POST', path: `/m/${secret}` },
    // the forms of the admin's own pages, and what no route is made for
    { method: 'POST', path: '/admin/login' },
    { method: 'POST', path: '/admin/create-first-user' },
    { method: 'POST', path: '/api/nothing/here' },
    { method: 'POST', path: BEACON_PATH },
  ]

  it('is short: a long body is refused before it is sent, whatever it is posted to', async () => {
    const ways = allWays()
    for (const { method, path } of ways) {
      const length = { 'content-length': String(30 * 1024 * 1024) }
      const asked = send({ port: web.port, path, method, headers: { ...headers, ...length } })
      asked.on('error', () => {}) // the rest is not wanted
      asked.flushHeaders()
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      expect(answer.statusCode, `${method} ${path}`).toBe(413)
      asked.destroy()
      if (path === BEACON_PATH) continue
      // nor is one that doesn't say how long it is
      const endless = { ...headers, 'transfer-encoding': 'chunked' }
      const { status } = await ask(web.port, path, { method, headers: endless, body: '{}' })
      expect(status, `${method} ${path} without a length`).toBe(413)
    }
    expect(reached).toBe(0)
    expect(ways.length).toBeGreaterThan(200)
    console.log(`${ways.length} ways in, by each of which something could be written`)
  })

  it('is seldom: whoever goes on and on is refused, whatever he posts to', async () => {
    const post = ({ method, path }: Way, body = '{}') =>
      ask(web.port, path, { method, headers, body })
    const flood = async (path: string, times: number) => {
      for (let time = 0; time < times; time++) await post({ method: 'POST', path })
    }
    await flood('/api/users/login', 20)
    await flood('/api/nothing/here', 100)
    await flood(`/m/${'7'.repeat(26)}`, 30)
    await flood(BEACON_PATH, 300)
    reached = 0
    for (const way of allWays()) {
      const { status } = await post(way)
      expect(status, `${way.method} ${way.path}`).toBe(429)
    }
    expect(reached).toBe(0)
  })

  it('is nobody’s when another site’s page sends it, with whose session it may be', async () => {
    const { token } = city.people.admin
    const cookie = `payload-token=${token}`
    const own = await installation().rest('/api/users/refresh-token', { method: 'POST', cookie })
    expect(own.status, 'a page of our own').toBe(200)
    const before = await countAll()
    const data = { email: 'nobody@vitrine.test', password: 'long enough', name: 'Intrus' }
    for (const { method, path } of restWays()) {
      const nobody = await installation().rest(path, { method, data })
      for (const origin of ['https://evil.test', 'null', 'http://127.0.0.1:3000']) {
        const asked = { method, data, cookie, origin }
        const { status, body } = await installation().rest(path, asked)
        expect([status, body], `${method} ${path} ${origin}`).toEqual([nobody.status, nobody.body])
      }
    }
    expect(await countAll()).toEqual(before)
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
    const foreign = { ...form, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }
    const asked = { method: 'POST', body: 'answer=right' } as const
    const link = await ask(web.port, `/m/${secret}`, { ...asked, headers: foreign })
    expect(link.status).toBe(403)
    expect((await ask(web.port, `/m/${secret}`, { headers })).status).toBe(200)
  })

  describe('says the same', () => {
    const post = (path: string, data: object) =>
      installation().rest(`/api/${path}`, { method: 'POST', data })
    const password = 'a long pass phrase'

    it.each<[string, string, (who: { email: string; partner: string }) => object]>([
      ['sign-in', 'users/login', ({ email }) => ({ email, password: 'wrong' })],
      ['forgotten password', 'users/forgot-password', ({ email }) => ({ email })],
      ['reset', 'users/reset-password', ({ email }) => ({ email, password, token: 'made-up' })],
      ['unlocking', 'users/unlock', ({ email }) => ({ email })],
      ['first account', 'users/first-register', ({ email }) => ({ email, password })],
      ['verification', 'users/verify/made-up', ({ email }) => ({ email })],
      ['invitation', 'costo/invitations', ({ email, partner }) => ({ email, partner })],
      ['proposal', 'costo/proposals/withdraw', ({ partner }) => ({ proposal: partner })],
      ['check of a site', 'costo/site-check', ({ partner }) => ({ partner, url: 'a.example' })],
    ])('of what is there and what isn’t: %s', async (_, path, data) => {
      const { email } = city.people.editor
      const known = await post(path, data({ email, partner: String(city.standing.partners.plain) }))
      const unknown = await post(path, data({ email: 'no@vitrine.test', partner: 'nobody' }))
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    })

    it('of a link that was revoked and of one that never was, and whether another can be sent', async () => {
      const page = async (path: string, body: string) => {
        const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
        const answer = await ask(web.port, path, { method: 'POST', headers: form, body })
        return [answer.status, answer.text]
      }
      const shops = await Promise.all([
        askedShop(installation(), 'Mercerie'),
        askedShop(installation(), 'Mercerie', { contact: { name: 'Ana', email: null } }),
      ])
      const links = await Promise.all(shops.map(({ id }) => openLink(installation(), id)))
      for (const link of links) await link.post({ answer: 'right' })
      const [asked, inVain] = await Promise.all(
        links.map((link) => page(`/m/${link.secret}`, 'answer=again')),
      )
      expect(asked).toEqual(inVain)
      expect(asked[0]).toBe(200)
      await changeLinks(installation().payload, {}, { state: 'revoked' })
      const revoked = await page(`/m/${links[0].secret}`, 'answer=right')
      expect(revoked).toEqual(await page(`/m/${'7'.repeat(26)}`, 'answer=right'))
      expect(revoked[0]).toBe(404)
    })
  })

  async function countAll() {
    const { payload } = installation()
    const counts: Record<string, number> = {}
    for (const { slug } of payload.config.collections)
      counts[slug] = (await payload.count({ collection: slug, trash: true })).totalDocs
    return counts
  }
})
