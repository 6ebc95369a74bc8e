import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { start } from '../support/databases'
import { fillCity } from '../support/fillCity'

const PICTURES = ['atelier-1280.webp', 'canal-1280.webp', 'librairie-1280.webp']

/** The editor who works in it. */
export const EDITOR = { email: 'editor@bench.test', password: 'a long pass phrase' }

/** What the bench works on: a folder as DATA_DIR, and the ids of its shops and of its annotations. */
export type BenchCity = { dataDir: string; ids: string[]; plainIds: string[] }

/**
 * A folder with a SQLite file in it: a city of so many shops with photos, three versions of each, a draft that waits for
 * every twentieth, and an editor's account. And as many annotations of curves: a collection that has nothing of ours around it,
 * so that Payload's own admin is measured beside.
 */
export async function benchCity(shops: number): Promise<BenchCity> {
  const { payload, dataDir } = await start('sqlite')
  const photos: string[] = []
  for (const name of PICTURES) {
    const file = await payload.create({
      collection: 'media',
      data: { alt: name },
      filePath: `tests/fixtures/media/${name}`,
    })
    photos.push(String(file.id))
  }
  await payload.create({ collection: 'users', data: { ...EDITOR, role: 'editor' } })
  const rows = await fillCity(payload, shops, { photos })
  await addVersions(payload, rows.shops)
  const plainIds = await addAnnotations(payload, shops)
  await payload.destroy()
  return { dataDir, ids: rows.shops.map(({ id }) => String(id)), plainIds }
}

async function addAnnotations(payload: Payload, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('this database gives no transaction')
  for (const [index, customID] of ids.entries())
    await payload.db.create({
      collection: 'annotations',
      data: { label: { fr: `Note ${index}` }, from: '2026-11-18T11:00:00.000Z' },
      ...{ customID, req: { transactionID: id }, returning: false },
    })
  await payload.db.commitTransaction(id)
  return ids
}

/** Below Payload's hooks, which would take minutes. */
async function addVersions(payload: Payload, shops: Record<string, unknown>[]) {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('this database gives no transaction')
  const req = { transactionID: id }
  for (const [index, shop] of shops.entries())
    for (const day of ['01', '02', '03']) {
      const isDraft = day === '03' && index % 20 === 0
      const closures = (shop.closures as object[]).map((row) => ({ id: randomUUID(), ...row }))
      const at = `2026-11-${day}T10:00:00.000Z`
      await payload.db.createVersion({
        ...{ collectionSlug: 'shops', parent: String(shop.id), autosave: false, req },
        versionData: {
          ...{ ...shop, closures, createdAt: at },
          _status: isDraft ? 'draft' : 'published',
        } as never,
        ...{ createdAt: at, updatedAt: at, returning: false },
      })
    }
  await payload.db.commitTransaction(id)
}
