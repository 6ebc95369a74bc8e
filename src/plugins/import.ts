import type { Plugin } from 'payload'
import { importEndpoints } from '../import/endpoint'
import { checkOptions, type CostoOptions } from './options'

/** Adds the import of walks and perimeters from files of other programs: what is asked for it. */
export const imports =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (options.enabled === false) return config
    return { ...config, endpoints: [...(config.endpoints ?? []), ...importEndpoints] }
  }
