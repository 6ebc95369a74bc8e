'use client'

import { useLanguage } from '../useLanguage'
import { WORDS } from './words'

/** Our words in the admin's language. */
export const useWords = () => WORDS[useLanguage()]
