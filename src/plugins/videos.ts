import type { Plugin } from 'payload'
import { Videos } from '../../collections/Videos'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import type { CostoOptions } from './options'

/** Adds the videos and their sequences. */
export const videos =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(config, editorial(Videos, options, config))
