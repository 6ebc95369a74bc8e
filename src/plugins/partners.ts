import type { Plugin } from 'payload'
import { Partners } from '../../collections/Partners'
import { Recommendations } from '../../collections/Recommendations'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { inPerimeters } from './inPerimeters'
import type { CostoOptions } from './options'

/** Adds the partners, and the shops recommended to them. */
export const partners =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(
      config,
      inPerimeters(editorial(Partners, options, config)),
      editorial(Recommendations, options, config),
    )
