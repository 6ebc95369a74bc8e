import type { CollectionConfig, Config } from 'payload'
import { Readings } from '../../collections/Readings'
import { checked } from '../readings/checked'
import { readingsImportEndpoints } from '../readings/import/endpoint'
import { indicatorsEndpoint } from '../readings/sheet/endpoint'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'
import { withView } from './withView'
import { WORDS } from '../admin/readings/words'
import { WORDS as SHEET_WORDS } from '../readings/sheet/words'
import { bilingual } from '../texts/texts'

/** The collection of readings, each of which stays comparable with the others of its series. */
export const readings = ({ enabled }: CostoOptions): CollectionConfig =>
  enabled === false ? Readings : withHooks(Readings, { beforeChange: [checked] })

/** Adds their import from a file and the sheet of indicators: their views, the ways to them and what they ask. */
export function withReadings(config: Config, { enabled }: CostoOptions): Config {
  if (enabled === false) return config
  const endpoints = [...(config.endpoints ?? []), ...readingsImportEndpoints, indicatorsEndpoint]
  return withView(withView({ ...config, endpoints }, INDICATORS), IMPORT)
}

const IMPORT = {
  name: 'readings-import',
  component: 'costo-vitrine/admin/readings/ImportView#ImportView',
  nav: 'costo-vitrine/admin/readings/NavEntry#NavEntry',
  title: bilingual(WORDS, 'title'),
}

const INDICATORS = {
  name: 'indicators',
  component: 'costo-vitrine/admin/indicators/IndicatorsView#IndicatorsView',
  nav: 'costo-vitrine/admin/indicators/NavEntry#NavEntry',
  title: bilingual(SHEET_WORDS, 'title'),
}
