import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFixtureVitrine } from '../../support/fixture-vitrine'
import { type Reply, ask } from './http'

const NAME = `L’"Annexe" <script>alert('1')</script> & Cie`

let vitrine: Awaited<ReturnType<typeof startFixtureVitrine>>
beforeAll(async () => {
  vitrine = await startFixtureVitrine((records) => {
    const annexe = records.shops.find(({ slug }) => slug === 'l-annexe')!
    annexe.name = { fr: NAME, en: NAME }
  })
})
afterAll(() => vitrine.close())

type Options = Parameters<typeof ask>[2]
const about = (page: string, more = '', options?: Options) =>
  ask(vitrine.port, `/oembed?${new URLSearchParams({ url: vitrine.base + page })}${more}`, options)
const raw = (query: string) => ask(vitrine.port, `/oembed${query}`)
const json = ({ text }: Reply) => JSON.parse(text) as Record<string, unknown> & { html: string }
const frameIn = (reply: Reply) =>
  /<iframe [^>]*src="([^"]+)"/
    .exec(json(reply).html)![1]
    .replaceAll('&amp;', '&')
    .replace(vitrine.base, '')

describe('a public page is described to whoever embeds it', () => {
  it('as oEmbed 1.0 asks, with the markup that WordPress knows', async () => {
    const reply = await about('/fr/shops/librairie-du-ruisseau/', '&format=json')
    const { base } = vitrine
    expect(reply.status).toBe(200)
    expect(reply.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    })
    expect(reply.headers['cache-control']).toMatch(/max-age=5, stale-while-revalidate/)
    expect(json(reply)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Librairie du Ruisseau',
      provider_name: 'CoSto Vitrine',
      provider_url: `${base}/fr/`,
      cache_age: expect.any(Number) as number,
      width: 600,
      height: expect.any(Number) as number,
      thumbnail_url: expect.stringContaining(`${base}/v1/media/`) as string,
      thumbnail_width: expect.any(Number) as number,
      thumbnail_height: expect.any(Number) as number,
    })
    expect(json(reply).html).toMatch(
      new RegExp(
        `^<blockquote class="wp-embedded-content"><a href="${base}/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a></blockquote>` +
          `<iframe class="wp-embedded-content" sandbox="allow-scripts [^"]+" security="restricted" title="Librairie du Ruisseau" width="600" height="\\d+" frameborder="0" src="${base}/fr/frames/shop-card/\\?shop=librairie-du-ruisseau"></iframe>$`,
      ),
    )
  })

  it.each([
    [
      '/fr/shops/librairie-du-ruisseau/',
      'Librairie du Ruisseau',
      '/fr/frames/shop-card/?shop=librairie-du-ruisseau',
    ],
    [
      '/en/shops/librairie-du-ruisseau/',
      'Librairie du Ruisseau',
      '/en/frames/shop-card/?shop=librairie-du-ruisseau',
    ],
    [
      '/fr/shops/librairie-du-coin/',
      'Librairie du Ruisseau',
      '/fr/frames/shop-card/?shop=librairie-du-ruisseau',
    ],
    ['/fr/tours/nord-du-18e/', 'Balade : le nord du 18e', '/fr/frames/tour-map/?tour=nord-du-18e'],
    ['/fr/partners/tudigo/', 'Tudigo', '/fr/frames/partner-carousel/?show=shops&partner=tudigo'],
    [
      '/fr/partners/office-nord/',
      'Office de tourisme du Nord',
      '/fr/frames/partner-carousel/?partner=office-nord',
    ],
    [
      '/fr/videos/souvenirs-de-vitrines/',
      'Souvenirs de vitrines',
      '/fr/frames/partner-carousel/?show=videos&video=souvenirs-de-vitrines',
    ],
    [
      '/fr/perimeters/autour-du-ruisseau/',
      'Autour du Ruisseau',
      '/fr/frames/partner-carousel/?show=shops&perimeter=autour-du-ruisseau',
    ],
    ['/fr/partners/', 'Partenaires', '/fr/frames/partner-carousel/'],
    ['/en/shops/', 'Shops', '/en/frames/partner-carousel/?show=shops'],
    ['/fr/videos/', 'Vidéos', '/fr/frames/partner-carousel/?show=videos'],
    ['/en/', 'The CoSto Showcase', '/en/frames/partner-carousel/'],
    ['/', 'La Vitrine CoSto', '/fr/frames/partner-carousel/'],
    [
      '/fr/shops/librairie-du-ruisseau?utm_source=x#hours',
      'Librairie du Ruisseau',
      '/fr/frames/shop-card/?shop=librairie-du-ruisseau',
    ],
  ])('%s: "%s"', async (page, title, frame) => {
    const reply = await about(page)
    expect(reply.status).toBe(200)
    expect(json(reply).title).toBe(title)
    expect(frameIn(reply)).toBe(frame)
    expect((await ask(vitrine.port, frame)).status).toBe(200)
  })

  it('within the room there is, its picture too', async () => {
    const small = json(
      await about('/fr/shops/librairie-du-ruisseau/', '&maxwidth=400&maxheight=300'),
    )
    expect(small).toMatchObject({ width: 400, height: 300 })
    expect(small.html).toContain('width="400" height="300"')
    expect(small.thumbnail_width).toBeLessThanOrEqual(400)
    expect(small.thumbnail_height).toBeLessThanOrEqual(300)
    const tiny = json(await about('/fr/shops/librairie-du-ruisseau/', '&maxwidth=100'))
    expect(tiny.thumbnail_url).toBeUndefined()
  })

  it('with a name that is text in its markup, whatever it is made of', async () => {
    const reply = json(await about('/fr/shops/l-annexe/'))
    expect(reply.title).toBe(NAME)
    expect(reply.html.match(/<[a-z]+/g)).toEqual(['<blockquote', '<a', '<iframe'])
    expect(reply.html.match(/"/g)).toHaveLength(2 * 10)
    expect(reply.html).not.toContain(`'`)
  })

  it('once to those who have it still', async () => {
    const page = '/fr/shops/librairie-du-ruisseau/'
    const { etag = '' } = (await about(page)).headers
    const again = await about(page, '', { headers: { 'if-none-match': etag } })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
    expect(again.headers.etag).toBe(etag)
    expect((await about('/fr/shops/l-annexe/')).headers.etag).not.toBe(etag)
  })

  it('to HEAD and OPTIONS too, and to nobody who would write', async () => {
    const page = '/fr/shops/l-annexe/'
    const [whole, head] = [await about(page), await about(page, '', { method: 'HEAD' })]
    expect({ status: head.status, text: head.text }).toEqual({ status: 200, text: '' })
    expect(head.headers['content-length']).toBe(whole.headers['content-length'])
    expect((await about(page, '', { method: 'OPTIONS' })).status).toBe(204)
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await about(page, '', { method })).status).toBe(405)
  })
})

