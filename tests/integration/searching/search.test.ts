import { beforeAll, describe, expect, it } from 'vitest'
import { city, type CityOptions } from '../../support/city'
import { eachDatabase } from '../../support/databases'
import { fillCity } from '../../support/fillCity'
import { person } from '../../support/people'

const namesOf = (docs: object[]) => docs.map((doc) => (doc as { name: string }).name).sort()

eachDatabase('a search without accents', (installation) => {
  let token: string

  /** As Payload's own list asks: the newest drafts. */
  const listed = async (typed: string, collection: 'shops' | 'tours' = 'shops') => {
    const { docs } = await installation().payload.find({
      collection,
      where: { or: [{ search: { like: typed } }] },
      draft: true,
    })
    return namesOf(docs)
  }

  beforeAll(async () => {
    const { payload } = installation()
    token = (await person(installation(), 'editor')).token
    const create = (name: string, street: string, more: object = {}) =>
      payload.create({
        collection: 'shops',
        data: {
          ...{ name, category: 'grocery', address: { street, postcode: '75018' } },
          ...{ _status: 'published', ...more },
        } as never,
      })
    await create('Épicerie de l’Œuf', '3 rue Ménilmontant', { lease: 'Bail Zinzolin' })
    await create('La Garçonnière', '12 boulevard Ornano')
    await create('Boucherie Épatante', '4 rue de l’Épicerie')
  })

  it.each(['épicerie', 'epicerie', 'EPICERIE', 'Épicerie'])(
    'finds the same for %s',
    async (typed) => {
      expect(await listed(typed)).toEqual(['Boucherie Épatante', 'Épicerie de l’Œuf'])
    },
  )

  it.each([
    ['oeuf epicerie', ['Épicerie de l’Œuf']],
    ["l'œuf", ['Épicerie de l’Œuf']],
    ['ornano 75018 garcon', ['La Garçonnière']],
    ['la-garconniere', ['La Garçonnière']],
    ['MENILMONTANT', ['Épicerie de l’Œuf']],
    ['garcon ménil', []],
    ['zinzolin', []],
  ])(
    'finds by several words in any order, by street, postcode and slug, nothing private: %s',
    async (typed, names) => {
      expect(await listed(typed)).toEqual(names)
    },
  )

  it('follows a change, in a draft at once and for all when it is published', async () => {
    const { payload } = installation()
    const shop = await payload.create({
      collection: 'shops',
      data: { name: 'Chez Zoé', category: 'wine', _status: 'published' } as never,
    })
    const rename = (name: string, draft: boolean) =>
      payload.update({
        collection: 'shops',
        id: shop.id,
        data: { name, _status: draft ? 'draft' : 'published' } as never,
        draft,
      })
    await rename('Chez Anaïs', true)
    expect(await listed('anais')).toEqual(['Chez Anaïs'])
    await rename('Chez Anaïs et Zoé', false)
    expect(await listed('zoe anais')).toEqual(['Chez Anaïs et Zoé'])
  })

  it('finds a walk by its name in each language, whichever was saved last', async () => {
    const { payload } = installation()
    const tour = await payload.create({
      collection: 'tours',
      locale: 'fr',
      data: { name: 'Balade de Noël', _status: 'draft' } as never,
      draft: true,
    })
    const save = (locale: 'fr' | 'en', data: object) =>
      payload.update({ collection: 'tours', id: tour.id, locale, data: data as never, draft: true })
    await save('en', { name: 'Christmas stroll' })
    await save('fr', { summary: 'Des lumières.' })
    expect(await listed('noel', 'tours')).toHaveLength(1)
    expect(await listed('christmas', 'tours')).toHaveLength(1)
  })

  it('holds where the field of a relationship asks for a name, by REST', async () => {
    const { payload } = installation()
    const { docs } = await payload.find({
      ...{ collection: 'shops' as const, where: { name: { equals: 'Boucherie Épatante' } } },
    })
    const asked = async (typed: string, chosen: number | string = docs[0].id) => {
      const query = `where[and][0][id][not_in][0]=${chosen}&where[and][1][name][like]=${encodeURIComponent(typed)}`
      const path = `/api/shops?draft=true&depth=0&${query}`
      return namesOf((await installation().rest(path, { token })).body.docs)
    }
    expect(await asked('GARCONNIERE')).toEqual(['La Garçonnière'])
    expect(await asked('garçonnière')).toEqual(['La Garçonnière'])
    expect(await asked('boucherie epicerie')).toEqual([])
    const [other] = (await payload.find({ collection: 'shops', where: { name: { like: 'Œuf' } } }))
      .docs
    expect(await asked('boucherie epicerie', other.id)).toEqual(['Boucherie Épatante'])
  })
})

/** Ids that MongoDB takes; the others take a city's own. */
const hexadecimal: CityOptions['id'] = (_, index) => String(index).padStart(24, '0')

eachDatabase('what is searched of rows written below the hooks', (installation) => {
  it('is made up at the start, of published rows and of drafts', async () => {
    const { payload } = installation()
    const id = payload.db.name === 'mongoose' ? hexadecimal : undefined
    const rows = await fillCity(payload, 300, { id })
    const [shop] = rows.shops
    const found = () => payload.count({ collection: 'shops', where: { search: { exists: true } } })
    expect((await found()).totalDocs).toBe(0)
    await payload.db.createVersion({
      ...{ collectionSlug: 'shops', parent: shop.id as string, autosave: false },
      versionData: { ...shop, name: 'Brouillon Éphémère' } as never,
      ...{ createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' },
    })
    await payload.config.onInit?.(payload)
    expect((await found()).totalDocs).toBe(300)
    const drafts = await payload.find({
      collection: 'shops',
      where: { search: { like: 'ephemere' } },
      draft: true,
    })
    expect(namesOf(drafts.docs)).toEqual(['Brouillon Éphémère'])
    const kept = await payload.findByID({ collection: 'shops', id: shop.id as string })
    expect(kept).toMatchObject({ name: shop.name, updatedAt: shop.updatedAt })
  })
})

describe('the city of tests', () => {
  it('has accents to find', () => {
    expect(city(50).shops.some(({ name }) => /[éèêœ]/.test(String(name)))).toBe(true)
  })
})
