import type { Plugin } from 'payload'
import { shopLinkEndpoints } from '../shop-links/endpoints'
import type { CostoOptions } from './options'

/** Adds what the view asks from which editors write to shopkeepers. */
export const shopLinks =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    if (options.enabled === false) return config
    const endpoints = [...(config.endpoints ?? []), ...shopLinkEndpoints(options)]
    return { ...config, endpoints }
  }
