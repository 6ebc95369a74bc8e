import type { CollectionConfig, Config } from 'payload'
import { SLUGS } from '../../collections/slugs'

/** Roles that have a space of their own and see, of the menu, that only; an office sees its walks beside it. */
const KEPT: Record<string, readonly string[]> = { partner: [], office: [SLUGS.tours] }

/**
 * Takes the suite's collections out of the admin of those who act for a partner: their space is all they need. What they
 * may read and write is for the access table to say.
 */
export const reducedMenu = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    Object.values(SLUGS).some((slug) => slug === collection.slug)
      ? reduced(collection)
      : collection,
  ),
})

type Hidden = NonNullable<CollectionConfig['admin']>['hidden']

function reduced(collection: CollectionConfig): CollectionConfig {
  const before = collection.admin?.hidden
  const hidden: Hidden = (args) => {
    const { collection: accounts, role } = args.user as { collection?: string; role?: string }
    const kept = accounts === SLUGS.users ? KEPT[role ?? ''] : undefined
    if (kept && !kept.includes(collection.slug)) return true
    return typeof before === 'function' ? before(args) : Boolean(before)
  }
  return before === true ? collection : { ...collection, admin: { ...collection.admin, hidden } }
}
