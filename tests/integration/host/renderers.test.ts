import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { costo, type CostoOptions } from '../../../src'
import type { FeedShop, FeedTour } from '../../../src/contract'
import { editionRoute } from '../../../src/next'
import { currentEdition } from '../../../src/publish/store/editions'
import { publishingOf } from '../../../src/publishing/publishing'
import { createEditionHandler, createLog } from '../../../src/server'
import { type Host, optionsIn, startHost } from './host'
import { RECORDS } from './records'
import { onEachDatabase } from '../../support/databases'

type Own = { parking: boolean }

/** What the renderers do in a test: they fail when it says so. */
const fails = { all: false, each: '', page: false }
beforeEach(() => void Object.assign(fails, { all: false, each: '', page: false }))

const csv = (shops: FeedShop<Own>[]) =>
  ['slug;parking', ...shops.map(({ slug, custom }) => `${slug};${custom?.parking ?? ''}`)].join(
    '\r\n',
  )

const OPTIONS: Pick<CostoOptions, 'shops' | 'tours'> = {
  shops: {
    fields: [{ name: 'parking', type: 'checkbox' }],
    publish: ({ parking }) => ({ parking: parking === true }),
    renderers: [
      {
        path: '{locale}/shops.csv',
        type: 'text/csv',
        all(shops: FeedShop<Own>[]) {
          if (fails.all) throw new Error('no list')
          return csv(shops)
        },
      },
      {
        path: 'cards/{slug}.vcf',
        type: 'text/vcard; charset=utf-8',
        each({ slug, name, page }, { url }) {
          if (fails.each === slug) throw new Error('no card')
          return slug.startsWith('secret')
            ? undefined
            : `BEGIN:VCARD\r\nFN:${name}\r\nURL:${page}\r\nSOURCE:${url(`custom/cards/${slug}.vcf`)}\r\nEND:VCARD`
        },
      },
      {
        page(shop: FeedShop<Own>, { standard, escape, locale }) {
          if (fails.page) throw new Error('no page')
          const name = escape(shop.name)
          return shop.custom?.parking
            ? `<h1 class="own">${locale} ${name}</h1>${standard}`
            : standard
        },
      },
    ],
  },
  tours: {
    renderers: [
      {
        path: 'bytes/{slug}.bin',
        type: 'application/octet-stream',
        each: ({ stops }: FeedTour) => new Uint8Array([0, stops.length, 255]),
      },
      { page: ({ name }: FeedTour) => `<h1 class="walk">${name.length}</h1>` },
    ],
  },
}

