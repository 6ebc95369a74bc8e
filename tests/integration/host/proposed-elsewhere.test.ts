import { existsSync } from 'node:fs'
import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { costo } from '../../../src'
import { onEachDatabase } from '../../support/databases'
import { startS3Server, type S3Server, whyNoS3 } from '../../support/s3-server'
import { type Host, optionsIn, ORIGIN, OWN, startHost } from './host'
import { picture } from './renamed-city'

const why = await whyNoS3()
if (why) console.warn(`tests of proposed pictures on S3 are left out: ${why}`)

const PASSWORD = 'a password of theirs'

/** The host's own word for what an account may do. */
const withJobs = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'users'
    ? { ...collection, fields: [...collection.fields, { name: 'job', type: 'text' }] }
    : collection
const jobOf = (user: object) => (user as { job?: 'editor' | 'partner' }).job

let server: S3Server
let count = 0
beforeAll(async () => {
  if (!why) server = await startS3Server()
})
afterAll(() => server?.stop())

/** A host whose adapter keeps these collections, and no local folder. */
async function start(kind: Parameters<typeof startHost>[0], slugs: string[]) {
  // the adapter keeps one client for each name
  const { bucket } = await server.bucket(`proposed-${count++}`)
  const collections = Object.fromEntries(slugs.map((slug) => [slug, true as const]))
  const storage = s3Storage({ bucket, config: server.config, acl: 'private', collections })
  return startHost(kind, (folder) => ({
    collections: OWN?.map(withJobs),
    plugins: [
      costo({ ...optionsIn(folder), roles: (user) => jobOf(user), uploads: `${folder}/local` }),
      storage,
    ],
  }))
}

describe.skipIf(why)('pictures that are proposed where a host keeps its uploads on S3', () => {
  onEachDatabase('and theirs too', (kind) => {
    let host: Host
    let partner: number | string
    let folder: string
    const tokens: Record<string, string> = {}
    const slug = 'proposed-photos' as 'media'
    beforeAll(async () => {
      host = await start(kind, ['media', 'proposed-photos'])
      const { payload } = host
      folder = String(payload.collections[slug].config.upload.staticDir)
      const data = { name: 'Tudigo', kind: 'crowdfunding', _status: 'published' } as never
      ;({ id: partner } = await payload.create({ collection: 'partners', data }))
      for (const job of ['editor', 'partner']) {
        const account = { email: `${job}@host.example`, password: PASSWORD }
        const all = { ...account, job, ...(job === 'partner' && { partner }) } as never
        await payload.create({ collection: 'users', data: all })
        tokens[job] = (await payload.login({ collection: 'users', data: account })).token!
      }
    })
    afterAll(() => host?.stop())

    async function ask(job: string, path: string, body: FormData | string) {
      const headers = new Headers({ authorization: `JWT ${tokens[job]}` })
      if (typeof body === 'string') headers.set('content-type', 'application/json')
      const url = `${ORIGIN}/api/costo/proposals${path}`
      const answer = await host.handle(new Request(url, { method: 'POST', headers, body }))
      return { status: answer.status, body: await answer.json() }
    }
    async function propose() {
      const body = new FormData()
      body.set('_payload', JSON.stringify({ values: {}, picture: { alt: 'Le logo' } }))
      body.set('file', new File([await picture()], 'logo.png', { type: 'image/png' }))
      const { status, body: sent } = await ask('partner', '', body)
      expect([status, sent.waiting]).toEqual([200, ['logo']])
      return sent.id
    }
    const accept = (proposal: string) =>
      ask('editor', '/decide', JSON.stringify({ proposal, fields: { logo: 'accept' } }))
    const photos = async () => (await host.payload.find({ collection: slug })).docs

    it('wait there, and are taken from there into the library', async () => {
      const proposal = await propose()
      expect(await photos()).toHaveLength(1)
      expect(existsSync(folder)).toBe(false)
      expect(await accept(proposal)).toEqual({ status: 200, body: { state: 'decided' } })
      expect(await photos()).toEqual([])
      expect(existsSync(folder)).toBe(false)
      const read = await host.publish()
      const { partners } = JSON.parse((await read('/v1/fr/partners.json')) ?? '{}')
      expect(partners[0].logo).toMatchObject({ alt: 'Le logo', src: expect.any(String) })
    })

    it('leave the library as it was when they can’t be read, and wait on', async () => {
      const proposal = await propose()
      const before = (await host.payload.count({ collection: 'media' })).totalDocs
      server.refuse(({ method }) => (method === 'GET' ? 403 : undefined))
      expect((await accept(proposal)).status).toBeGreaterThan(399)
      server.refuse()
      expect((await host.payload.count({ collection: 'media' })).totalDocs).toBe(before)
      expect(await photos()).toHaveLength(1)
      expect((await accept(proposal)).status).toBe(200)
    })
  })

  it('lie in a folder where its adapter is not given them, and the start says what to give', async () => {
    const said: unknown[] = []
    const host = await start('sqlite', ['media'])
    const { payload } = host
    vi.spyOn(payload.logger, 'warn').mockImplementation((line) => void said.push(line))
    await payload.config.onInit?.(payload as Payload)
    expect(said.join()).toContain(`Give your storage adapter the collection 'proposed-photos' too`)
    await host.stop()
  })
})
