import type { RelationshipField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { SLUGS, slugsOf } from '../slugs'
import { alsoCheck } from './alsoCheck'

type Stop = { kind?: string }

/** The shop at a stop: it must have a position. */
export const stopShop = (): RelationshipField => ({
  name: 'shop',
  type: 'relationship',
  relationTo: SLUGS.shops,
  index: true,
  label: { fr: 'Commerce', en: 'Shop' },
  admin: { condition: (_, sibling: Stop) => sibling?.kind !== 'place' },
  validate: alsoCheck(
    relationship as RelationshipFieldSingleValidation,
    async (value, { req, siblingData }) => {
      if ((siblingData as Stop).kind === 'place') return undefined
      if (!value) return { key: 'stopNeedsShop' }
      const id = typeof value === 'object' ? value.value : value
      const shop = await req.payload.findByID({
        collection: slugsOf(req.payload).shops,
        id: id as string,
        depth: 0,
        disableErrors: true,
        select: { name: true, lat: true, lng: true },
        req,
      })
      const isPlaced = typeof shop?.lat === 'number' && typeof shop.lng === 'number'
      return isPlaced
        ? undefined
        : { key: 'shopWithoutPosition', values: { shop: String(shop?.name ?? id) } }
    },
  ),
})
