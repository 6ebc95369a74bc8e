import type { CollectionConfig, Config } from 'payload'
import { SLUGS } from '../../collections/slugs'
import { sheetEndpoints } from '../sheet/endpoints'
import type { CostoOptions } from './options'
import { withView } from './withView'

/** Adds the view in which a partner sees what it gives and receives, the ways to it, and what it gives to keep. */
export function withVisibility(config: Config, { publicUrl, contact }: CostoOptions): Config {
  const settings = { publicUrl: publicUrl ?? 'http://localhost:3000', contact, metrics: true }
  return withView(
    {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug === SLUGS.partners ? withSheetLink(collection) : collection,
      ),
      endpoints: [...(config.endpoints ?? []), ...sheetEndpoints(settings)],
    },
    VIEW,
  )
}

const withSheetLink = (partners: CollectionConfig): CollectionConfig => ({
  ...partners,
  fields: [
    ...partners.fields,
    {
      name: 'visibility',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/visibility/SheetLink#SheetLink' },
      },
    },
  ],
})

const VIEW = {
  name: 'visibility',
  component: '/src/admin/visibility/VisibilityView#VisibilityView',
  nav: '/src/admin/visibility/NavEntry#NavEntry',
  dashboard: '/src/admin/visibility/DashboardNotice#DashboardNotice',
  title: 'Visibilité · Visibility',
}
