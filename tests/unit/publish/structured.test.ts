import { describe, expect, it } from 'vitest'
import type { Records } from '../../../src/publish/records'
import { rendered } from '../../support/rendered'

const SHOP = '/fr/shops/librairie-du-ruisseau/'

/** The facts for machines on a page. */
const factsOn = (path: string, { body }: Awaited<ReturnType<typeof rendered>>) =>
  JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body(path))?.[1] ?? 'null',
  )

const withHours = async (hours: string, more: object = {}) =>
  factsOn(
    SHOP,
    await rendered((all: Records) => {
      const shop = all.shops.find(({ slug }) => slug === 'librairie-du-ruisseau')!
      Object.assign(shop, { hours, closures: [], ...more })
    }),
  )

const days = (facts: { openingHoursSpecification: { dayOfWeek: string[] }[] }) =>
  facts.openingHoursSpecification

describe('a shop in schema.org’s words', () => {
  it('says its usual week, whatever holidays are near', async () => {
    const facts = await withHours('Tu-Sa 10:00-12:30,14:00-19:30; Su 10:30-13:00; PH off')
    const week = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    expect(facts['@type']).toBe('Store')
    expect(days(facts)).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: week, opens: '10:00', closes: '12:30' },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: week, opens: '14:00', closes: '19:30' },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Sunday'],
        opens: '10:30',
        closes: '13:00',
      },
    ])
  })

  it('gives an evening that ends after midnight to the day it began', async () => {
    expect(days(await withHours('Su 20:00-02:00'))).toMatchObject([
      { dayOfWeek: ['Sunday'], opens: '20:00', closes: '02:00' },
    ])
  })

  it('is open on every day from midnight to midnight when it never closes', async () => {
    expect(days(await withHours('24/7'))).toMatchObject([
      { dayOfWeek: { length: 7 }, opens: '00:00', closes: '23:59' },
    ])
  })

  it('says each opening by its date where no week is like the others', async () => {
    const specs = days(await withHours('Nov Mo 10:00-12:00; Dec Mo 14:00-16:00'))
    expect(specs).toMatchObject([
      { validFrom: '2026-11-16', validThrough: '2026-11-16', opens: '10:00', closes: '12:00' },
      { validFrom: '2026-11-23', validThrough: '2026-11-23', opens: '10:00', closes: '12:00' },
      { validFrom: '2026-11-30', validThrough: '2026-11-30', opens: '10:00', closes: '12:00' },
    ])
  })

  it('says its closures to come as days on which it doesn’t open', async () => {
    const closures = [{ from: '2026-11-24', to: '2026-11-25', reason: { fr: 'Inventaire' } }]
    const { specialOpeningHoursSpecification: special } = await withHours('Mo-Su 10:00-19:00', {
      closures,
    })
    expect(special).toMatchObject([
      { opens: '00:00', closes: '00:00', validFrom: '2026-11-24', validThrough: '2026-11-25' },
    ])
  })

  it('has no hours when it has closed for good', async () => {
    const facts = await withHours('Mo-Su 10:00-19:00', {
      lifecycle: 'closed',
      closedOn: '2026-10-01',
    })
    expect(facts.openingHoursSpecification).toBeUndefined()
  })
})

describe('a film in schema.org’s words', () => {
  it('has a clip for each of its sequences', async () => {
    const all = await rendered()
    const [video] = all.json('/v1/fr/videos.json').videos
    const facts = factsOn(new URL(video.page).pathname, all)
    expect(facts).toMatchObject({
      '@type': 'VideoObject',
      name: video.name,
      thumbnailUrl: video.poster.src,
      duration: expect.stringMatching(/^PT(\d+M)?(\d+S)?$/),
    })
    expect(facts.hasPart.map((clip: object) => clip)).toMatchObject(
      video.sequences.map(({ title, from, to }: { title: string; from: number; to: number }) => ({
        ...{ '@type': 'Clip', name: title, startOffset: from, endOffset: to },
      })),
    )
  })

  it('was uploaded on the day of its release, whatever was mended since; without one on that of its last change', async () => {
    const factsWith = async (releaseAt?: string) => {
      const all = await rendered(({ videos }) => {
        videos[0].releaseAt = releaseAt
      })
      const [video] = all.json('/v1/fr/videos.json').videos
      return { video, facts: factsOn(new URL(video.page).pathname, all) }
    }
    const released = await factsWith('2026-03-02T09:00:00+01:00')
    expect(released.facts.uploadDate).toBe('2026-03-02T09:00:00+01:00')
    const { video, facts } = await factsWith()
    expect(facts.uploadDate).toBe(video.updatedAt)
  })
})
