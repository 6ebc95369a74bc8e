import type { Config, Plugin } from 'payload'
import { importEndpoint } from '../import/endpoint'
import { checkOptions, type CostoOptions } from './options'

/**
 * Adds the import of walks and perimeters from files of other programs: its view, the way to it and what it asks. What a file
 * holds is asked of the walks' own endpoint.
 */
export const imports =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (options.enabled === false) return config
    return withView({ ...config, endpoints: [...(config.endpoints ?? []), importEndpoint] })
  }

function withView(config: Config): Config {
  const { components = {} } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...(components.afterNavLinks ?? []), '/src/admin/import/NavEntry#NavEntry'],
        views: {
          ...components.views,
          import: {
            Component: '/src/admin/import/ImportView#ImportView',
            path: '/import',
            exact: true,
            meta: { title: 'Importer · Import' },
          },
        },
      },
    },
  }
}
