import type { Plugin } from 'payload'
import { Annotations } from '../../collections/Annotations'
import { Epochs } from '../../collections/Epochs'
import { FrameKeys } from '../../collections/FrameKeys'
import { Placements } from '../../collections/Placements'
import { Readings } from '../../collections/Readings'
import { Sharing } from '../../collections/Sharing'
import { Sheets } from '../../collections/Sheets'
import { Strikes } from '../../collections/Strikes'
import { addCollections } from './addCollections'
import type { CostoOptions } from './options'
import { outboxed } from './outbox'

/** Adds the account of what partners give and receive: its rule, what corrects it, and what is read beside it. */
export const reciprocity =
  ({ enabled }: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(
      { ...config, globals: [...(config.globals ?? []), Sharing] },
      ...[Strikes, enabled === false ? FrameKeys : outboxed(FrameKeys)],
      ...[Annotations, Readings, Placements, Epochs, Sheets],
    )
