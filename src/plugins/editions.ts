import type { Config, Plugin } from 'payload'
import { editionsEndpoints } from '../admin/editions/endpoints'
import { checkOptions, type CostoOptions } from './options'

/** Adds the view of editions, the way to it and what it asks, when the option `editions` says where they are. */
export const editions =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (!options.editions || options.enabled === false) return config
    return withView({
      ...config,
      endpoints: [
        ...(config.endpoints ?? []),
        ...editionsEndpoints(options.editions, options.publicUrl),
      ],
    })
  }

function withView(config: Config): Config {
  const { components = {} } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [
          ...(components.afterNavLinks ?? []),
          '/src/admin/editions/NavEntry#NavEntry',
        ],
        beforeDashboard: [
          ...(components.beforeDashboard ?? []),
          '/src/admin/editions/DashboardNotice#DashboardNotice',
        ],
        views: {
          ...components.views,
          editions: {
            Component: '/src/admin/editions/EditionsView#EditionsView',
            path: '/editions',
            exact: true,
            meta: { title: 'Éditions · Editions' },
          },
        },
      },
    },
  }
}
