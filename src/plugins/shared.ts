import { isAbsolute } from 'node:path'
import type { Plugin } from 'payload'
import { Addresses } from '../../collections/Addresses'
import { Changes } from '../../collections/Changes'
import { Media } from '../../collections/Media'
import { Perimeters } from '../../collections/Perimeters'
import { Users } from '../../collections/Users'
import { addCollections } from './addCollections'
import { checkFile } from './checkedFile'
import { editorial } from './editorial'
import { firstAccountIsAdmin } from './firstAccount'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'

/** Adds what the others stand on: perimeters, media, accounts, the address registry and the outbox. */
export const shared =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(
      { ...config, custom: { ...config.custom, costo: { bounds: options.bounds } } },
      editorial(Perimeters, options),
      media(options),
      usersWith(options.publicUrl),
      Addresses,
      Changes,
    )

function media(options: CostoOptions) {
  const collection = mediaIn(options.uploads)
  if (options.enabled === false) return collection
  return withHooks(editorial(collection, options), { beforeOperation: [checkFile] })
}

function mediaIn(uploads?: string) {
  if (!uploads) return Media
  if (!isAbsolute(uploads))
    throw new Error(
      `costo: the option uploads is "${uploads}", a relative path. Write an absolute one, such as path.resolve("${uploads}").`,
    )
  return { ...Media, upload: { ...Object(Media.upload), staticDir: uploads } }
}

function usersWith(publicUrl?: string) {
  const secure = publicUrl?.startsWith('https:') ?? false
  const auth = { ...Object(Users.auth), cookies: { secure, sameSite: 'Lax' as const } }
  return withHooks({ ...Users, auth }, { beforeValidate: [firstAccountIsAdmin] })
}
