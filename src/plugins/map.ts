import type { Plugin } from 'payload'
import { checkOptions, type CostoOptions } from './options'

/** Leaves in the configuration where the maps of walks come from, for the publisher. */
export const map =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { map, contact } = options
    const costo = {
      ...Object(config.custom?.costo),
      ...(map && { map }),
      ...(contact && { contact }),
    }
    return { ...config, custom: { ...config.custom, costo } }
  }
