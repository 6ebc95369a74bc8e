import { afterAll, expect, it } from 'vitest'
import { PARTNERS, PERIMETERS, RECOMMENDATIONS, SHOPS, TOURS, VIDEOS } from '../../../src/seed/data'
import type { Epoch } from '../../../src/measuring/epoch'
import { daysBetween } from '../../../src/measuring/rows'
import { addDays, parisDay } from '../../../src/publish/paris'
import { seed } from '../../../src/seed'
import { eachDatabase, signIn, start } from '../../support/databases'

const password = 'demo password'

eachDatabase('The demo quarter', (installation) => {
  const published = async (collection: string) => {
    const { docs } = await installation().payload.find({
      collection: collection as 'shops',
      where: { _status: { equals: 'published' } },
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    return docs as unknown as Record<string, unknown>[]
  }
  const counts = async () => {
    const collections = ['partners', 'shops', 'recommendations', 'tours', 'perimeters', 'videos']
    return Promise.all(collections.map(async (name) => (await published(name)).length))
  }
  const all = [PARTNERS, SHOPS, RECOMMENDATIONS, TOURS, PERIMETERS, VIDEOS].map((l) => l.length)

  it('is published whole, past every check an editor meets', async () => {
    await seed(installation().payload, { password })
    expect(await counts()).toEqual(all)
  }, 180_000)

  it('has both languages in every text', async () => {
    const untranslated = async (collection: string, field: string) =>
      (await published(collection))
        .filter((doc) => {
          const text = doc[field] as { fr?: string; en?: string } | undefined
          return !text?.fr || !text.en || text.fr === text.en
        })
        .map(({ slug, id }) => slug ?? id)
    expect(await untranslated('partners', 'service')).toEqual([])
    expect(await untranslated('shops', 'summary')).toEqual([])
    expect(await untranslated('recommendations', 'reason')).toEqual([])
    expect(await untranslated('tours', 'name')).toEqual([])
    expect(await untranslated('tours', 'credits')).toEqual([])
    expect(await untranslated('perimeters', 'name')).toEqual([])
    expect(await untranslated('videos', 'transcript')).toEqual([])
  })

  it('keeps each stop one stop in both languages, each with a position', async () => {
    for (const tour of await published('tours')) {
      const stops = tour.stops as Record<string, unknown>[]
      expect(stops.length).toBeGreaterThan(5)
      expect(stops.map(({ number }) => number)).toEqual(stops.map((_, index) => String(index + 1)))
      const places = stops.filter(({ kind }) => kind === 'place')
      expect(places.every(({ lat, lng }) => Number(lat) > 48.88 && Number(lng) > 2.32)).toBe(true)
      expect(places.every(({ text }) => Object.keys(text as object).length === 2)).toBe(true)
      expect(stops.every(({ kind, shop }) => kind === 'place' || shop)).toBe(true)
      const ways = stops.slice(0, -1).map(({ directions }) => directions as object)
      expect(ways.map((way) => Object.keys(way).sort())).toEqual(ways.map(() => ['en', 'fr']))
      expect(stops.some(({ dwellMinutes }) => Number(dwellMinutes) > 0)).toBe(true)
    }
  })

  it('says every picture in both languages', async () => {
    const { docs } = await installation().payload.find({
      collection: 'media',
      where: { mimeType: { contains: 'image/' } },
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    const silent = docs.filter((doc) => {
      const alt = doc.alt as unknown as { fr?: string; en?: string } | null
      return !alt?.fr || !alt.en || alt.fr === alt.en
    })
    expect(docs.length).toBeGreaterThan(40)
    expect(silent.map(({ filename }) => filename)).toEqual([])
  })

  it('is not written twice, and leaves alone what an editor has changed since', async () => {
    const { payload } = installation()
    const bySlug = { slug: { equals: 'cafe-halte' } }
    await payload.update({ collection: 'shops', where: bySlug, data: { phone: '+33199001899' } })
    await seed(payload, { password: 'another one' })

    expect(await counts()).toEqual(all)
    const { docs } = await payload.find({ collection: 'shops', where: bySlug, depth: 0 })
    expect(docs[0].phone).toBe('+33199001899')
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(4)
  })

  it('has six months of exposures up to yesterday, by the real account, and has them once', async () => {
    const { payload } = installation()
    const account = await payload.db.find<Epoch>({
      ...{ collection: 'epochs', sort: 'day', limit: 0, pagination: false },
    })
    const yesterday = addDays(parisDay(new Date()), -1)
    const days = account.docs.map(({ day }) => day)
    expect(new Set(days).size).toBe(days.length)
    expect([days.length, days.at(-1)]).toEqual([189, yesterday])
    const standings = Object.values(account.docs.at(-1)!.result.partners)
    const sum = (side: 'given' | 'received') =>
      standings.reduce((all, standing) => all + standing[side], 0)
    expect(sum('given')).toBe(sum('received'))
    const counted = await daysBetween(payload, days[0], yesterday)
    expect(Object.keys(counted)).toHaveLength(189)
    for (const [collection, least] of [
      ['annotations', 3],
      ['placements', 4],
      ['readings', 15],
    ] as const)
      expect((await payload.count({ collection })).totalDocs, collection).toBeGreaterThanOrEqual(
        least,
      )
  })

  it('lets its accounts sign in, each with its role', async () => {
    const roles = await Promise.all(
      ['admin', 'editor', 'partner', 'office'].map(async (role) => {
        const token = await signIn(installation(), `${role}@vitrine.demo`, password)
        return (await installation().rest('/api/users/me', { token })).body.user
      }),
    )
    expect(roles.map(({ role }) => role)).toEqual(['admin', 'editor', 'partner', 'office'])
    const nameOf = async (id: string) =>
      (await installation().payload.findByID({ collection: 'partners', id, depth: 0 })).slug
    const [partner, office] = [roles[2].partner, roles[3].partner].map(String)
    expect([await nameOf(partner), await nameOf(office)]).toEqual([
      'les-amis-du-nord-est',
      'office-du-tourisme-de-paris',
    ])
  })

  it('has a walk that its office has begun, as a draft in both languages', async () => {
    const token = await signIn(installation(), 'office@vitrine.demo', password)
    const where = 'where[_status][equals]=draft&draft=true&locale=all&depth=0'
    const { body } = await installation().rest(`/api/tours?${where}`, { token })
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0].name).toEqual({
      fr: 'Une heure à la Chapelle',
      en: 'An hour in La Chapelle',
    })
    expect(body.docs[0].stops).toHaveLength(3)
    expect(body.docs[0].stops.every(({ number }: { number: string }) => number)).toBe(true)
  })

  it('gives an office account of an earlier demonstration the office it acts for', async () => {
    const { payload } = installation()
    const where = { email: { equals: 'office@vitrine.demo' } }
    await payload.update({ collection: 'users', where, data: { partner: null } })
    await seed(payload, { password })
    const { docs } = await payload.find({ collection: 'users', where, depth: 0 })
    expect(docs[0].partner).toBeTruthy()
  })
})

const real = await start('sqlite')
afterAll(() => real.stop())

it('is refused by a site that has records of its own', async () => {
  await real.payload.create({
    collection: 'shops',
    data: { name: 'Une vraie boutique', category: 'other', _status: 'draft' },
    draft: true,
  })
  await expect(seed(real.payload, { password })).rejects.toThrow(
    /shops of its own.*boutique.*DEMO=0/,
  )
  expect((await real.payload.count({ collection: 'media' })).totalDocs).toBe(0)
})
