'use client'

import { useTranslation } from '@payloadcms/ui'
import { type Language, VIEW_WORDS } from '../../proposals/view-words'

/** The admin's language, and our words in it. */
export function useWords() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'fr'
  return { language, words: VIEW_WORDS[language] }
}
