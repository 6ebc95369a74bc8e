import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

type Told = { attributes: Record<string, string>; files: Record<string, string> }

eachDatabase('the preview of a widget on a record', (installation) => {
  const people = {} as Record<RoleName, Awaited<ReturnType<typeof person>>>
  const ids = {} as Record<'shop' | 'own' | 'other' | 'walk' | 'empty', string>

  const get = (who: RoleName | undefined, query: Record<string, string>, language?: string) =>
    installation().rest(`/api/costo/embed/preview?${new URLSearchParams(query)}`, {
      token: who && people[who].token,
      language,
    })
  const toldIn = (body: string): Told =>
    JSON.parse(/<script type="application\/json" id="told">\n(.*)\n<\/script>/.exec(body)![1])
  const fileIn = (body: string, path: string) => JSON.parse(toldIn(body).files[path])

  beforeAll(async () => {
    const { payload } = installation()
    const make = async (collection: 'shops' | 'partners' | 'recommendations', data: object) =>
      String((await payload.create({ collection, data: data as never })).id)
    ids.own = await make('partners', {
      ...{ slug: 'tudigo', name: 'Tudigo', kind: 'charity', _status: 'published' },
    })
    ids.other = await make('partners', {
      ...{ slug: 'le-carillon', name: 'Le Carillon', kind: 'charity', _status: 'draft' },
    })
    const shop = { category: 'bookshop', lifecycle: 'open', lat: 48.89, lng: 2.34 }
    ids.shop = await make('shops', {
      ...{ ...shop, slug: 'librairie', name: 'Librairie', summary: 'Publiée' },
      _status: 'published',
    })
    await make('recommendations', {
      ...{ partner: ids.own, shop: ids.shop, reason: 'Pour ses lectures', _status: 'published' },
    })
    await payload.update({
      ...{ collection: 'shops', id: ids.shop, draft: true, locale: 'fr' },
      data: { summary: 'Pas encore publiée </script><b>' } as never,
    })
    await payload.update({
      ...{ collection: 'partners', id: ids.own, draft: true, locale: 'fr' },
      data: { service: 'Un texte à venir' } as never,
    })
    const walk = await payload.create({
      collection: 'tours',
      data: {
        ...{ slug: 'nord', name: 'Le nord', _status: 'draft' },
        stops: [
          { number: '1', kind: 'shop', shop: ids.shop },
          { number: '2', kind: 'place', name: 'Place 2', lat: 48.89, lng: 2.34 },
        ],
      } as never,
    })
    ids.walk = String(walk.id)
    const empty = await payload.create({
      collection: 'tours',
      data: { slug: 'vide', name: 'Vide', _status: 'draft', stops: [] } as never,
      draft: true,
    })
    ids.empty = String(empty.id)
    for (const role of ['editor', 'office', 'readonly'] as const)
      people[role] = await person(installation(), role)
    people.partner = await person(installation(), 'partner', ids.own)
  })

  it('shows an editor the draft, in the files that a widget reads', async () => {
    const { status, body } = await get('editor', { collection: 'shops', id: ids.shop })
    expect(status).toBe(200)
    expect(toldIn(body).attributes).toEqual({ shop: 'librairie' })
    const { shop } = fileIn(body, '/v1/fr/shops/librairie.json')
    expect(shop).toMatchObject({
      ...{ name: 'Librairie', summary: 'Pas encore publiée </script><b>' },
      page: 'http://localhost:3000/fr/shops/librairie/',
      recommendedBy: [{ slug: 'tudigo' }],
    })
    expect(body).not.toContain('publiée </script>')
  })

  it('shows a walk that was never published, with the published state of its shops', async () => {
    const { body } = await get('editor', { collection: 'tours', id: ids.walk })
    const { tour } = fileIn(body, '/v1/fr/tours/nord.json')
    expect(tour.stops.map(({ name }: { name: string }) => name)).toEqual(['Librairie', 'Place 2'])
    expect(body).not.toContain('Pas encore publiée')
  })

  it('shows a partner’s card among nobody, and the shops the city recommends to it', async () => {
    const query = { collection: 'partners', id: ids.own }
    const seen = await get('editor', { ...query, choice: 'seen' })
    const { partners } = fileIn(seen.body, '/v1/fr/partners.json')
    expect(partners).toMatchObject([{ slug: 'tudigo', service: 'Un texte à venir' }])
    const shops = await get('editor', { ...query, choice: 'recommended' })
    expect(toldIn(shops.body).attributes).toEqual({ show: 'shops', partner: 'tudigo' })
    expect(fileIn(shops.body, '/v1/fr/partners/tudigo/shops.json').shops).toMatchObject([
      { slug: 'librairie', reason: 'Pour ses lectures' },
    ])
  })

  it('says why a record can’t be shown, in the editor’s language', async () => {
    const query = { collection: 'tours', id: ids.empty }
    expect((await get('editor', query)).body).toContain('elle a moins de deux étapes')
    expect((await get('editor', query, 'en')).body).toContain('it has fewer than two stops')
  })

  it('is a page for our own frames, kept nowhere, that runs our scripts alone', async () => {
    const { headers } = await get('editor', { collection: 'shops', id: ids.shop })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toMatch(/script-src http:\/\/localhost:3000 'nonce-[\w+/=]{20,}';/)
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/)
  })

  it('is open to nobody without an account, and shows each what he may read', async () => {
    const shop = { collection: 'shops', id: ids.shop }
    expect((await get(undefined, shop)).status).toBe(404)
    for (const role of ['partner', 'office', 'readonly'] as const) {
      expect((await get(role, { collection: 'tours', id: ids.walk })).status, role).toBe(404)
      expect((await get(role, { collection: 'partners', id: ids.other })).status, role).toBe(404)
      const { body } = await get(role, shop)
      expect(fileIn(body, '/v1/fr/shops/librairie.json').shop.summary, role).toBe('Publiée')
    }
    const own = { collection: 'partners', id: ids.own, choice: 'seen' }
    expect((await get('partner', own)).body).toContain('Un texte à venir')
    expect((await get('office', own)).body).not.toContain('Un texte à venir')
  })

  it('refuses what the form does not offer, and names it', async () => {
    const wrong = async (query: Record<string, string>) => {
      const { status, body } = await get('editor', {
        ...{ collection: 'shops', id: ids.shop, ...query },
      })
      expect(status).toBe(400)
      return body.errors[0].message.split(/\s/)[0]
    }
    expect(await wrong({ choice: 'walk' })).toBe('choice')
    expect(await wrong({ language: 'xx' })).toBe('language')
    expect(await wrong({ accent: 'url(//evil.example)' })).toBe('accent')
    expect(await wrong({ collection: 'users' })).toBe('collection')
    expect((await get('editor', { collection: 'shops', id: 'nobody' })).status).toBe(404)
  })
})
