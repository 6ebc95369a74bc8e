import type { Config } from 'payload'
import { Recommendations } from '../../collections/Recommendations'
import { SLUGS } from '../../collections/slugs'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import type { CostoOptions } from './options'

/** Adds what joins partners and shops as soon as both are there, whichever comes first. */
export function withRecommendations(config: Config, options: CostoOptions): Config {
  const has = (slug: string) => config.collections?.some((one) => one.slug === slug)
  return has(SLUGS.partners) && has(SLUGS.shops)
    ? addCollections(config, editorial(Recommendations, options, config))
    : config
}
