import { describe, expect, it } from 'vitest'
import type { FeedStop } from '../../../src/contract/tour'
import type { Records } from '../../../src/publish/records'
import { inputs, records } from '../../fixtures/records'
import { renderAll } from '../../support/rendered'

/** The fixtures, a walk one way that ends at a shop, and one that goes to two shops and nowhere else. */
function city(): Records {
  const all = records()
  const [loop, oneWay] = all.tours
  oneWay.stops.push({ number: '4', shop: 'shop-librairie-du-ruisseau' })
  const stops = [LIBRAIRIE, 'boulangerie-labat'].map((slug, index) => ({
    number: `${index + 1}`,
    shop: `shop-${slug}`,
  }))
  const shopping = { ...loop, id: 'tour-shops', slug: 'boutiques', photo: undefined, stops }
  return { ...all, tours: [...all.tours, shopping] }
}

const LIBRAIRIE = 'librairie-du-ruisseau'
const before = await renderAll(city(), inputs())
const SINGLE: Record<string, string> = { shops: 'shop', tours: 'tour' }

function lastGood(collection: string, locale: string, slug: string) {
  const read = (path: string) =>
    JSON.parse(String(before.files.find((file) => file.path === path)?.body ?? 'null'))
  const key = SINGLE[collection]
  if (key) return read(`/v1/${locale}/${collection}/${slug}.json`)?.[key]
  return read(`/v1/${locale}/${collection}.json`)[collection].find(
    (one: { slug: string }) => one.slug === slug,
  )
}

/** The edition after `before`, in which the records that `change` has spoilt stay as they were. */
async function after(change: (records: Records) => void) {
  const changed = city()
  change(changed)
  const { files, held } = await renderAll(changed, inputs(), lastGood)
  const body = (path: string) => String(files.find((file) => file.path === path)?.body)
  return { held, body, json: (path: string) => JSON.parse(body(path)), files }
}

const without = <R extends { slug: string }>(all: R[], ...slugs: string[]) =>
  all.filter(({ slug }) => !slugs.includes(slug))
const spoil = (record: { name: Records['shops'][number]['name'] }) => {
  record.name = {}
}

describe('what was last good of a record that is held back', () => {
  it('loses the shop that is unpublished: a walk keeps its other stops and the way past', async () => {
    const was = lastGood('tours', 'fr', 'nord-du-18e')
    const { held, json, body } = await after((all) => {
      spoil(all.tours[0])
      all.shops = without(all.shops, LIBRAIRIE)
    })
    const { tour } = json('/v1/fr/tours/nord-du-18e.json')
    const [first, second] = was.stops

    expect(held.map(({ slug }) => slug)).toContain('nord-du-18e')
    expect(tour.stops.map(({ number }: FeedStop) => number)).toEqual(['1', '3', '5 bis'])
    expect(tour.stops[0].toNextMeters).toBe(first.toNextMeters + second.toNextMeters)
    expect(tour.stopCount).toBe(3)
    expect(tour.line).toEqual(was.line)
    for (const path of ['/v1/fr/tours/nord-du-18e.json', '/fr/tours/nord-du-18e/'])
      expect(body(path)).not.toMatch(/librairie-du-ruisseau|Librairie du Ruisseau/)
  })

  it('leads on past the first stop of a loop', async () => {
    const was: FeedStop[] = lastGood('tours', 'fr', 'nord-du-18e').stops
    const { json } = await after((all) => {
      spoil(all.tours[0])
      all.shops = without(all.shops, 'boulangerie-labat')
    })
    const { stops } = json('/v1/fr/tours/nord-du-18e.json').tour

    expect(stops.at(-1).toNextMeters).toBe(was[3].toNextMeters! + was[0].toNextMeters!)
  })

  it('ends a walk one way at the last stop that is left', async () => {
    const { json } = await after((all) => {
      spoil(all.tours[1])
      all.shops = without(all.shops, LIBRAIRIE)
    })
    const { stops } = json('/v1/en/tours/est-du-18e.json').tour

    expect(stops.map(({ number }: FeedStop) => number)).toEqual(['1', '2', '3'])
    expect(stops[2].toNextMeters).toBeUndefined()
  })

  it('shows no picture of a shop that is gone as the walk’s own', async () => {
    const { json } = await after((all) => {
      all.shops = without(all.shops, LIBRAIRIE)
    })
    const { photo, stops } = json('/v1/fr/tours/boutiques.json').tour

    expect(lastGood('tours', 'fr', 'boutiques').photo).toEqual(
      lastGood('shops', 'fr', LIBRAIRIE).photo,
    )
    expect(stops).toHaveLength(1)
    expect(photo).toEqual(stops[0].photo)
  })

  it('keeps a shop that was renamed and is public', async () => {
    const { json } = await after((all) => {
      spoil(all.tours[0])
      const shop = all.shops.find(({ slug }) => slug === LIBRAIRIE)!
      all.addresses.push({ collection: 'shops', slug: shop.slug, movedTo: shop.id })
      shop.slug = 'librairie-nouvelle'
    })

    expect(json('/v1/fr/tours/nord-du-18e.json').tour.stops).toHaveLength(4)
  })

  it('is no walk any more when no stop of it is public', async () => {
    const { held, files } = await after((all) => {
      all.shops = []
    })

    expect(held.map(({ slug }) => slug)).toContain('boutiques')
    expect(files.map(({ path }) => path)).not.toContain('/fr/tours/boutiques/')
  })

  it('loses the partner that is unpublished, in shops, films and cards alike', async () => {
    const { held, files } = await after((all) => {
      for (const record of [...all.shops, ...all.videos]) spoil(record)
      const [gone, ...left] = all.partners
      for (const partner of left) spoil(partner)
      all.partners = left
      expect(gone.slug).toBe('tudigo')
    })
    const naming = files.filter(({ body }) => /tudigo/i.test(String(body)))

    expect(held.map(({ collection }) => collection)).toEqual(
      expect.arrayContaining(['partners', 'shops', 'videos']),
    )
    expect(naming.map(({ path }) => path)).toEqual([])
  })

  it('is no film any more when the right to one of its sequences has ended', async () => {
    const { slug } = records().videos.find(({ sequences }) => sequences.length > 1)!
    const films = async (until?: string) => {
      const { json } = await after((all) => {
        const film = all.videos.find((one) => one.slug === slug)!
        spoil(film)
        if (until) film.sequences[1].rights = { until }
      })
      return json('/v1/fr/videos.json').videos.map((film: { slug: string }) => film.slug)
    }

    expect(await films()).toContain(slug)
    expect(await films('2026-11-01')).not.toContain(slug)
  })
})
