import type { CollectionConfig, Plugin } from 'payload'
import { SiteChecks } from '../../collections/SiteChecks'
import { kindIn } from '../../collections/slugs'
import { siteCheckEndpoints } from '../site-check/endpoints'
import { addCollections } from './addCollections'
import type { CostoOptions } from './options'

/** Adds what is found on partners' pages and, where the option `editions` says what is published, the looking at them. */
export const siteChecks =
  ({ enabled, editions: folder, publicUrl, checkAlso }: CostoOptions = {}): Plugin =>
  (config) => {
    const built = addCollections(config, SiteChecks)
    if (!folder || enabled === false) return built
    const place = { folder, base: publicUrl ?? 'http://localhost:3000', also: checkAlso }
    const { components } = config.admin ?? {}
    const beforeDashboard = [...(components?.beforeDashboard ?? []), NOTICE]
    return {
      ...built,
      collections: built.collections?.map((one) =>
        kindIn(one) === 'partners' ? withState(one) : one,
      ),
      admin: { ...built.admin, components: { ...components, beforeDashboard } },
      endpoints: [...(built.endpoints ?? []), ...siteCheckEndpoints(place)],
    }
  }

const withState = (partners: CollectionConfig): CollectionConfig => ({
  ...partners,
  fields: [
    ...partners.fields,
    {
      name: 'siteState',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: 'costo-vitrine/admin/site-check/SiteState#SiteState' },
      },
    },
  ],
})

const NOTICE = 'costo-vitrine/admin/site-check/DashboardNotice#DashboardNotice'
