import { describe, expect, it } from 'vitest'
import type { Records } from '../../../src/publish/records'
import { inputs, records } from '../../fixtures/records'
import { renderAll } from '../../support/rendered'

async function rendered(change: (records: Records) => void) {
  const changed = records()
  change(changed)
  // the mark of an edit that must be published whatever is wrong with another record
  changed.shops.find(({ slug }) => slug === 'l-annexe')!.summary.fr = 'Publié tout de même.'
  const { files, held } = await renderAll(changed, inputs())
  const json = (path: string) =>
    JSON.parse(String(files.find((file) => file.path === path)?.body ?? 'null'))
  const slugs = (list: string): string[] =>
    json(`/v1/fr/${list}.json`)[list.split('/').at(-1)!].map(({ slug }: { slug: string }) => slug)
  expect(json('/v1/fr/shops/l-annexe.json').shop.summary).toBe('Publié tout de même.')
  return { held, json, slugs, paths: files.map(({ path }) => path) }
}

const all = await rendered(() => {})
const without = (list: string[], slug: string) => list.filter((one) => one !== slug)
const YEARS = ['20255-03-01', '1-03-01', '275760-09-13']

describe('one record that something is wrong with never keeps the others from being published', () => {
  it.each(YEARS)('a recommendation until %s is left out and reported', async (until) => {
    const { held, slugs } = await rendered((some) => {
      some.recommendations[0].until = until
    })

    expect(slugs('partners/tudigo/shops')).toEqual(
      without(all.slugs('partners/tudigo/shops'), 'librairie-du-ruisseau'),
    )
    expect(held).toMatchObject([
      { collection: 'recommendations', slug: 'tudigo/librairie-du-ruisseau' },
    ])
    expect(held[0].reason.en).toContain(until)
  })

  it.each(YEARS)('a film with image rights until %s is not shown, and reported', async (until) => {
    const { held, slugs } = await rendered((some) => {
      some.videos[0].rights = { until }
    })

    expect(slugs('videos')).toEqual(without(all.slugs('videos'), records().videos[0].slug))
    expect(held).toMatchObject([{ collection: 'videos', slug: records().videos[0].slug }])
    expect(held[0].reason.en).toContain(until)
  })

  it('a picture whose right ends on no day is left out where it was shown', async () => {
    const { held, slugs } = await rendered((some) => {
      some.media.find(({ id }) => id === 'media-canal')!.rightsUntil = '99999-01-01'
    })

    expect(slugs('tours')).toEqual(all.slugs('tours'))
    expect(held).toMatchObject([{ collection: 'media', slug: 'media-canal' }])
  })

  it('of two shops with one slug the first by id has it, in whatever order they come', async () => {
    const twins = (reverse: boolean) =>
      rendered((some) => {
        const [first] = some.shops
        some.shops.push({ ...first, id: 'shop-z10', name: { fr: 'Dixième' } })
        some.shops.push({ ...first, id: 'shop-z9', name: { fr: 'Neuvième' } })
        if (reverse) some.shops.reverse()
      })
    const { slug, name } = records().shops[0]
    const { held, slugs, json } = await twins(false)

    expect(slugs('shops').sort()).toEqual(all.slugs('shops').sort())
    expect(json(`/v1/fr/shops/${slug}.json`).shop.name).toBe(name.fr)
    expect(held).toMatchObject([
      { collection: 'shops', slug },
      { collection: 'shops', slug },
    ])
    const reasons = held.map(({ reason }) => reason.en).join()
    expect(reasons).toContain('(shop-z10)')
    expect(reasons).toContain('(shop-z9)')
    expect((await twins(true)).held).toEqual(held)
  })

  it('a quarter whose outline can’t be reckoned with is refused, and the shops in it stay', async () => {
    const { held, slugs, paths } = await rendered((some) => {
      some.perimeters[0].area = { type: 'Polygon', coordinates: [null] }
    })

    const { slug } = records().perimeters[0]
    expect(held).toMatchObject([{ collection: 'perimeters', slug }])
    expect(slugs('shops')).toEqual(all.slugs('shops'))
    expect(paths).not.toContain(`/fr/perimeters/${slug}/`)
  })

  it('several of them are each found', async () => {
    const { held } = await rendered((some) => {
      const [one] = some.perimeters
      some.perimeters.push({ ...one, id: 'p-2', slug: 'deux' })
      for (const perimeter of some.perimeters.filter((each) => each !== one))
        perimeter.area = { type: 'Polygon', coordinates: [null] }
      some.shops[1].updatedAt = 'some day'
    })

    expect(held.map(({ collection }) => collection)).toContain('perimeters')
    expect(held).toContainEqual(expect.objectContaining({ slug: records().shops[1].slug }))
  })

  it('a shop that was renamed and can’t be rendered stays where it was last good', async () => {
    const [{ slug, id }] = records().shops
    const before = await renderAll(records(), inputs())
    const lastGood = (_: string, locale: string, asked: string) => {
      const path = `/v1/${locale}/shops/${asked}.json`
      const file = before.files.find((one) => one.path === path)
      return file && JSON.parse(String(file.body)).shop
    }
    const some = records()
    Object.assign(some.shops[0], { slug: 'nouvelle-adresse', hours: 'Mo 25:00' })
    some.addresses.push({ collection: 'shops', slug, movedTo: id })
    const { files, held } = await renderAll(some, inputs(), lastGood)

    expect(held).toMatchObject([{ collection: 'shops', slug: 'nouvelle-adresse' }])
    expect(files.find(({ path }) => path === `/fr/shops/${slug}/`)?.status).toBeUndefined()
    expect(files.map(({ path }) => path)).toContain(`/v1/fr/shops/${slug}.json`)
  })

  it('but a fault that no record is to blame for is told', async () => {
    await expect(renderAll(records(), { ...inputs(), now: 'never' })).rejects.toThrow()
  })
})
