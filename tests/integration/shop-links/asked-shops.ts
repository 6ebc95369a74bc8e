import type { Installation } from '../../support/databases'

export type Shop = { id: string; name: string }

/** A published shop whose shopkeeper may be written to; each has a name of its own. */
export async function askedShop(
  { payload }: Installation,
  name: string,
  values: object = {},
): Promise<Shop> {
  const { id } = await payload.create({
    collection: 'shops',
    data: {
      ...{ name, slug: '', category: 'bookshop', _status: 'published' },
      contact: {
        name: 'Ana Ruiz',
        email: `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@shops.test`,
      },
      ...values,
    } as never,
  })
  return { id: String(id), name }
}
