import type { Config } from 'payload'
import { hasKind, slugsOf } from '../../collections/slugs'
import { rewriteRows } from './rewriteRows'

/**
 * Takes, at each start, the empty texts out of shops' hours that were kept before there were none: a list is filtered by what
 * is there, and its address can't ask for an empty text.
 */
export const emptiesHours = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (!hasKind(payload, 'shops')) return
    await rewriteRows(payload, payload.collections[slugsOf(payload).shops].config, {
      which: (above) => ({ [`${above}hours`]: { equals: '' } }),
      values: () => ({ hours: null }),
    })
  },
})
