import type { Config, GlobalConfig } from 'payload'
import { settledAll } from './settled'
import { slugsHere } from './slugsHere'
import { fieldsSaid } from './texts/collectionTexts'

/**
 * The configuration with this global behind the host's own.
 * @throws Error when the host already has a global of that slug
 */
export function addGlobal(config: Config, global: GlobalConfig): Config {
  const own = config.globals ?? []
  if (own.some(({ slug }) => slug === global.slug))
    throw new Error(
      `costo: the global "${global.slug}" is already in your Payload configuration. Give yours another slug, or use the suite's plugins one by one: shops(), partners(), tours() and videos() bring no global.`,
    )
  const fields = settledAll(fieldsSaid(config, 'sharing', global.fields), slugsHere(config))
  return { ...config, globals: [...own, { ...global, fields }] }
}
