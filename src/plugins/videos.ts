import type { Plugin } from 'payload'
import { Videos } from '../../collections/Videos'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { asWanted, withCustom } from './kindOptions'
import type { CostoOptions } from './options'

/** Adds the videos and their sequences. */
export const videos =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(
      withCustom(config, 'videos', options.videos),
      editorial(asWanted(Videos, options.videos, config), options, config),
    )
