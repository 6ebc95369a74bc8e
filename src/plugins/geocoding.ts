import type { Plugin } from 'payload'
import { geocodeEndpoint } from '../geocoding/endpoint'
import { createGeocoder, geocoderUrl } from '../geocoding/geocoder'
import { checkOptions, type CostoOptions } from './options'

/** Adds what the pickers of places ask for addresses, and tells them whether there is anything to ask. */
export const geocoding =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    const { enabled, geocoder, publicUrl = 'http://localhost:3000', contact } = options
    if (enabled === false) return config
    const userAgent = `CoSto-Vitrine (${[`+${publicUrl}`, contact].filter(Boolean).join('; ')})`
    const search = geocoder && createGeocoder({ url: geocoderUrl(geocoder), userAgent })
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), geocodeEndpoint(search || undefined)],
      admin: {
        ...config.admin,
        custom: {
          ...config.admin?.custom,
          costo: { ...Object(config.admin?.custom?.costo), hasGeocoder: Boolean(search) },
        },
      },
    }
  }
