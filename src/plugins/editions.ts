import type { Plugin } from 'payload'
import { editionsEndpoints } from '../admin/editions/endpoints'
import { checkOptions, type CostoOptions } from './options'
import { withView } from './withView'
import { WORDS } from '../admin/editions/words'
import { bilingual } from '../texts/texts'

/** Adds the view of editions, the way to it and what it asks, when the option `editions` says where they are. */
export const editions =
  (options: CostoOptions = {}): Plugin =>
  (config) => {
    checkOptions(options)
    if (!options.editions || options.enabled === false) return config
    const endpoints = [
      ...(config.endpoints ?? []),
      ...editionsEndpoints(options.editions, options.publicUrl),
    ]
    return withView({ ...config, endpoints }, VIEW)
  }

const VIEW = {
  name: 'editions',
  component: 'costo-vitrine/admin/editions/EditionsView#EditionsView',
  nav: 'costo-vitrine/admin/editions/NavEntry#NavEntry',
  dashboard: 'costo-vitrine/admin/editions/DashboardNotice#DashboardNotice',
  title: bilingual(WORDS, 'editions'),
}
