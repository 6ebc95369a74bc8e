'use client'

import { useConfig } from '@payloadcms/ui'
import type { OursInAdmin } from '../../ground/ours'

/** What the suite tells its own parts of the admin. */
export const useOurs = (): OursInAdmin =>
  Object(useConfig().config.admin.custom?.costo) as OursInAdmin
