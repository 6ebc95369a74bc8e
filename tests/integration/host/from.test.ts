import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import { type Host, optionsIn, OWN, startHost } from './host'
import { FROM, LOCALES, stores, using } from './stores'
import { onEachDatabase } from '../../support/databases'

onEachDatabase('a host’s own collection as the source', (kind) => {
  let host: Host
  const { save, change, remove, store, shopNamed, rows } = using(() => host)
  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      ...LOCALES,
      collections: [...OWN!, stores()],
      plugins: [costo({ ...optionsIn(folder), shops: FROM })],
    }))
  })
  afterAll(() => host?.stop())

  it('publishes what is published there, in each language, and follows what is changed', async () => {
    const { id } = await save({ title: 'Librairie', trade: 'bookshop', pitch: 'Des livres' })
    await change(id, { pitch: 'Books' }, { locale: 'en' })
    const read = await host.publish()
    expect(await read('/fr/shops/librairie/')).toContain('Des livres')
    expect(await read('/en/shops/librairie/')).toContain('Books')
    await change(id, { pitch: 'Des livres rares' })
    const [shop] = await shopNamed('Librairie')
    expect(shop).toMatchObject({ summary: 'Des livres rares', _status: 'published' })
    const [english] = await shopNamed('Librairie', { locale: 'en' })
    expect(english.summary).toBe('Books')
  })

  it('leaves in peace what is saved without a change', async () => {
    const { id } = await save({ title: 'Fromagerie', trade: 'cheese' })
    const [before] = await shopNamed('Fromagerie')
    await change(id, { isSecret: false })
    expect(await shopNamed('Fromagerie')).toEqual([before])
  })

  it('takes nothing from a draft, nor what is not to be shown', async () => {
    const { id } = await save({ title: 'Cave', _status: 'draft' }, { draft: true })
    await save({ title: 'Cachette', isSecret: true })
    expect([await shopNamed('Cave'), await shopNamed('Cachette')]).toEqual([[], []])
    await change(id, { _status: 'published' })
    await change(id, { title: 'Cave à vins', _status: 'draft' }, { draft: true })
    expect(await shopNamed('Cave')).toHaveLength(1)
  })

  it('unpublishes what is unpublished there, and shows it again as the same', async () => {
    const { id } = await save({ title: 'Torréfacteur', trade: 'cafe' })
    const [shop] = await shopNamed('Torréfacteur')
    for (const [was, data] of [
      ['unpublished', { _status: 'draft' }],
      ['secret', { _status: 'published', isSecret: true }],
      ['trashed', { isSecret: false, deletedAt: new Date().toISOString() }],
    ] as const) {
      await change(id, data)
      expect(await shopNamed('Torréfacteur'), was).toMatchObject([{ _status: 'draft' }])
    }
    await change(id, { deletedAt: null, _status: 'published' }, { trash: true })
    expect(await shopNamed('Torréfacteur')).toMatchObject([{ id: shop.id, _status: 'published' }])
  })

  it('goes into the trash with its record, unless a walk shows it', async () => {
    const alone = await save({ title: 'Cordonnier', trade: 'repair' })
    const walked = await save({ title: 'Luthier', trade: 'music' })
    const [shop] = await shopNamed('Luthier')
    await change(walked.id, { phone: '01 42 00 00 00' })
    await host.payload.update({
      ...{ collection: 'shops', id: shop.id, data: { lat: 48.89, lng: 2.34 } as never },
    })
    const stops = [
      { kind: 'shop', shop: shop.id },
      { kind: 'place', name: 'Le Petit Ney', lat: 48.899, lng: 2.341 },
    ]
    const walk = { name: 'Du luthier', stops, _status: 'published' } as never
    await host.payload.create({ collection: 'tours', data: walk })
    await remove(alone.id)
    await remove(walked.id)
    expect(await shopNamed('Cordonnier')).toEqual([])
    expect(await shopNamed('Luthier')).toMatchObject([{ id: shop.id, _status: 'draft' }])
    expect(await rows()).toContainEqual(
      expect.objectContaining({ record: String(shop.id), isGone: true }),
    )
  })

  it('saves there what can’t be taken over, and says why, by field', async () => {
    const { id } = await save({ title: 'Boucherie', trade: 'butcher', pitch: 'De la viande' })
    await change(id, { trade: 'butchery', pitch: 'De la bonne viande', phone: 'call me' })
    expect(await store(id)).toMatchObject({ trade: 'butchery', pitch: 'De la bonne viande' })
    // what is published stays whole
    expect(await shopNamed('Boucherie')).toMatchObject([
      { category: 'butcher', summary: 'De la viande', _status: 'published' },
    ])
    const row = (await rows()).find(({ name }) => name === 'Boucherie')
    expect(row).toMatchObject({
      isTroubled: true,
      problems: [
        {
          ...{ path: 'category', label: { fr: 'Catégorie', en: 'Category' } },
          message: { en: expect.stringContaining('“butchery”: ') },
        },
        { path: 'phone', message: { fr: expect.stringContaining('«\u00a0call me\u00a0»') } },
      ],
    })
    await change(id, { trade: 'butcher', phone: '01 42 00 00 00' })
    expect(await shopNamed('Boucherie')).toMatchObject([{ summary: 'De la bonne viande' }])
    expect((await rows()).find(({ name }) => name === 'Boucherie')).toMatchObject({
      isTroubled: false,
      problems: null,
    })
  })

  it('keeps as a draft what is new and can’t be published yet', async () => {
    const wrong = await save({ title: 'Mystère', trade: 'mystery', pitch: 'On ne sait' })
    expect(await shopNamed('Mystère')).toMatchObject([{ _status: 'draft', summary: 'On ne sait' }])
    await save({ title: 'Broken' })
    expect(await shopNamed('Broken')).toMatchObject([{ _status: 'draft' }])
    expect((await rows()).find(({ name }) => name === 'Broken')).toMatchObject({
      problems: [{ message: { fr: expect.stringContaining('no such trade') } }],
    })
    await change(wrong.id, { trade: 'other' })
    expect(await shopNamed('Mystère')).toMatchObject([{ _status: 'published' }])
  })

  it('undoes with the host’s own what a later hook of it undoes', async () => {
    const { id } = await save({ title: 'Herboristerie', trade: 'health' })
    const { config } = host.payload.collections['stores' as CollectionSlug]
    const refuse = () => {
      throw new Error('a later hook of the host’s')
    }
    config.hooks.afterChange.push(refuse)
    await expect(change(id, { title: 'Autre nom' })).rejects.toThrow('a later hook')
    config.hooks.afterChange.splice(config.hooks.afterChange.indexOf(refuse), 1)
    // the template's SQLite has no transactions: nothing of the host's own is undone either
    const names = kind === 'sqlite' ? ['Autre nom'] : ['Herboristerie']
    expect((await store(id)).title).toBe(names[0])
    expect(await shopNamed(names[0])).toHaveLength(1)
  })
})
