import type { CollectionConfig } from 'payload'
import type { CostoOptions } from './options'

/** A collection whose records the edition shows. */
export function editorial(collection: CollectionConfig, options: CostoOptions): CollectionConfig {
  if (options.enabled === false) return collection
  return collection
}
