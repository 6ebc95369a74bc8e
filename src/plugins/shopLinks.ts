import type { Plugin } from 'payload'
import { shopLinkEndpoints } from '../shop-links/endpoints'
import type { CostoOptions } from './options'

/** Adds what the view asks from which editors write to shopkeepers. */
export const shopLinks =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    if (options.enabled === false) return config
    const endpoints = [...(config.endpoints ?? []), ...shopLinkEndpoints(options)]
    const { contact } = options
    const costo = { ...Object(config.custom?.costo), ...(contact && { contact }) }
    return { ...config, endpoints, custom: { ...config.custom, costo } }
  }
