import type { Baked } from '../../src/contract/widget-build'

// Written by the publisher into each build it serves: a script can't trust its own address in a stranger's page.
const baked = '__COSTO_BAKED__' as unknown as Baked

/**
 * Address of the public files, without a slash at the end; published locales, the default one first; texts by language;
 * the suite's version; whether widgets count, unless that is false.
 */
export const {
  base: BASE,
  locales: LOCALES,
  texts: TEXTS,
  version: VERSION,
  metrics: METRICS,
} = baked
