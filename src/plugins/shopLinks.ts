import type { Plugin } from 'payload'
import { shopLinkEndpoints } from '../shop-links/endpoints'
import type { CostoOptions } from './options'
import { withView } from './withView'
import { WORDS } from '../admin/shop-links/words'
import { bilingual } from '../texts/texts'

/** Adds the view from which editors write to shopkeepers, and what it asks. */
export const shopLinks =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    if (options.enabled === false) return config
    const endpoints = [...(config.endpoints ?? []), ...shopLinkEndpoints(options)]
    return withView({ ...config, endpoints }, VIEW)
  }

const VIEW = {
  name: 'write-to-shops',
  component: 'costo-vitrine/admin/shop-links/ShopLinksView#ShopLinksView',
  nav: 'costo-vitrine/admin/shop-links/NavEntry#NavEntry',
  title: bilingual(WORDS, 'title'),
}
