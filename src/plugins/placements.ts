import type { CollectionConfig, Config, Field } from 'payload'
import { Placements } from '../../collections/Placements'
import { offerEndpoints } from '../channels/offer/endpoint'
import { picked } from '../channels/picked'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'

/**
 * The collection of placements: the server picks who is shown in each, and its form offers what its channel takes, where
 * the option `editions` says what is public.
 */
export function placements({ enabled, editions }: CostoOptions): CollectionConfig {
  if (enabled === false) return Placements
  const fields = editions ? [...Placements.fields, offerPanel] : Placements.fields
  return withHooks({ ...Placements, fields }, { beforeChange: [picked] })
}

/** Adds what that form asks. */
export const withOffers = (config: Config, { enabled, editions }: CostoOptions): Config =>
  editions && enabled !== false
    ? { ...config, endpoints: [...(config.endpoints ?? []), ...offerEndpoints(editions)] }
    : config

const offerPanel: Field = {
  name: 'offer',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/placements/OfferPanel#OfferPanel' },
  },
}
