import type { Plugin } from 'payload'
import { Annotations } from '../../collections/Annotations'
import { Epochs } from '../../collections/Epochs'
import { FrameKeys } from '../../collections/FrameKeys'
import { Sharing } from '../../collections/Sharing'
import { Sheets } from '../../collections/Sheets'
import { Strikes } from '../../collections/Strikes'
import { addCollections } from './addCollections'
import { addGlobal } from './addGlobal'
import type { CostoOptions } from './options'
import { outboxed } from './outbox'
import { placements, withOffers } from './placements'
import { readings, withReadings } from './readings'

/** Adds the account of what partners give and receive: its rule, what corrects it, and what is read beside it. */
export const reciprocity =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(
      withReadings(withOffers(addGlobal(config, Sharing), options), options),
      ...[Strikes, options.enabled === false ? FrameKeys : outboxed(FrameKeys)],
      ...[Annotations, readings(options), placements(options), Epochs, Sheets],
    )
