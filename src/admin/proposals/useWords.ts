'use client'

import { useLanguage } from '../useLanguage'
import { VIEW_WORDS } from '../../proposals/view-words'

/** The admin's language, and our words in it. */
export function useWords() {
  const language = useLanguage()
  return { language, words: VIEW_WORDS[language] }
}