onEachDatabase('a host’s own renderers', (kind) => {
  let host: Host
  const shops: { id: number | string; slug?: string }[] = []

  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      plugins: [costo({ ...optionsIn(folder), ...OPTIONS })],
    }))
    for (const parking of [true, false]) {
      const shop = await RECORDS.shops(host)
      await save(shop.id, { parking })
      shops.push(shop)
    }
  })
  afterAll(() => host?.stop())

  const save = (id: number | string, data: object) =>
    host.payload.update({ collection: 'shops', id, data: data as never })
  const edition = async () => (await currentEdition(publishingOf(host.payload).editionsDir))!
  const held = async () =>
    (await edition()).manifest.held.map(({ slug, reason }) => [slug, reason.en])
  const card = (at: number) => `/custom/cards/${shops[at].slug}.vcf`

  it('are files of the edition, of each record and of all, with what is public of a host’s fields', async () => {
    const read = await host.publish()
    const [first, second] = shops.map(({ slug }) => slug)
    expect(await read('/custom/fr/shops.csv')).toBe(
      `slug;parking\r\n${first};true\r\n${second};false`,
    )
    expect(await read(card(0))).toBe(
      `BEGIN:VCARD\r\nFN:Librairie du Ruisseau\r\nURL:https://host.example/vitrine/fr/shops/${first}/\r\nSOURCE:https://host.example/vitrine${card(0)}\r\nEND:VCARD`,
    )
    expect((await edition()).find('/custom/fr/shops.csv')?.type).toBe('text/csv; charset=utf-8')
    expect(await held()).toEqual([])
  })

  it('make pages in the place of ours, head and frame as they were', async () => {
    const read = await host.publish()
    const page = await read(`/fr/shops/${shops[0].slug}/`)
    expect(page).toContain('<h1 class="own">fr Librairie du Ruisseau</h1>')
    expect(page).toContain('<link rel="canonical"')
    expect(page).toContain('<section class="panel"')
    expect(await read(`/fr/shops/${shops[1].slug}/`)).not.toContain('class="own"')
  })

  it('make bytes too, and a walk’s page', async () => {
    const { slug } = await RECORDS.tours(host)
    const read = await host.publish()
    const file = (await edition()).find(`/custom/bytes/${slug}.bin`)
    expect(file).toMatchObject({ size: 3, type: 'application/octet-stream' })
    const page = await read(`/fr/tours/${slug}/`)
    expect(page).toContain('<h1 class="walk">11</h1>')
    expect(page).not.toContain('class="stops"')
  })

  it('are made anew when what they show has changed, and no other', async () => {
    await host.publish()
    const before = await edition()
    await save(shops[1].id, { parking: true })
    const read = await host.publish()
    expect(await read('/custom/fr/shops.csv')).toContain(`${shops[1].slug};true`)
    expect((await edition()).find(card(0))).toEqual(before.find(card(0)))
    await save(shops[1].id, { parking: false })
  })

  it('are served with their type, below the suite’s own folder and by a route of Next', async () => {
    await save(shops[0].id, { name: 'Librairie f' })
    await host.publish()
    const { editionsDir } = publishingOf(host.payload)
    const handler = createEditionHandler(editionsDir, createLog('silent'))
    await handler.ready
    const answer = await handler.fetch(new Request('https://host.example/custom/fr/shops.csv'))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/csv; charset=utf-8',
    ])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toContain(`${shops[0].slug};true`)
    handler.close()
    const path = ['custom', 'cards', `${shops[0].slug}.vcf`]
    const asked = new Request(`https://host.example/vitrine/${path.join('/')}`)
    const byNext = await editionRoute(editionsDir).GET(asked, {
      params: Promise.resolve({ path }),
    })
    expect(byNext.headers.get('content-type')).toBe('text/vcard; charset=utf-8')
    expect(await byNext.text()).toContain('FN:Librairie f')
  })

  it('that fail for one record leave its file as it was, the others go on, and editors are told', async () => {
    await host.publish()
    fails.each = String(shops[0].slug)
    await save(shops[0].id, { name: 'Autrement' })
    const read = await host.publish()
    expect(await read(card(0))).toContain('FN:Librairie f')
    expect(await read(`/fr/shops/${shops[0].slug}/`)).toContain('Autrement')
    expect(await read('/custom/fr/shops.csv')).toContain(String(shops[1].slug))
    expect(await held()).toEqual([
      [shops[0].slug, `${card(0)} could not be made: no card; the record itself is published`],
    ])
    fails.each = ''
    expect(await (await host.publish())(card(0))).toContain('FN:Autrement')
    expect(await held()).toEqual([])
  })

  it('that fail for a page leave it to ours', async () => {
    fails.page = true
    const read = await host.publish()
    const page = await read(`/fr/shops/${shops[0].slug}/`)
    expect(page).toContain('<section class="panel"')
    expect(page).not.toContain('class="own"')
    expect((await held()).map(([, reason]) => reason)).toContain(
      `/fr/shops/${shops[0].slug}/ could not be made: no page; the record itself is published`,
    )
  })

  it('that fail for a list leave it as it was, until a record it names is no longer public', async () => {
    const gone = await RECORDS.shops(host)
    await host.publish()
    fails.all = true
    await save(shops[0].id, { parking: false })
    const kept = await (await host.publish())('/custom/fr/shops.csv')
    expect(kept).toContain(`${shops[0].slug};true`)
    expect(await held()).toEqual([
      ['/custom/fr/shops.csv', '/custom/fr/shops.csv could not be made: no list'],
    ])
    await save(gone.id, { _status: 'draft' })
    const read = await host.publish()
    expect(await read('/custom/fr/shops.csv')).toBeUndefined()
    expect(await read(`/custom/cards/${gone.slug}.vcf`)).toBeUndefined()
    fails.all = false
    expect(await (await host.publish())('/custom/fr/shops.csv')).not.toContain(String(gone.slug))
  })
})
