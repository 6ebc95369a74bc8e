import type { Config } from 'payload'

type View = {
  /** In the configuration and in addresses: "editions". */
  name: string
  /** String paths of the view, of the way to it in the menu, and of what it tells on the dashboard. */
  component: string
  nav: string
  dashboard?: string
  title: string
}

/** Adds a view of ours to the admin, and the way to it, behind what the host's admin has. */
export function withView(config: Config, { name, component, nav, dashboard, title }: View): Config {
  const { components = {} } = config.admin ?? {}
  const { afterNavLinks = [], beforeDashboard = [] } = components
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: [...afterNavLinks, nav],
        ...(dashboard && { beforeDashboard: [...beforeDashboard, dashboard] }),
        views: {
          ...components.views,
          [name]: { Component: component, path: `/${name}`, exact: true, meta: { title } },
        },
      },
    },
  }
}
