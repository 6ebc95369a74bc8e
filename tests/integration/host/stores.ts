import type { CollectionConfig, CollectionSlug } from 'payload'
import type { ShopInput } from '../../../src'
import type { Host } from './host'

/** The host's own: drafts, a trash, texts in its languages, words of its own for what a shop is. */
export const stores = (more: Partial<CollectionConfig> = {}): CollectionConfig => ({
  slug: 'stores',
  labels: { singular: 'Store', plural: 'Stores' },
  admin: { useAsTitle: 'title' },
  versions: { drafts: true },
  trash: true,
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'trade', type: 'text' },
    { name: 'pitch', type: 'text', localized: true },
    { name: 'phone', type: 'text' },
    { name: 'isSecret', type: 'checkbox' },
    { name: 'picture', type: 'upload', relationTo: 'media' },
  ],
  ...more,
})

export type Store = {
  id: number | string
  title: string
  trade?: string
  pitch?: string
  phone?: string
  isSecret?: boolean
  picture?: { id: number | string }
}

export function map(store: Store): ShopInput | null {
  if (store.isSecret) return null
  if (store.title === 'Broken') throw new Error('no such trade')
  return {
    name: store.title,
    // no word of it leaves it to the editors
    category: store.trade === 'unsaid' ? undefined : (store.trade ?? 'bookshop'),
    summary: store.pitch,
    phone: store.phone,
    ...(store.picture && { photos: [store.picture] }),
  }
}

export const LOCALES = {
  localization: { locales: ['fr', 'en'], defaultLocale: 'fr', fallback: true },
}
/** As a host in whose types there are stores writes it. */
export const FROM = { from: 'stores', map } as never

export type Doc = Record<string, unknown> & { id: number | string }

/** What a test does with a host. */
export const using = (host: () => Host) => {
  const slug = (name: string) => name as CollectionSlug
  return {
    save: (data: object, more: object = {}) =>
      host().payload.create({
        ...{ collection: slug('stores'), ...more },
        data: { _status: 'published', ...data } as never,
      }) as unknown as Promise<Doc>,
    change: (id: Doc['id'], data: object, more: object = {}) =>
      host().payload.update({ collection: slug('stores'), id, data: data as never, ...more }),
    remove: (id: Doc['id']) => host().payload.delete({ collection: slug('stores'), id }),
    store: (id: Doc['id'], locale?: string) =>
      host().payload.findByID({
        ...{ collection: slug('stores'), id, locale: locale as 'fr', depth: 0 },
      }) as unknown as Promise<Doc>,
    shopNamed: async (name: string, more: object = {}) =>
      (
        await host().payload.find({
          ...{ collection: 'shops', where: { name: { equals: name } }, depth: 0, draft: true },
          ...more,
        })
      ).docs as unknown as Doc[],
    rows: async () =>
      (await host().payload.find({ collection: slug('costo-sources'), pagination: false }))
        .docs as unknown as Record<string, unknown>[],
  }
}
