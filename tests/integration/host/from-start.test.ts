import sharp from 'sharp'
import { afterEach, expect, it } from 'vitest'
import { costo, shared, shops, tours } from '../../../src'
import { type Kept, keptOf } from '../../../src/source/kept'
import { type Host, optionsIn, OWN, startHost } from './host'
import { FROM, LOCALES, map, type Store, stores, using } from './stores'
import { type DatabaseKind, onEachDatabase } from '../../support/databases'

let host: Host | undefined
afterEach(async () => {
  await host?.stop()
  host = undefined
})

const { save, change, shopNamed, rows } = using(() => host!)

const start = async (kind: DatabaseKind, given: Parameters<typeof startHost>[1]) =>
  (host = await startHost(kind, given))

/** As the process starts anew on the same database. */
const startAnew = () => host!.payload.config.onInit!(host!.payload)

/** As it was saved before the suite came: below all hooks. */
const saveBelow = async (title: string, more: object = {}) => {
  const now = new Date().toISOString()
  const { id } = await host!.payload.db.create({
    collection: 'stores',
    data: { title, _status: 'published', updatedAt: now, createdAt: now, ...more },
  })
  return id
}

const names = async () =>
  (await host!.payload.find({ collection: 'shops', depth: 0, sort: 'name' })).docs.map(
    ({ name }) => name,
  )

onEachDatabase('what a host had before', (kind) => {
  it('takes over at its start what was there before, and goes on where it was stopped', async () => {
    await start(kind, (folder) => ({
      ...LOCALES,
      collections: [...OWN!, stores()],
      plugins: [costo({ ...optionsIn(folder), shops: FROM })],
    }))
    const { payload } = host!
    for (const title of ['Ancienne', 'Bazar', 'Cordier']) await saveBelow(title)
    await saveBelow('Dépôt', { _status: 'draft' })
    await startAnew()
    expect(await names()).toEqual(['Ancienne', 'Bazar', 'Cordier'])
    const [bazar] = await shopNamed('Bazar')
    // as if it had been stopped before this one
    await payload.db.deleteOne({ collection: 'shops', where: { id: { equals: bazar.id } } })
    await payload.db.deleteMany({
      collection: 'costo-sources',
      where: { name: { equals: 'Bazar' } },
    })
    const [before] = await shopNamed('Ancienne')
    await startAnew()
    expect(await names()).toEqual(['Ancienne', 'Bazar', 'Cordier'])
    expect(await shopNamed('Ancienne')).toEqual([before])
    expect(await rows()).toHaveLength(3)
  })

  it('follows at its start what was changed and deleted below, and a rule that has changed', async () => {
    await start(kind, (folder) => ({
      collections: [...OWN!, stores()],
      plugins: [costo({ ...optionsIn(folder), shops: FROM })],
    }))
    const { payload } = host!
    const id = await saveBelow('Ancienne')
    const gone = await saveBelow('Bazar')
    await startAnew()
    const later = new Date(Date.now() + 1000).toISOString()
    await payload.db.updateOne({
      ...{ collection: 'stores', id, data: { title: 'Nouvelle', updatedAt: later } },
    })
    await payload.db.deleteOne({ collection: 'stores', where: { id: { equals: gone } } })
    await startAnew()
    expect(await names()).toEqual(['Nouvelle'])
    keptOf(payload)[0].map = ((store: Store) => ({
      ...map(store),
      summary: 'À découvrir',
    })) as unknown as Kept['map']
    await startAnew()
    expect(await shopNamed('Nouvelle')).toMatchObject([{ summary: 'À découvrir' }])
  })

  it('tries again at its start what could not be taken over, for what the rule calls may be mended', async () => {
    let isMended = false
    await start(kind, (folder) => ({
      collections: [...OWN!, stores()],
      plugins: [
        costo({
          ...optionsIn(folder),
          shops: {
            from: 'stores',
            map: (store: Store) => {
              if (!isMended) throw new Error('not there')
              return map(store)
            },
          } as never,
        }),
      ],
    }))
    await save({ title: 'Cordier', trade: 'other' })
    expect(await shopNamed('Cordier')).toMatchObject([{ _status: 'draft' }])
    isMended = true
    await startAnew()
    expect(await shopNamed('Cordier')).toMatchObject([{ _status: 'published', category: 'other' }])
    expect(await rows()).toMatchObject([{ isTroubled: false }])
  })

  it('does so with shops alone, without languages and drafts, with its pictures', async () => {
    await start(kind, (folder) => ({
      collections: [...OWN!, stores({ versions: false, trash: false })],
      plugins: [
        shared(optionsIn(folder)),
        tours(optionsIn(folder)),
        shops({ ...optionsIn(folder), ...(FROM as object) }),
      ],
    }))
    const create = { width: 900, height: 600, channels: 3, background: 'teal' } as const
    const data = await sharp({ create }).png().toBuffer()
    const file = { data, mimetype: 'image/png', name: 'front.png', size: data.length }
    const { id: picture } = await host!.payload.create({
      ...{ collection: 'media', file, data: { alt: 'Une devanture' } as never },
    })
    const { id } = await save({ title: 'Papeterie', trade: 'other', picture })
    const [shop] = await shopNamed('Papeterie')
    expect(shop).toMatchObject({ _status: 'published', photos: [picture] })
    expect(typeof shop.id).toBe(kind === 'mongodb' ? 'string' : 'number')
    await change(id, { picture: null, pitch: 'Du papier' })
    expect(await shopNamed('Papeterie')).toMatchObject([{ summary: 'Du papier' }])
    const read = await host!.publish()
    expect(await read('/fr/shops/papeterie/')).toContain('Du papier')
  })

  it('keeps partners likewise', async () => {
    const charity = ({ title, isSecret }: Store) =>
      isSecret ? null : { name: title, kind: 'charity' }
    await start(kind, (folder) => ({
      collections: [...OWN!, stores()],
      plugins: [
        costo({
          ...optionsIn(folder),
          shops: FROM,
          partners: { from: 'stores', map: charity } as never,
        }),
      ],
    }))
    const { id } = await save({ title: 'Le Carillon', trade: 'other' })
    const { docs } = await host!.payload.find({ collection: 'partners' })
    expect(docs).toMatchObject([{ name: 'Le Carillon', kind: 'charity', _status: 'published' }])
    await change(id, { isSecret: true })
    const now = await host!.payload.find({ collection: 'partners' })
    expect(now.docs).toMatchObject([{ _status: 'draft' }])
    expect(await shopNamed('Le Carillon')).toMatchObject([{ _status: 'draft' }])
    expect(await rows()).toHaveLength(2)
  })
})
