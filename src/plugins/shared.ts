import type { CollectionConfig, Config, Plugin } from 'payload'
import { Addresses } from '../../collections/Addresses'
import { Changes } from '../../collections/Changes'
import { Exposures } from '../../collections/Exposures'
import { Media } from '../../collections/Media'
import { Perimeters } from '../../collections/Perimeters'
import { Users } from '../../collections/Users'
import { mentionsEndpoint } from '../admin/mention/endpoint'
import { addCollections } from './addCollections'
import { checkFile } from './checkedFile'
import { editorial } from './editorial'
import { fillsSearch } from './fillSearch'
import { firstAccountIsAdmin } from './firstAccount'
import { checkOptions, type CostoOptions } from './options'
import { tellsNobody } from './tellsNobody'
import { withHooks } from './withHooks'

/** Adds what the others stand on: perimeters, media, accounts, the address registry, the outbox and the account of exposures. */
export const shared =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { bounds } = options
    const costo = { ...Object(config.custom?.costo), ...(bounds && { bounds }) }
    return addCollections(
      {
        ...(options.enabled === false ? config : withMentions(fillsSearch(config))),
        custom: { ...config.custom, costo },
      },
      editorial(Perimeters, options, config),
      media(options, config),
      users(options),
      Addresses,
      Changes,
      Exposures,
    )
  }

const withMentions = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), mentionsEndpoint],
})

function media(options: CostoOptions, config: Config): CollectionConfig {
  const upload = { ...Object(Media.upload) }
  if (options.uploads) upload.staticDir = options.uploads
  const collection = editorial({ ...Media, upload }, options, config)
  if (options.enabled === false) return collection
  return withHooks(collection, { beforeOperation: [checkFile] })
}

function users({ enabled, publicUrl }: CostoOptions): CollectionConfig {
  const secure = publicUrl?.startsWith('https:') ?? false
  const auth = { ...Object(Users.auth), cookies: { secure, sameSite: 'Lax' as const } }
  const collection = { ...Users, auth }
  if (enabled === false) return collection
  return tellsNobody(withHooks(collection, { beforeValidate: [firstAccountIsAdmin] }))
}
