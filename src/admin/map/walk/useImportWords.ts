'use client'

import { useLanguage } from '../../useLanguage'
import { type ImportWords, WORDS } from './import-words'

/** The words of this part, in the admin’s language. */
export const useImportWords = (): ImportWords => WORDS[useLanguage()]
