'use client'

import { useLanguage } from '../../useLanguage'
import { type AreaWords, WORDS } from './words'

/** The words of this part, in the admin’s language. */
export const useAreaWords = (): AreaWords => WORDS[useLanguage()]
