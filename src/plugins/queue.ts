import type { CollectionConfig, Config, Plugin } from 'payload'
import { kindIn } from '../../collections/slugs'
import { queueEndpoint } from '../queue/endpoint'
import type { CostoOptions } from './options'
import { addView, titleOf } from './withView'
import { QUEUE_WORDS } from '../queue/words'
import { bilingual } from '../texts/texts'

/** Adds what waits for an editor: its view, above the menu behind what the host has there, and its numbers on the dashboard. */
export const queue =
  ({ enabled }: CostoOptions = {}): Plugin =>
  (config) => {
    if (enabled === false) return config
    const collections = config.collections?.map((collection) =>
      kindIn(collection) === 'shops' ? withFilters(collection) : collection,
    )
    return first({
      ...config,
      collections,
      endpoints: [...(config.endpoints ?? []), queueEndpoint],
    })
  }

function withFilters(shops: CollectionConfig): CollectionConfig {
  const { components } = shops.admin ?? {}
  const beforeListTable = [
    ...(components?.beforeListTable ?? []),
    'costo-vitrine/admin/lists/QuickFilters#QuickFilters',
  ]
  return { ...shops, admin: { ...shops.admin, components: { ...components, beforeListTable } } }
}

function first(config: Config): Config {
  const { components = {} } = config.admin ?? {}
  const { beforeNavLinks = [], beforeDashboard = [] } = components
  const built = {
    ...components,
    beforeNavLinks: [...beforeNavLinks, 'costo-vitrine/admin/queue/NavEntry#NavEntry'],
    beforeDashboard: [...beforeDashboard, 'costo-vitrine/admin/queue/DashboardPart#DashboardPart'],
  }
  return addView({ ...config, admin: { ...config.admin, components: built } }, 'queue', {
    Component: 'costo-vitrine/admin/queue/QueueView#QueueView',
    path: '/queue',
    exact: true,
    meta: { title: titleOf(bilingual(QUEUE_WORDS, 'title')) },
  })
}
