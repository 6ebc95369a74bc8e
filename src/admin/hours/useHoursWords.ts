'use client'

import { useLanguage } from '../useLanguage'
import { type HoursWords, WORDS } from './words'

/** What the editor of hours says, in the language of the admin. */
export const useHoursWords = (): HoursWords => WORDS[useLanguage()]
