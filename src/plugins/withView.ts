import type { Config } from 'payload'
import type { Sentence } from '../texts/sentences'

type View = {
  /** In the configuration and in addresses: "editions". */
  name: string
  /** String paths of the view, of the way to it in the menu, and of what it tells on the dashboard. */
  component: string
  nav: string
  dashboard?: string
  /** Of the page, in both languages: Payload doesn’t ask whose it is. */
  title: string | Sentence
}

export const titleOf = (title: View['title']): string =>
  typeof title === 'string' ? title : `${title.fr} · ${title.en}`

/** Adds a view of ours to the admin, and the way to it, behind what the host's admin has. @throws Error when the host has a view there */
export function withView(config: Config, { name, component, nav, dashboard, title }: View): Config {
  const { components = {} } = config.admin ?? {}
  const { afterNavLinks = [], beforeDashboard = [] } = components
  const built = {
    ...components,
    afterNavLinks: [...afterNavLinks, nav],
    ...(dashboard && { beforeDashboard: [...beforeDashboard, dashboard] }),
  }
  return addView({ ...config, admin: { ...config.admin, components: built } }, name, {
    Component: component,
    path: `/${name}`,
    exact: true,
    meta: { title: titleOf(title) },
  })
}

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

/**
 * Adds a view to the admin to which no way leads from the menu.
 * @throws Error naming the host's own view of that name or path, and what to write
 */
export function addView(config: Config, name: string, view: Views[string]): Config {
  const { components = {} } = config.admin ?? {}
  const path = pathOf(view)
  for (const [other, own] of Object.entries(components.views ?? {}))
    if (other === name || (path && pathOf(own) === path))
      throw new Error(
        `costo: your admin's view "${other}" is in the way of the suite's at "${path}". Give yours another name and another path than that.`,
      )
  const views = { ...components.views, [name]: view }
  return { ...config, admin: { ...config.admin, components: { ...components, views } } }
}

const pathOf = (view: unknown): string | undefined => (view as { path?: string } | undefined)?.path
