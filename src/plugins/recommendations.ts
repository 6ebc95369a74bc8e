import type { Config } from 'payload'
import { Recommendations } from '../../collections/Recommendations'
import { type Kind, kindIn } from '../../collections/slugs'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import type { CostoOptions } from './options'

/** Adds what joins partners and shops as soon as both are there, whichever comes first. */
export function withRecommendations(config: Config, options: CostoOptions): Config {
  const has = (kind: Kind) => config.collections?.some((one) => kindIn(one) === kind)
  return has('partners') && has('shops')
    ? addCollections(config, editorial(Recommendations, options, config))
    : config
}
