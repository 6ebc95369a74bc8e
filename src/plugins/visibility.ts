import type { CollectionConfig, Plugin } from 'payload'
import { SLUGS } from '../../collections/slugs'
import { sheetEndpoints } from '../sheet/endpoints'
import { checkOptions, type CostoOptions } from './options'
import { withView } from './withView'

/** Adds the view in which a partner sees what it gives and receives, the ways to it, and what it gives to keep. */
export const visibility =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (options.enabled === false) return config
    const { publicUrl = 'http://localhost:3000', contact } = options
    return withView(
      {
        ...config,
        collections: config.collections?.map((collection) =>
          collection.slug === SLUGS.partners ? withSheetLink(collection) : collection,
        ),
        endpoints: [
          ...(config.endpoints ?? []),
          ...sheetEndpoints({ publicUrl, contact, metrics: true }),
        ],
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
