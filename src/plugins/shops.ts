import type { Plugin } from 'payload'
import { Shops } from '../../collections/Shops'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { inPerimeters } from './inPerimeters'
import { keptFrom } from './keptFrom'
import { asWanted, withCustom } from './kindOptions'
import type { CostoOptions } from './options'
import { withRecommendations } from './recommendations'

/** Adds the shops and, where partners are, which shop is recommended to whom. */
export const shops =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    withRecommendations(
      keptFrom(
        addCollections(
          withCustom(config, 'shops', options.shops),
          inPerimeters(editorial(asWanted(Shops, options.shops, config), options, config)),
        ),
        'shops',
        options,
      ),
      options,
    )
