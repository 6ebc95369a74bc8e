'use client'

import type { Table } from '../texts/texts'
import { useLanguage } from './useLanguage'

/** What a table says in the language of the admin. */
export const useTexts = <Words extends object>(table: Table<Words>): Words => table[useLanguage()]
