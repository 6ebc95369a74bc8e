import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { start } from '../support/databases'
import { fillCity } from '../support/fillCity'

const PICTURES = ['atelier-1280.webp', 'canal-1280.webp', 'librairie-1280.webp']

/** The editor who works in it. */
export const EDITOR = { email: 'editor@bench.test', password: 'a long pass phrase' }

/**
 * A folder as DATA_DIR with a SQLite file in it: a city of so many shops with photos, three versions of each, a draft
 * that waits for every twentieth, and an editor's account.
 */
export async function benchCity(shops: number): Promise<{ dataDir: string; ids: string[] }> {
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
  await payload.destroy()
  return { dataDir, ids: rows.shops.map(({ id }) => String(id)) }
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
        versionData: { ...shop, closures, _status: isDraft ? 'draft' : 'published' } as never,
        ...{ createdAt: at, updatedAt: at, returning: false },
      })
    }
  await payload.db.commitTransaction(id)
}
