import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { CountedLine } from '../../../src/contract/journal'
import type { PublisherStatus } from '../../../src/contract/status'
import type { FeedTour } from '../../../src/contract/tour'
import { goBack } from '../../../src/publish/store/going-back'
import { locked } from '../../../src/publish/store/lock'
import { type RoundOptions, runRound } from '../../../src/publishing/round'
import { roundsFolder } from '../../../src/publishing/round-memory'
import { eachDatabase } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { startPartnerSite } from '../../support/partner-site'
import { person } from '../../support/people'
import { startTileServer } from '../../support/tile-server'
import { publishing, readJson } from '../publish/edition'
import { askedShop } from '../shop-links/asked-shops'

const mail = await startMailServer()
const site = await startPartnerSite()
const tiles = await startTileServer()
afterAll(() => Promise.all([mail.stop(), site.stop(), tiles.close()]))

// leaflets are tried with a browser elsewhere
vi.stubEnv('CHROME_PATH', '/no/browser')
afterAll(() => void vi.unstubAllEnvs())

const NOW = new Date('2026-11-26T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

eachDatabase(
  'one round',
  (installation) => {
    let token: string
    const payload = () => installation().payload
    const editions = () => join(installation().dataDir, 'editions')
    const round = (at = NOW, more: RoundOptions = {}) => {
      const { widgetsDir, publicUrl, storeThread } = publishing(installation())
      return runRound(payload(), {
        ...{ now: () => at, publishing: { widgetsDir, publicUrl, storeThread } },
        ...more,
      })
    }
    const status = async (): Promise<PublisherStatus> =>
      JSON.parse(await readFile(join(editions(), 'status.json'), 'utf8'))
    const view = async () =>
      (await installation().rest('/api/costo/editions', { token })).body.publisher
    const make = async (path: string, data: object) => {
      const asked = { method: 'POST', data: { ...data, _status: 'published' }, token } as const
      const { status, body } = await installation().rest(`/api/${path}`, asked)
      expect(status, JSON.stringify(body)).toBe(201)
      return body.doc as { id: string; slug: string }
    }
    const stop = (name: string, lat: number) => ({ kind: 'place', name, lat, lng: 2.34 })

    beforeAll(async () => {
      ;({ token } = await person(installation(), 'editor'))
      await make('partners', { name: 'Ana', kind: 'charity', sites: [{ url: `${site.url}/` }] })
      await make('partners', { name: 'Bo', kind: 'charity' })
      await make('tours', { name: 'Nord', stops: [stop('Un', 48.89), stop('Deux', 48.892)] })
    })
    beforeEach(() => {
      mail.letters.length = 0
      site.asked.length = 0
      tiles.asked.length = 0
    })

    it('publishes, draws maps, books, writes to shopkeepers, looks at sites and says so', async () => {
      await writeTo('Mercerie')
      await count(join(installation().dataDir, 'journal'))

      const done = await round()
      expect(done?.failed).toEqual([])
      expect((await readJson(installation(), '/v1/fr/shops.json')).shops[0].name).toBe('Mercerie')
      const { tour } = await readJson(installation(), '/v1/fr/tours/nord.json')
      expect((tour as FeedTour).map?.picture?.src).toMatch(/\.webp$/)
      expect(mail.letters.map(({ subject }) => subject)).toEqual([
        expect.stringContaining('Mercerie'),
      ])
      expect(site.asked.map(({ path }) => path)).toEqual(['/'])
      expect((await payload().count({ collection: 'exposures' })).totalDocs).toBe(1)
      expect(await readdir(join(installation().dataDir, 'journal'))).toEqual([])
      expect(await status()).toMatchObject({ rounds: true, state: 'idle', pending: 0 })
      expect(await view()).toMatchObject({ silent: false, rounds: true, state: 'idle', pending: 0 })
    })

    it('does nothing of it again as long as nothing is due', async () => {
      const before = await stat(join(editions(), 'round'))
      expect(await round(later(1))).toEqual({ made: undefined, resumed: false, failed: [] })
      expect((await stat(join(editions(), 'round'))).mtimeMs).toBe(before.mtimeMs)
      expect([mail.letters, site.asked, tiles.asked]).toEqual([[], [], []])
    })

    it('leaves the view of editions with what waits for the next one, also after an hour', async () => {
      await make('shops', { name: 'Cordonnerie', category: 'fashion' })
      const path = join(editions(), 'status.json')
      const said = await status()
      const reportedAt = new Date(Date.now() - 3_600_000).toISOString()
      await writeFile(path, JSON.stringify({ ...said, reportedAt }))
      expect(await view()).toMatchObject({ silent: false, state: 'idle', pending: 1, reportedAt })

      const old = new Date(Date.now() - 27 * 3_600_000).toISOString()
      await writeFile(path, JSON.stringify({ ...said, reportedAt: old }))
      expect(await view()).toEqual({ silent: true, reportedAt: old, rounds: true })

      expect((await round(later(2)))?.made?.changed).toContain('/v1/fr/shops/cordonnerie.json')
      expect(await view()).toMatchObject({ silent: false, pending: 0 })
    })

    it('is done by one of two who come at once', async () => {
      await make('shops', { name: 'Fromagerie', category: 'cheese' })
      const both = await Promise.all([round(later(3)), round(later(3))])
      expect(both.filter((one) => one?.made)).toHaveLength(1)
      expect(both.filter((one) => one === undefined)).toHaveLength(1)
    })

    it('publishes alone when asked to, and leaves the rest for the next one', async () => {
      await writeTo('Boulangerie')
      const alone = await round(later(4), { publishOnly: true, isAsked: true })
      expect(alone?.made?.changed).toContain('/v1/fr/shops/boulangerie.json')
      expect(mail.letters).toEqual([])
      await round(later(5))
      expect(mail.letters).toHaveLength(1)
    })

    it('begins nothing slow when its time is over, and the next one makes it', async () => {
      await make('tours', { name: 'Sud', stops: [stop('Un', 48.83), stop('Deux', 48.832)] })
      await round(later(6), { seconds: 0.001 })
      const map = async () =>
        ((await readJson(installation(), '/v1/fr/tours/sud.json')).tour as FeedTour).map?.picture
      expect(await map()).toBeUndefined()
      await round(later(7))
      expect(await map()).toBeDefined()
    })

    it('leaves alone what an editor has paused, until somebody asks for it', async () => {
      await make('shops', { name: 'Quincaillerie', category: 'fashion' })
      const kept = (await readdir(join(editions(), 'manifests'))).map((name) => name.slice(0, -5))
      const current = (await readFile(join(editions(), 'current'), 'utf8')).trim()
      await goBack(editions(), kept.find((one) => one !== current) ?? '')
      expect((await round(later(8)))?.made).toBeUndefined()
      expect(await status()).toMatchObject({ state: 'paused', pending: 1 })

      expect(await round(later(9), { isAsked: true })).toMatchObject({ resumed: true })
      expect(await readJson(installation(), '/v1/fr/shops/quincaillerie.json')).toBeDefined()
    })

    it('does the rest though publishing fails, and says why', async () => {
      await writeTo('Chapellerie')
      await rm(join(editions(), 'parts'), { recursive: true })
      await writeFile(join(editions(), 'parts'), 'not a folder')
      await expect(round(later(10))).rejects.toThrow(/parts/)
      expect(mail.letters).toHaveLength(1)
      expect(await status()).toMatchObject({ rounds: true, state: 'failing' })
      await rm(join(editions(), 'parts'))
      expect((await round(later(11)))?.made).toBeDefined()
      expect(await status()).toMatchObject({ state: 'idle' })
    })

    it('is let in again once the one before has ended', async () => {
      await locked(roundsFolder(editions()), async () => {
        expect(await round(later(12))).toBeUndefined()
      })
      expect(await round(later(12))).toBeDefined()
    })

    /** Orders the e-mail with the link to a shopkeeper's form. */
    const writeTo = async (name: string) => {
      const { id } = await askedShop(installation(), name)
      const data = { shops: [id], language: 'fr' }
      const order = { method: 'POST', data, token } as const
      const { status } = await installation().rest('/api/costo/shop-links/send', order)
      expect(status).toBe(200)
    }
    const count = async (folder: string) => {
      const line: CountedLine = {
        ...{ day: '2026-11-25', host: 'ana', site: 'ana.example', credit: true },
        ...{ widget: 'partner-carousel', version: '0.1.0', views: 1 },
        items: [['partners/bo', 3, 0]],
      }
      const text = JSON.stringify(line)
      const sum = crc32(text).toString(16).padStart(8, '0')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, '20261125-1-1.log'), `${sum} ${text}\n`)
    }
  },
  {
    ...{ SMTP_URL: mail.url, MAIL_FROM: 'city@vitrine.test', SITE_CHECK_ALSO: site.host },
    ...{ MAP_TILES: `${tiles.base}/{z}/{x}/{y}.png`, MAP_ATTRIBUTION: '© Painted' },
    MAP_REQUESTS_PER_SECOND: '50',
  },
)
