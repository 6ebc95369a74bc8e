'use client'

import { useLanguage } from '../../useLanguage'
import { type WalkWords, WORDS } from './words'

/** The words of this part, in the admin’s language. */
export const useWalkWords = (): WalkWords => WORDS[useLanguage()]
