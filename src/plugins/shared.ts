import type { Config, Plugin } from 'payload'
import { Addresses } from '../../collections/Addresses'
import { Changes } from '../../collections/Changes'
import { Exposures } from '../../collections/Exposures'
import { Perimeters } from '../../collections/Perimeters'
import { mentionsEndpoint } from '../admin/mention/endpoint'
import { shownEndpoint } from '../shown/endpoint'
import { shownManyEndpoint } from '../shown/many/endpoint'
import { withAccounts } from './accounts'
import { addCollections } from './addCollections'
import { checkHost } from './checkHost'
import { withCityPerimeters } from './cityPerimeters'
import { editorial } from './editorial'
import { emptiesHours } from './emptyHours'
import { fillsSearch } from './fillSearch'
import { withLibrary } from './library'
import { checkOptions, type CostoOptions } from './options'

/** Adds what the others stand on: perimeters, media, accounts, the address registry, the outbox and the account of exposures. */
export const shared =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    checkHost(config)
    const { bounds } = options
    const costo = { ...Object(config.custom?.costo), ...(bounds && { bounds }) }
    const built = {
      ...(options.enabled === false
        ? config
        : withFormEndpoints(
            withCityPerimeters(emptiesHours(fillsSearch(config)), options.perimeters),
          )),
      custom: { ...config.custom, costo },
    }
    return addCollections(
      withAccounts(
        withLibrary(addCollections(built, editorial(Perimeters, options, config)), options),
        options,
      ),
      Addresses,
      Changes,
      Exposures,
    )
  }

/** What the forms of records ask: whom a text may mention, and where a record is shown. */
const withFormEndpoints = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), mentionsEndpoint, shownEndpoint, shownManyEndpoint],
})
