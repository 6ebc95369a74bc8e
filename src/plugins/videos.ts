import type { Plugin } from 'payload'
import { Videos } from '../../collections/Videos'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { asWanted } from './kindOptions'
import type { CostoOptions } from './options'

/** Adds the videos and their sequences. */
export const videos =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(config, editorial(asWanted(Videos, options.videos), options, config))
