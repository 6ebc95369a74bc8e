import type { Plugin } from 'payload'
import { Partners } from '../../collections/Partners'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import { inPerimeters } from './inPerimeters'
import { keptFrom } from './keptFrom'
import { asWanted, withCustom } from './kindOptions'
import type { CostoOptions } from './options'
import { withRecommendations } from './recommendations'

/** Adds the partners and, where shops are, the shops recommended to them. */
export const partners =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    withRecommendations(
      keptFrom(
        addCollections(
          withCustom(config, 'partners', options.partners),
          inPerimeters(editorial(asWanted(Partners, options.partners, config), options, config)),
        ),
        'partners',
        options,
      ),
      options,
    )
