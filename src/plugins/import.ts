import type { Plugin } from 'payload'
import { importEndpoint } from '../import/endpoint'
import { checkOptions, type CostoOptions } from './options'
import { withView } from './withView'

/**
 * Adds the import of walks and perimeters from files of other programs: its view, the way to it and what it asks. What a file
 * holds is asked of the walks' own endpoint.
 */
export const imports =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (options.enabled === false) return config
    return withView({ ...config, endpoints: [...(config.endpoints ?? []), importEndpoint] }, VIEW)
  }

const VIEW = {
  name: 'import',
  component: 'costo-vitrine/admin/import/ImportView#ImportView',
  nav: 'costo-vitrine/admin/import/NavEntry#NavEntry',
  title: 'Importer · Import',
}
