import type { CollectionConfig } from 'payload'
import { ADDRESSED } from '../../collections/slugs'
import { addressed } from './addresses'
import { guarded } from './guarded'
import type { CostoOptions } from './options'
import { outboxed } from './outbox'

/** A collection that the edition shows: guarded while others refer to it, addressed, its changes noted. */
export function editorial(collection: CollectionConfig, options: CostoOptions): CollectionConfig {
  if (options.enabled === false) return collection
  const hasAddress = ADDRESSED.some((slug) => slug === collection.slug)
  const kept = guarded(collection)
  return outboxed(hasAddress ? addressed(kept) : kept)
}
