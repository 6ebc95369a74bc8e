import type { Plugin } from 'payload'
import { Tours } from '../../collections/Tours'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import type { CostoOptions } from './options'

/** Adds the walks. */
export const tours =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(config, editorial(Tours, options, config))
