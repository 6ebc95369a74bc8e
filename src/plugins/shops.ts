import type { Plugin } from 'payload'
import { Shops } from '../../collections/Shops'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { inPerimeters } from './inPerimeters'
import type { CostoOptions } from './options'

/** Adds the shops. */
export const shops =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(config, inPerimeters(editorial(Shops, options, config)))
