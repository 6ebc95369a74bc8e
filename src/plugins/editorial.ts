import type { CollectionConfig, Field } from 'payload'
import { ADDRESSED } from '../../collections/slugs'
import { addressed } from './addresses'
import { guarded } from './guarded'
import type { CostoOptions } from './options'
import { outboxed } from './outbox'

/** A collection that the edition shows: guarded while others refer to it, addressed, its changes noted. */
export function editorial(collection: CollectionConfig, options: CostoOptions): CollectionConfig {
  if (options.enabled === false) return withUsedBy(collection)
  const hasAddress = ADDRESSED.some((slug) => slug === collection.slug)
  const kept = guarded(withUsedBy(collection))
  return outboxed(hasAddress ? addressed(kept) : kept)
}

const usedBy: Field = {
  name: 'usedBy',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/UsedBy#UsedBy' },
  },
}

const withUsedBy = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, usedBy],
})
