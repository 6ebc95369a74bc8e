import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Kind as Held } from '../../../collections/slugs'
import { QueuePanel } from '../../../src/admin/queue/QueuePanel'
import { waitingWalks } from '../../../src/admin/walks/waiting'
import { Epochs } from '../../../src/measuring/epochs'
import { lastEpoch } from '../../../src/measuring/epoch-rows'
import { countGaps, readQueue } from '../../../src/queue/read'
import { SECTIONS } from '../../../src/queue/sections'
import { QUEUE_WORDS } from '../../../src/queue/words'
import { startMailServer } from '../../support/mail-server'
import { startPartnerSite } from '../../support/partner-site'
import { type City, fill, shop } from './renamed-city'
import { type RenamedHost, startRenamed } from './renamed-host'
import { NAMES } from './renamed-slugs'
import { onEachDatabase } from '../../support/databases'

const LINK = '<a href="http://localhost:3000/vitrine/fr/shops/librairie-du-ruisseau/">Librairie</a>'
const CARD = `<costo-shop-card shop="librairie-du-ruisseau" style="min-height:9rem">${LINK}</costo-shop-card>`

onEachDatabase(
  'the account and the admin of a host that has given every collection another slug',
  (kind) => {
    let mail: Awaited<ReturnType<typeof startMailServer>>
    let site: Awaited<ReturnType<typeof startPartnerSite>>
    let host: RenamedHost
    let ids: City
    let slugs: typeof NAMES
    const tokens = {} as Record<'editor' | 'partner' | 'reader' | 'nobody', string>
    const asked = (path: string, data?: object, who: keyof typeof tokens = 'editor') =>
      host.rest(`costo/${path}`, { data, token: tokens[who] })
    const kept = (held: Held, data: object) =>
      host.rest(`${NAMES[held]}?depth=0`, { data, token: tokens.editor })
    const editor = async () => {
      const { docs } = await host.payload.find({
        ...{ collection: NAMES.users as 'users', where: { desk: { equals: 'team' } } as never },
      })
      const user = { ...docs[0], collection: NAMES.users as 'users' }
      return { payload: host.payload, user } as never
    }

    beforeAll(async () => {
      ;[mail, site] = [await startMailServer(), await startPartnerSite()]
      host = await startRenamed(kind, mail.url, site.host)
      slugs = NAMES
      ids = await fill(host, site.url)
      tokens.editor = (await host.account({ desk: 'team' })).token
      tokens.reader = (await host.account({ desk: 'reader' })).token
      tokens.partner = (await host.account({ partner: ids.tudigo })).token
      tokens.nobody = (await host.account({})).token
      await host.publish()
    })
    afterAll(async () => {
      await host?.stop()
      await mail?.stop()
      await site?.stop()
    })

    it('books what was shown, makes up the days and publishes their weights', async () => {
      const day = '2026-11-02'
      const credit = { 'partners/rival': [40, 2], 'shops/librairie-du-ruisseau': [12, 1] }
      const tudigo = { sites: {}, credit, claimed: {}, visits: {} }
      const collection = slugs.exposures as 'exposures'
      const data = { segment: 's', from: day, until: day, days: { [day]: { tudigo } } }
      await host.payload.db.create({ collection, data })
      await new Epochs(host.payload).follow('2026-11-04')
      const { result } = (await lastEpoch(host.payload))!
      expect(Object.keys(result.partners).sort()).toEqual(['rival', 'tudigo'])
      const { docs } = await host.payload.find({ collection: slugs.changes as 'changes' })
      expect(docs).toMatchObject([{ kind: 'epochs' }])
      const published = await host.publish()
      expect(await published('/v1/fr/partners.json')).toContain('"weight"')
      const sheet = `costo/sheet?partner=rival&from=${day}&until=2026-11-08&format=csv`
      expect((await host.page(sheet, tokens.editor)).text).toContain('2026-11-08,0,40,0,2')
      expect((await host.page(sheet, tokens.partner)).status).toBe(404)
      const own = await host.page(sheet.replace('rival', 'tudigo'), tokens.partner)
      expect(own.text).toContain(',40,0,')
      expect((await host.page('costo/ledger', tokens.editor)).text).toContain('Tudigo')
    })

    it('takes strikes, readings, events, keys and placements, and offers what is to be pasted', async () => {
      const day = '2026-11-02T12:00:00.000Z'
      const partner = Number(ids.tudigo) || ids.tudigo
      for (const [held, data] of [
        ['strikes', { partner, day, reason: 'Rechargée par un script' }],
        [
          'readings',
          { indicator: 'followers', day, partner, value: 12, source: 'Lu', channel: 'instagram' },
        ],
        ['annotations', { label: 'Fête', from: day }],
        ['frameKeys', { partner, place: 'Wix' }],
      ] as [Held, object][])
        expect((await kept(held, data)).status, held).toBe(201)
      const placed = {
        title: 'Lettre',
        partner,
        channel: 'newsletter',
        places: 3,
        language: 'fr',
      }
      const made = await kept('placements', placed)
      expect(made.body.doc).toMatchObject({ items: ['rival'] })
      const offer = await asked(`placement?id=${(made.body.doc as { id: string }).id}`)
      expect(offer.body.names).toEqual(['Rival'])
      const file =
        'Indicateur;Partenaire;Réseau;Question;Jour;Valeur;Source;Point de départ\r\nAbonnés;Tudigo;Instagram;;09/11/2026;14;Awa;\r\n'
      const told = await host.rest('costo/readings-import', {
        ...{ form: new Blob([file]), token: tokens.editor },
      })
      expect(told.body.counts).toMatchObject({ new: 1, wrong: 0 })
    })

    it('looks at a partner’s page and keeps what it found', async () => {
      site.pages['/'] =
        `<body>${CARD}<script async src="http://localhost:3000/vitrine/v1/embed.js"></script></body>`
      const order = { partner: ids.tudigo, url: site.url }
      expect((await asked('site-check', order)).status).toBe(200)
      const { body } = await asked(`site-check?partner=${ids.tudigo}`, undefined, 'partner')
      expect(body.checks).toMatchObject([{ url: expect.stringContaining(site.host) }])
      expect(JSON.stringify(body.checks)).not.toContain('n’existe pas')
    })

    it('shows a record in the builder of what is pasted, pictures and all', async () => {
      const query = `collection=partners&id=${ids.tudigo}&choice=seen`
      const { status, text } = await host.page(`costo/embed/preview?${query}`, tokens.editor)
      expect(status).toBe(200)
      expect(text).toContain(`/api/${slugs.media}/file/`)
    })

    it('tells editors what waits, and leads to it by the host’s slugs', async () => {
      const { body } = await asked('queue')
      expect(body).toMatchObject({ proposals: 0, hours: 1 })
      const req = await editor()
      expect(await countGaps({ req }, ['photo'])).toEqual({ photo: 1 })
      const page = await readQueue({ req }, 'hours', 1)
      const counts = body as unknown as Parameters<typeof QueuePanel>[0]['counts']
      const shown = renderToStaticMarkup(
        createElement(QueuePanel, {
          sections: SECTIONS,
          counts,
          page,
          slugs: slugs as never,
          language: 'fr',
          admin: '/admin',
        }),
      )
      expect(shown).toContain(QUEUE_WORDS.fr.title)
      expect(shown).toContain(`href="/admin/collections/${slugs.shops}/${ids.shop}"`)
    })

    it('finds walks that wait for a decision on a stop, and records by a word without its accents', async () => {
      const id = ids.shop
      const collection = slugs.shops as 'shops'
      const close = (lifecycle: string) =>
        host.payload.update({
          collection,
          id,
          data: { lifecycle, _status: 'published' } as never,
        })
      await close('closed')
      const { user } = (await editor()) as { user: never }
      expect(await waitingWalks({ payload: host.payload, user })).toMatchObject([
        { name: 'Nord du 18e', stops: [{ shop: 'Librairie du Ruisseau', trouble: 'closed' }] },
      ])
      await close('open')
      const found = await host.page(`${slugs.shops}?where[search][like]=cafe`, tokens.editor)
      expect(JSON.parse(found.text).docs).toMatchObject([{ name: 'Café' }])
    })

    it('says in a record’s form why it is held back', async () => {
      const notice = await asked(`editions/notice?collection=${slugs.shops}&id=${ids.shop}`)
      expect(notice).toMatchObject({ status: 200, body: { paused: false, reasons: [] } })
      expect((await asked('editions')).body.current).toMatchObject({ files: expect.any(Number) })
    })

    // uploads are the host's own, and sources are there with the option from only
    const CLOSED = Object.keys(NAMES).filter(
      (held) => held !== 'media' && held !== 'sources',
    ) as Held[]
    it.each(CLOSED)('keeps %s from strangers and from accounts without a role', async (held) => {
      expect((await host.page(NAMES[held])).status).toBe(403)
      const seen = await host.page(NAMES[held], tokens.nobody)
      // the access of accounts is the host's own
      if (held !== 'users') expect(seen.status).toBe(403)
      const created = await host.rest(NAMES[held], { data: { name: 'x' } })
      expect(created.status).toBe(403)
    })

    it('lets a reader read what is published, and write nothing', async () => {
      const draft = await host.make('shops', shop('Secret', { _status: 'draft' }))
      const list = await host.page(`${slugs.shops}?depth=0`, tokens.reader)
      const names = JSON.parse(list.text).docs.map(({ name }: { name: string }) => name)
      expect(names.sort()).toEqual(['Café', 'Librairie du Ruisseau'])
      expect((await host.page(`${slugs.shops}/${draft}`, tokens.reader)).status).toBe(404)
      const change = { method: 'PATCH', data: { name: 'x' }, token: tokens.reader }
      expect((await host.rest(`${slugs.shops}/${ids.shop}`, change)).status).toBe(403)
    })

    it('has left the host’s own collections of the suite’s names alone', () => {
      expect([...host.touched]).toEqual([])
    })
  },
)
