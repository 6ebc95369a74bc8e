'use client'

import { useLanguage } from '../../useLanguage'
import { type OffWords, WORDS } from './off-words'

/** The words of this part, in the admin’s language. */
export const useOffWords = (): OffWords => WORDS[useLanguage()]
