import type { CollectionConfig, Config, Field } from 'payload'
import { Users } from '../../collections/Users'
import { spokenLanguage } from '../../collections/spokenLanguage'
import { addCollections } from './addCollections'
import { extendCollection } from './extended'
import { firstAccountIsAdmin } from './firstAccount'
import type { CostoOptions } from './options'
import { tellsNobody } from './tellsNobody'
import { withHooks } from './withHooks'

/** Adds the accounts, or to the host's own what the suite must know of them; and who has which role, where the host says so. */
export function withAccounts(config: Config, options: CostoOptions): Config {
  const built = options.users
    ? extended(config, options.users)
    : addCollections(config, own(options))
  const { roles } = options
  if (!roles) return built
  const costo = { ...Object(built.custom?.costo), roles }
  return { ...built, custom: { ...built.custom, costo } }
}

/** Fields that tell whom an account acts for; what it may do, the host's own rule says. */
function extended(config: Config, slug: string): Config {
  const named = (...names: string[]) =>
    Users.fields.filter((field) => 'name' in field && names.includes(field.name))
  const fields = [
    ...named('partner').map(alwaysShown),
    ...named('language').map((field) => ({ ...field, defaultValue: languageIn(config) }) as Field),
    ...named('invitedAt'),
  ]
  const added = { needs: 'auth', fields, unlessThere: named('name') } as const
  return extendCollection(config, 'users', slug, added)
}

/** Of letters, unless said: what the admin falls back to, where the suite speaks it. */
const languageIn = ({ i18n }: Config) =>
  spokenLanguage({ language: i18n?.fallbackLanguage ?? 'en' })

/** Whether it is to be filled in is not for a field `role` to say where there is none. */
function alwaysShown(field: Field): Field {
  return { ...field, admin: { ...Object(field.admin), condition: undefined } } as Field
}

function own({ enabled, publicUrl }: CostoOptions): CollectionConfig {
  const secure = publicUrl?.startsWith('https:') ?? false
  const auth = { ...Object(Users.auth), cookies: { secure, sameSite: 'Lax' as const } }
  const collection = { ...Users, auth }
  if (enabled === false) return collection
  return tellsNobody(withHooks(collection, { beforeValidate: [firstAccountIsAdmin] }))
}
