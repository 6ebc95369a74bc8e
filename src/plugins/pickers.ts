import type { Plugin } from 'payload'
import { geocodeEndpoint } from '../geocoding/endpoint'
import { createGeocoder, geocoderUrl } from '../geocoding/geocoder'
import type { OursInAdmin } from '../ground/ours'
import { groundEndpoint, groundTold } from '../ground/endpoint'
import { tileSource } from '../publish/heavy/maps/source'
import { checkOptions, type CostoOptions } from './options'

/** Adds what the maps to point at in the admin ask for, streets and addresses, and tells them whether there is anything to ask. */
export const pickers =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { enabled, geocoder, map = 'none', contact } = options
    const { publicUrl = 'http://localhost:3000' } = options
    if (enabled === false) return config
    const userAgent = `CoSto-Vitrine (${[`+${publicUrl}`, contact].filter(Boolean).join('; ')})`
    const search = geocoder ? createGeocoder({ url: geocoderUrl(geocoder), userAgent }) : undefined
    const source = tileSource(map)
    const endpoints = [
      geocodeEndpoint(search),
      ...(source ? [groundEndpoint(source, userAgent)] : []),
    ]
    const told: OursInAdmin = {
      hasGeocoder: Boolean(search),
      ...(source && { ground: groundTold(source, config.routes?.api) }),
    }
    const custom = config.admin?.custom
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...endpoints],
      admin: {
        ...config.admin,
        custom: { ...custom, costo: { ...Object(custom?.costo), ...told } },
      },
    }
  }
