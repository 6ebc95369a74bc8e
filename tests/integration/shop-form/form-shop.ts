import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach } from 'vitest'
import type { Installation } from '../../support/databases'
import { askedShop } from '../shop-links/asked-shops'

type Proposal = {
  state: string
  values: Record<string, unknown>
  decisions: Record<string, { decision: string }>
  link: string
  record: string
}

/** A shop for each test whose shopkeeper has a link, another shop that isn't his, and what became of them. */
export function formShop(installation: () => Installation) {
  let shop: string
  let other: string

  beforeAll(async () => {
    other = (await askedShop(installation(), 'Mercerie', { phone: '01 42 00 00 09' })).id
  })
  beforeEach(async () => {
    const { payload } = installation()
    for (const collection of ['shop-links', 'proposals'])
      await payload.db.deleteMany({ collection, where: {} })
    await payload.delete({ collection: 'proposed-photos', where: { id: { exists: true } } })
    ;({ id: shop } = await askedShop(installation(), 'Librairie du Ruisseau', {
      ...{ hours: 'Tu-Sa 10:00-13:00,14:00-19:00', phone: '01 42 00 00 00' },
      summary: 'Des livres & des gens',
      closures: [
        { from: '2031-08-01T12:00:00.000Z', to: '2031-08-20T12:00:00.000Z', reason: 'Congés' },
      ],
    }))
  })

  return {
    shop: () => shop,
    other: () => other,
    record: async (id = shop) =>
      (await installation().payload.findByID({
        ...{ collection: 'shops', id, depth: 0 },
      })) as unknown as Record<string, unknown>,
    proposals: async () => {
      const asked = { collection: 'proposals', depth: 0, sort: 'createdAt' } as const
      return (await installation().payload.find(asked)).docs as unknown as Proposal[]
    },
    photos: async () => (await installation().payload.find({ collection: 'proposed-photos' })).docs,
    /** Names of the files in the waiting room. */
    files: () => readdir(join(installation().dataDir, 'uploads', 'proposed')).catch(() => []),
  }
}
