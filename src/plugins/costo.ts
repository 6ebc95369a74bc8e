import type { Plugin } from 'payload'
import { editions } from './editions'
import { embed } from './embed'
import { imports } from './import'
import { installation } from './installation'
import { naming } from './naming'
import type { CostoOptions } from './options'
import { partners } from './partners'
import { proposals } from './proposals'
import { publishing } from './publishing'
import { queue } from './queue'
import { pickers } from './pickers'
import { reciprocity } from './reciprocity'
import { reducedMenu } from './reducedMenu'
import { shared } from './shared'
import { shopLinks } from './shopLinks'
import { shops } from './shops'
import { siteChecks } from './siteChecks'
import { hostTexts } from './texts/hostTexts'
import { tours } from './tours'
import { videos } from './videos'
import { visibility } from './visibility'

/** The whole suite: what is shared first, then partners, shops, videos and walks, the account of given and received, the view of editions, the import of files and the embed builder. */
export const costo =
  (options: CostoOptions = {}): Plugin =>
  async (config) => {
    let built = config
    for (const plugin of [
      hostTexts,
      naming,
      shops,
      partners,
      tours,
      videos,
      proposals,
      shopLinks,
      siteChecks,
      reciprocity,
      shared,
      visibility,
      editions,
      imports,
      installation,
      publishing,
      embed,
      queue,
      pickers,
    ])
      built = await plugin(options)(built)
    return options.enabled === false ? built : reducedMenu(built, options)
  }