describe('what is no page is refused in words:', () => {
  it.each([
    ['a record that is gone', '/fr/shops/horlogerie-ramey/'],
    ['a record that never was', '/fr/shops/nulle-part/'],
    ['a language that isn’t published', '/de/shops/l-annexe/'],
    ['a file', '/v1/fr/shops.json'],
    ['a walk’s worker', '/fr/tours/nord-du-18e/worker.js'],
    ['something within a page', '/fr/shops/l-annexe/photos/'],
  ])('%s, 404', async (_, page) => {
    const reply = await about(page)
    expect(reply.status).toBe(404)
    expect(json(reply)).toMatchObject({ error: 'not-found' })
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it.each([
    'https://elsewhere.example/fr/shops/l-annexe/',
    'http://127.0.0.1/fr/shops/l-annexe/',
    'http://user:secret@{host}/fr/shops/l-annexe/',
    'http://{host}@elsewhere.example/fr/shops/l-annexe/',
  ])('a page of another site, %s, 404', async (url) => {
    const { host } = new URL(vitrine.base)
    const reply = await raw(`?${new URLSearchParams({ url: url.replace('{host}', host) })}`)
    expect(reply.status).toBe(404)
  })

  it.each([
    ['', 'url'],
    ['?url=', 'url'],
    ['?url=/fr/shops/l-annexe/', 'url'],
    ['?url=javascript:alert(1)', 'url'],
    ['?url=http://%00', 'url'],
    ['?url=http://[', 'url'],
    ['?url=%zz', 'url'],
    ['?url={base}/fr/shops/%2e%2e%2f%252fetc', 'url'],
    ['?url={base}/fr/%255c..%255cetc/', 'url'],
    ['?url={base}/%2500', 'url'],
    [`?url={base}/${'a'.repeat(1100)}`, 'url'],
    [`?url={base}/?${'a'.repeat(5000)}`, 'url'],
    ['?url={base}/fr/&maxwidth=wide', 'maxwidth'],
    ['?url={base}/fr/&maxwidth=0', 'maxwidth'],
    ['?url={base}/fr/&maxheight=-1', 'maxheight'],
    ['?url={base}/fr/&maxheight=1e9', 'maxheight'],
  ])('%s, 400, and which parameter', async (query, error) => {
    const reply = await raw(query.replace('{base}', vitrine.base))
    expect(reply.status).toBe(400)
    expect(json(reply)).toMatchObject({
      error,
      fr: expect.stringContaining(`« ${error} »`) as string,
      en: expect.stringContaining(`"${error}"`) as string,
    })
  })

  it('another format, 501', async () => {
    expect((await about('/fr/shops/l-annexe/', '&format=xml')).status).toBe(501)
  })
})
