import type { Plugin } from 'payload'
import { checkOptions, type CostoOptions } from './options'

/** Leaves in the configuration where the maps of walks come from, for the publisher. */
export const map =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { map = 'none', contact } = options
    return { ...config, custom: { ...config.custom, costo: { map, contact } } }
  }
