import type { Config } from 'payload'
import { SLUGS } from '../../collections/slugs'
import { rewriteRows } from './rewriteRows'

/**
 * Takes, at each start, the empty texts out of shops' hours that were kept before there were none: a list is filtered by what
 * is there, and its address can't ask for an empty text.
 */
export const emptiesHours = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (!payload.collections[SLUGS.shops]) return
    await rewriteRows(payload, payload.collections[SLUGS.shops].config, {
      which: (above) => ({ [`${above}hours`]: { equals: '' } }),
      values: () => ({ hours: null }),
    })
  },
})
