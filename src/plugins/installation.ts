import type { Plugin } from 'payload'
import type { Installation } from '../publishing/installation'
import { checkLocales } from './checkLocales'
import { checkOptions, type CostoOptions } from './options'
import { checkNamed } from './publicName'

/** Leaves in the configuration where this installation publishes and what it says of itself, for whoever publishes. */
export const installation =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    checkLocales(options, config)
    checkNamed(options, config)
    const { editions, journal, publicUrl, metrics, map, contact, checkAlso, ...others } = options
    const { s3, publisher, locales, widgets, name } = others
    const told: Partial<Installation> = {
      ...{ editions, journal, metrics, map, contact, checkAlso, s3, publisher },
      ...{ locales, widgets, name },
      // as a browser spells it
      ...(publicUrl && { publicUrl: new URL(publicUrl).href.replace(/\/+$/, '') }),
    }
    const said = Object.entries(told).filter(([, value]) => value !== undefined)
    const costo = { ...Object(config.custom?.costo), ...Object.fromEntries(said) }
    return { ...config, custom: { ...config.custom, costo } }
  }
