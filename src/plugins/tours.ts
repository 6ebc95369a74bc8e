import type { Plugin } from 'payload'
import { Tours } from '../../collections/Tours'
import { addCollections } from './addCollections'
import { editorial } from './editorial'
import type { CostoOptions } from './options'
import { identifySessions } from './walks/sessionIds'
import { numberStops } from './walks/stopNumbers'
import { withHooks } from './withHooks'

/** Adds the walks. */
export const tours =
  (options: CostoOptions = {}): Plugin =>
  (config) =>
    addCollections(config, editorial(options.enabled === false ? Tours : walked, options, config))

const walked = withHooks(Tours, { beforeValidate: [numberStops, identifySessions] })
