import type { CollectionConfig, Config } from 'payload'
import { Media } from '../../collections/Media'
import { addCollections } from './addCollections'
import { checkFile } from './checkedFile'
import { editorial, editorialOfHost } from './editorial'
import { extendCollection } from './extended'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'

/** Adds the library of pictures, films and captions, or to the host's own what the edition must know of them. */
export const withLibrary = (config: Config, options: CostoOptions): Config =>
  options.media
    ? extended(config, options, options.media)
    : addCollections(config, own(options, config))

function extended(config: Config, options: CostoOptions, slug: string): Config {
  const named = (name: string) =>
    Media.fields.filter((field) => 'name' in field && field.name === name)
  return extendCollection(config, 'media', slug, {
    needs: 'upload',
    fields: [...named('licence'), ...named('rights')],
    unlessThere: [...named('alt'), ...named('credit')],
    with: (collection) => editorialOfHost(withRenditions(collection), options),
  })
}

/** The host's sizes, and ours where it has none of that name: a widget never loads an original. */
function withRenditions(collection: CollectionConfig): CollectionConfig {
  const upload = Object(collection.upload) as { imageSizes?: { name: string }[] }
  const { imageSizes: ours = [] } = Object(Media.upload) as typeof upload
  const sizes = upload.imageSizes ?? []
  const missing = ours.filter(({ name }) => !sizes.some((size) => size.name === name))
  return { ...collection, upload: { ...upload, imageSizes: [...sizes, ...missing] } }
}

function own(options: CostoOptions, config: Config): CollectionConfig {
  const upload = { ...Object(Media.upload) }
  if (options.uploads) upload.staticDir = options.uploads
  const collection = editorial({ ...Media, upload }, options, config)
  if (options.enabled === false) return collection
  return withHooks(collection, { beforeOperation: [checkFile] })
}
