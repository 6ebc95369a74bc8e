'use client'

import { useConfig } from '@payloadcms/ui'
import { type Slugs, slugsOf } from '../../collections/slugs'

/** The slugs of the suite's collections, in the browser: the server's configuration is not told to it whole. */
export const useSlugs = (): Slugs => slugsOf({ config: useConfig().config.admin })
