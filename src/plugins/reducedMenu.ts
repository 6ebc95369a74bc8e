import type { CollectionConfig, Config, TypedUser } from 'payload'
import { SLUGS } from '../../collections/slugs'
import type { CostoOptions } from './options'

/** Roles that have a space of their own and see, of the menu, that only; an office sees its walks beside it. */
const KEPT: Record<string, readonly string[]> = { partner: [], office: [SLUGS.tours] }

/**
 * Takes the suite's collections out of the admin of those who act for a partner: their space is all they need. What they
 * may read and write is for the access table to say.
 */
export function reducedMenu(config: Config, { users, media, roles }: CostoOptions): Config {
  const isOurs = ({ slug }: CollectionConfig) =>
    slug !== users && slug !== media && Object.values(SLUGS).some((own) => own === slug)
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      isOurs(collection) ? reduced(collection, roles) : collection,
    ),
  }
}

type Hidden = NonNullable<CollectionConfig['admin']>['hidden']

function reduced(collection: CollectionConfig, roles: CostoOptions['roles']): CollectionConfig {
  const before = collection.admin?.hidden
  const hidden: Hidden = (args) => {
    const user = args.user as TypedUser & { role?: string }
    // the host's rule is for these accounts only
    const isOurs = user.collection === SLUGS.users
    const role = isOurs ? (roles ? roles(user) : user.role) : undefined
    const kept = KEPT[role ?? '']
    if (kept && !kept.includes(collection.slug)) return true
    return typeof before === 'function' ? before(args) : Boolean(before)
  }
  return before === true ? collection : { ...collection, admin: { ...collection.admin, hidden } }
}
