import type { CollectionConfig, Plugin } from 'payload'
import { kindIn } from '../../collections/slugs'
import { ledgerEndpoints } from '../ledger/endpoints'
import { sheetEndpoints } from '../sheet/endpoints'
import { checkOptions, type CostoOptions } from './options'
import { withView } from './withView'
import { LEDGER_WORDS } from '../ledger/words'
import { bilingual } from '../texts/texts'

/** Adds the views in which a partner sees what it gives and receives, and editors the account of all, with what they ask. */
export const visibility =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (options.enabled === false) return config
    const { publicUrl = 'http://localhost:3000', contact, metrics = true } = options
    const built = withView(
      {
        ...config,
        collections: config.collections?.map((collection) =>
          kindIn(collection) === 'partners' ? withSheetLink(collection) : collection,
        ),
        endpoints: [
          ...(config.endpoints ?? []),
          ...sheetEndpoints({ publicUrl, contact, metrics }),
          ...ledgerEndpoints,
        ],
      },
      VISIBILITY,
    )
    return withView(built, RECIPROCITY)
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
        components: { Field: 'costo-vitrine/admin/visibility/SheetLink#SheetLink' },
      },
    },
  ],
})

const VISIBILITY = {
  name: 'visibility',
  component: 'costo-vitrine/admin/visibility/VisibilityView#VisibilityView',
  nav: 'costo-vitrine/admin/visibility/NavEntry#NavEntry',
  dashboard: 'costo-vitrine/admin/visibility/DashboardNotice#DashboardNotice',
  title: 'Visibilité · Visibility',
}

const RECIPROCITY = {
  name: 'reciprocity',
  component: 'costo-vitrine/admin/reciprocity/ReciprocityView#ReciprocityView',
  nav: 'costo-vitrine/admin/reciprocity/NavEntry#NavEntry',
  title: bilingual(LEDGER_WORDS, 'title'),
}
