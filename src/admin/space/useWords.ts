'use client'

import { useLanguage } from '../useLanguage'
import { WORDS } from '../../space/words'

/** The admin's language, and our words in it. */
export function useWords() {
  const language = useLanguage()
  return { language, words: WORDS[language] }
}
