import type { CollectionConfig } from 'payload'
import { Placements } from '../../collections/Placements'
import { picked } from '../channels/picked'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'

/** The collection of placements, with the server's pick of who is shown in each. */
export const placements = ({ enabled }: CostoOptions): CollectionConfig =>
  enabled === false ? Placements : withHooks(Placements, { beforeChange: [picked] })
