import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CountedLine } from '../../../src/contract/journal'
import type { FeedPartner } from '../../../src/contract/partner'
import { lastEpoch } from '../../../src/measuring/epoch-rows'
import { Epochs } from '../../../src/measuring/epochs'
import { waiting } from '../../../src/publish/outbox'
import { Publishing } from '../../../src/publish/publish'
import { createLog } from '../../../src/server/log'
import { startWeb, type Web } from '../../../src/server/web'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { ask } from '../server/http'
import { publishing, publishNow, readJson, served } from './edition'

const NAMES = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']

eachDatabase('what is published of sharing', (installation) => {
  let token: string
  const ids: Record<string, string> = {}
  const rest = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) => {
    const answer = await installation().rest(path, { method, data, token })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body.doc as { id: string; slug: string; key: string }
  }
  const weights = async (locale = 'fr') => {
    const { partners } = await readJson(installation(), `/v1/${locale}/partners.json`)
    return Object.fromEntries(partners.map(({ slug, weight }: FeedPartner) => [slug, weight]))
  }
  const hashes = async () => {
    const edition = await served(installation())
    return new Map([...edition.entries()].map(([path, { hash }]) => [path, hash]))
  }

  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
    for (const name of NAMES) {
      const data = { name, kind: 'charity', _status: 'published' }
      ids[name.toLowerCase()] = (await rest('POST', '/api/partners', data)).id
    }
    for (const name of ['Café', 'Cave', 'Crêperie']) {
      const shop = await rest('POST', '/api/shops', {
        name,
        category: 'wine',
        _status: 'published',
      })
      ids[shop.slug] = shop.id
      if (name === 'Crêperie') continue
      const data = { partner: ids.ana, shop: shop.id, _status: 'published' }
      await rest('POST', '/api/recommendations', data)
    }
  })

  describe('weights', () => {
    let count = 0
    const day = async (date: string, credit: Record<string, [number, number]>) => {
      const sums = { sites: {}, claimed: {}, visits: {} }
      await installation().payload.db.create({
        collection: 'exposures',
        data: {
          ...{ segment: `s${count++}`, from: date, until: date },
          days: {
            [date]: {
              ana: { ...sums, credit },
              bo: { ...sums, credit: { 'partners/ana': [9, 0], 'partners/cy': [3, 0] } },
            },
          },
        },
      })
    }

    it('are those of the last day that is over, in lists alone', async () => {
      const publisher = new Publishing(publishing(installation()))
      await publisher.publish()
      expect(new Set(Object.values(await weights()))).toEqual(new Set([1]))
      const before = await hashes()

      const epochs = new Epochs(installation().payload)
      await day('2026-11-02', {
        ...{ 'partners/bo': [40, 0], 'partners/cy': [10, 0], 'shops/cafe': [30, 0] },
      })
      await epochs.follow('2026-11-03')
      await day('2026-11-03', {
        ...{ 'partners/bo': [40, 0], 'partners/cy': [10, 0], 'shops/cafe': [30, 0] },
      })
      await epochs.follow('2026-11-04')
      await publisher.publish()

      const { result } = (await lastEpoch(installation().payload))!
      const now = await weights()
      for (const [slug, { weight }] of Object.entries(result.partners))
        expect(now[slug]).toBe(Number(weight.toPrecision(3)))
      expect(now.di).toBeGreaterThan(now.bo)
      expect(await weights('en')).toEqual(now)
      const { shops } = await readJson(installation(), '/v1/fr/partners/ana/shops.json')
      const [cafe, cave] = shops
      expect([cafe.slug, cave.slug]).toEqual(['cafe', 'cave'])
      expect(cave.weight).toBeGreaterThan(cafe.weight)
      const all = await readJson(installation(), '/v1/fr/shops.json')
      expect(all.shops.map((shop: { weight?: number }) => shop.weight)).toEqual([
        ...[cafe.weight, cave.weight, undefined],
      ])

      const changed = [...(await hashes())].filter(([path, hash]) => before.get(path) !== hash)
      expect(changed.map(([path]) => path).sort()).toEqual(
        [
          '/v1/edition.json',
          ...['fr', 'en'].flatMap((locale) => [
            `/v1/${locale}/partners.json`,
            `/v1/${locale}/partners/ana/shops.json`,
            `/v1/${locale}/shops.json`,
          ]),
        ].sort(),
      )
      // what was published from the outbox is what a publisher that knows nothing makes
      const { changed: anew } = await publishNow(installation())
      expect(anew).toEqual([])
    })

    it('are none for a paused partner, from the next publish on, and come back with him', async () => {
      const publisher = new Publishing(publishing(installation()))
      await publisher.publish()
      const before = await weights()
      await rest('PATCH', `/api/partners/${ids.di}`, { paused: true })
      await publisher.publish()
      expect(await weights()).toEqual({ ...before, di: 0 })
      await rest('PATCH', `/api/partners/${ids.di}`, { paused: false })
      await publisher.publish()
      expect(await weights()).toEqual(before)
    })

    it('follow a partner to his new name', async () => {
      const before = await weights()
      await rest('PATCH', `/api/partners/${ids.flo}`, { slug: 'flora' })
      await publishNow(installation())
      expect((await weights()).flora).toBe(before.flo)
      await rest('PATCH', `/api/partners/${ids.flo}`, { slug: 'flo' })
    })
  })

  describe('the real server', () => {
    let folder: string
    let web: Web
    let publisher: Publishing
    /** As the publisher does: when the outbox has something to say, and only that. */
    const publishChanges = async () => {
      const made = await publisher.publish(async () => (await waiting(installation().payload)) > 0)
      expect(made).toBeDefined()
    }
    beforeEach(async () => {
      await web?.close()
      folder = await mkdtemp(join(tmpdir(), 'costo-journal-'))
      publisher = new Publishing(publishing(installation()))
      await publisher.publish()
      web = await startWeb({
        editions: publishing(installation()).editionsDir,
        ...{ port: 0, hosts: ['127.0.0.1'], journal: folder, log: createLog('silent') },
      })
    })
    afterAll(async () => {
      await web?.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('gives all hosts the same list, byte for byte, from one file', async () => {
      const origins = ['https://ana.example', 'https://bo.example', undefined]
      const replies = await Promise.all(
        origins.map((origin) =>
          ask(web.port, '/v1/fr/partners.json', {
            headers: origin ? { Origin: origin, Referer: `${origin}/page` } : {},
          }),
        ),
      )
      for (const reply of replies) {
        expect(reply.status).toBe(200)
        expect(reply.text).toBe(replies[0].text)
        expect(reply.headers.etag).toBe(replies[0].headers.etag)
        expect(String(reply.headers.vary ?? '')).not.toMatch(/origin|referer|cookie/i)
      }
      const weighing = [...(await hashes()).keys()].filter((path) => /partners\.json$/.test(path))
      expect(weighing.sort()).toEqual(['/v1/en/partners.json', '/v1/fr/partners.json'])
    })

    it('credits a frame that has a key, and no longer once the key is deleted', async () => {
      const { id, key } = await rest('POST', '/api/frame-keys', { partner: ids.bo, place: 'Wix' })
      const beacon = {
        ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1, key, partner: 'bo' },
        items: [['partners/ana', 1, 0]],
      }
      /** Sends beacons until one is booked so: the server looks for keys every two seconds. */
      const until = (credit: boolean) =>
        vi.waitFor(
          async () => {
            const body = JSON.stringify(beacon)
            const headers = { Origin: 'null', 'Content-Type': 'text/plain' }
            const { status } = await ask(web.port, '/v1/beacon', { method: 'POST', headers, body })
            expect(status).toBe(204)
            const line = (await lines()).at(-1)!
            expect(line.credit).toBe(credit)
            return line
          },
          { timeout: 20_000, interval: 200 },
        )
      const lines = async (): Promise<CountedLine[]> => {
        const [segment] = await readdir(folder)
        const text = await readFile(join(folder, segment), 'utf8')
        return text.split('\n').flatMap((line) => (line ? [JSON.parse(line.slice(9))] : []))
      }
      expect(await until(false)).toMatchObject({ host: 'bo', site: 'frame' })

      await publishChanges()
      expect(await until(true)).toMatchObject({ host: 'bo', site: 'frame' })
      await rest('DELETE', `/api/frame-keys/${id}`)
      await publishChanges()
      expect(await until(false)).toMatchObject({ host: 'bo' })
      expect(JSON.stringify(await facts())).not.toContain(key)
    })

    it('knows no key of a partner who is not published', async () => {
      const draft = await rest('POST', '/api/partners', { name: 'Zoé', kind: 'charity' })
      const { key } = await rest('POST', '/api/frame-keys', { partner: draft.id, place: 'Wix' })
      await publishChanges()
      expect((await facts()).keys).not.toHaveProperty(key)
      await rest('PATCH', `/api/partners/${draft.id}`, { _status: 'published' })
      await publishChanges()
      expect((await facts()).keys).toHaveProperty(key, 'zoe')
    })

    const facts = async () =>
      JSON.parse(
        await readFile(join(publishing(installation()).editionsDir, 'private.json'), 'utf8'),
      )
  })
})
