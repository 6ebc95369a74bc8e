'use client'

import { useLanguage } from '../useLanguage'
import { type MapWords, WORDS } from './words'

/** What maps in the admin say, in its language. */
export const useMapWords = (): MapWords => WORDS[useLanguage()]
