import type { CollectionConfig } from 'payload'
import type { CostoOptions } from './options'

/** The collections that a single plugin brings, by what they hold. */
export type Optioned = 'partners' | 'shops' | 'videos' | 'tours'

/** Options of one collection: those of `costo()` below its name, those of a single plugin beside the rest. */
export type KindOptions = {
  /** What the admin calls one record and several, where the suite's own words aren't yours: `{ singular: 'Magasin', plural: 'Magasins' }`. */
  labels?: CollectionConfig['labels']
}

/** By which the two are told apart in what a single plugin takes. */
const OWN: Record<keyof KindOptions, true> = { labels: true }

/** What a single plugin takes: the options of the suite, and those of its own collection beside them. */
export type SingleOptions = CostoOptions & KindOptions

/** The options of `shops({ … })` as `costo()` has them: the collection's own below `shops`. */
export function asSuiteOptions(kind: Optioned, options: SingleOptions): CostoOptions {
  const own = Object.entries(options).filter(([name]) => name in OWN)
  return { ...options, [kind]: { ...options[kind], ...Object.fromEntries(own) } }
}

/** The collection as the host wants it. */
export const asWanted = (
  collection: CollectionConfig,
  { labels }: KindOptions = {},
): CollectionConfig => (labels ? { ...collection, labels } : collection)
