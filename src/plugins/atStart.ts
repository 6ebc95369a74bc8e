import type { Config, Payload } from 'payload'

/**
 * The configuration that does something when Payload starts, after what the host does then. A build of the host's pages may start
 * Payload as well: nothing is done by it.
 */
export const atStart = (
  config: Config,
  work: (payload: Payload) => Promise<void> | void,
): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (process.env.NEXT_PHASE !== 'phase-production-build') await work(payload)
  },
})
