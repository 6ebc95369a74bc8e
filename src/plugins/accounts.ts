import type { CollectionConfig, Config } from 'payload'
import { SLUGS } from '../../collections/slugs'
import { Users } from '../../collections/Users'
import { addCollections } from './addCollections'
import { extendCollection } from './extended'
import { firstAccountIsAdmin } from './firstAccount'
import type { CostoOptions } from './options'
import { tellsNobody } from './tellsNobody'
import { withHooks } from './withHooks'

/** Adds the accounts, or to the host's own what the suite must know of them; and who has which role, where the host says so. */
export function withAccounts(config: Config, options: CostoOptions): Config {
  const built = options.users ? extended(config, options) : addCollections(config, own(options))
  const { roles } = options
  if (!roles) return built
  const costo = { ...Object(built.custom?.costo), roles }
  return { ...built, custom: { ...built.custom, costo } }
}

/** Fields that tell what an account may do: without `roles` the role is one of them. */
function extended(config: Config, { roles }: CostoOptions): Config {
  const fields = Users.fields.filter((field) => 'name' in field && field.name !== 'name')
  const kept = roles ? fields.filter((field) => 'name' in field && field.name !== 'role') : fields
  const name = Users.fields.filter((field) => 'name' in field && field.name === 'name')
  return extendCollection(config, 'users', SLUGS.users, { fields: kept, unlessThere: name })
}

function own({ enabled, publicUrl }: CostoOptions): CollectionConfig {
  const secure = publicUrl?.startsWith('https:') ?? false
  const auth = { ...Object(Users.auth), cookies: { secure, sameSite: 'Lax' as const } }
  const collection = { ...Users, auth }
  if (enabled === false) return collection
  return tellsNobody(withHooks(collection, { beforeValidate: [firstAccountIsAdmin] }))
}
