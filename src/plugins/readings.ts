import type { CollectionConfig, Config } from 'payload'
import { Readings } from '../../collections/Readings'
import { checked } from '../readings/checked'
import { readingsImportEndpoints } from '../readings/import/endpoint'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'
import { withView } from './withView'

/** The collection of readings, each of which stays comparable with the others of its series. */
export const readings = ({ enabled }: CostoOptions): CollectionConfig =>
  enabled === false ? Readings : withHooks(Readings, { beforeChange: [checked] })

/** Adds their import from a file: its view, the way to it and what it asks. */
export function withReadings(config: Config, { enabled }: CostoOptions): Config {
  if (enabled === false) return config
  const endpoints = [...(config.endpoints ?? []), ...readingsImportEndpoints]
  return withView({ ...config, endpoints }, IMPORT)
}

const IMPORT = {
  name: 'readings-import',
  component: '/src/admin/readings/ImportView#ImportView',
  nav: '/src/admin/readings/NavEntry#NavEntry',
  title: 'Importer des relevés · Import readings',
}
