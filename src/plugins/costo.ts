import type { Plugin } from 'payload'
import { editions } from './editions'
import { geocoding } from './geocoding'
import { imports } from './import'
import { map } from './map'
import type { CostoOptions } from './options'
import { partners } from './partners'
import { proposals } from './proposals'
import { reciprocity } from './reciprocity'
import { shared } from './shared'
import { shops } from './shops'
import { siteChecks } from './siteChecks'
import { tours } from './tours'
import { videos } from './videos'
import { visibility } from './visibility'

/** The whole suite: what is shared first, then partners, shops, videos and walks, the account of given and received, the view of editions and the import of files. */
export const costo =
  (options: CostoOptions = {}): Plugin =>
  async (config) => {
    let built = config
    for (const plugin of [
      shops,
      partners,
      tours,
      videos,
      proposals,
      siteChecks,
      reciprocity,
      shared,
      visibility,
      editions,
      imports,
      map,
      geocoding,
    ])
      built = await plugin(options)(built)
    return built
  }
