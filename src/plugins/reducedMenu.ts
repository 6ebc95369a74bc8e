import type { CollectionConfig, Config, TypedUser } from 'payload'
import { type Kind, kindIn, slugsOf } from '../../collections/slugs'
import type { CostoOptions } from './options'

/** Roles that have a space of their own and see, of the menu, that only; an office sees its walks beside it. */
const KEPT: Record<string, readonly Kind[]> = { partner: [], office: ['tours'] }

/**
 * Takes the suite's collections out of the admin of those who act for a partner: their space is all they need. What they
 * may read and write is for the access table to say.
 */
export function reducedMenu(config: Config, { users, media, roles }: CostoOptions): Config {
  const accounts = slugsOf({ config }).users
  const isOurs = ({ slug, custom }: CollectionConfig) =>
    slug !== users && slug !== media && kindIn({ custom }) !== undefined
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      isOurs(collection) ? reduced(collection, accounts, roles) : collection,
    ),
  }
}

type Hidden = NonNullable<CollectionConfig['admin']>['hidden']

function reduced(
  collection: CollectionConfig,
  accounts: string,
  roles: CostoOptions['roles'],
): CollectionConfig {
  const kind = kindIn(collection)!
  const before = collection.admin?.hidden
  const hidden: Hidden = (args) => {
    const user = args.user as TypedUser & { role?: string }
    // the host's rule is for these accounts only
    const isOurs = user.collection === accounts
    const role = isOurs ? (roles ? roles(user) : user.role) : undefined
    const kept = KEPT[role ?? '']
    if (kept && !kept.includes(kind)) return true
    return typeof before === 'function' ? before(args) : Boolean(before)
  }
  return before === true ? collection : { ...collection, admin: { ...collection.admin, hidden } }
}
