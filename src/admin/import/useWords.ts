'use client'

import { useTranslation } from '@payloadcms/ui'
import { type Language, WORDS } from './words'

/** The admin's language, our words in it, and numbers as it writes them. */
export function useWords() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'fr'
  const number = (value: number, digits = 0) =>
    value.toLocaleString(language, { maximumFractionDigits: digits })
  const length = (meters: number) =>
    meters < 1000 ? `${number(meters)}\u{202f}m` : `${number(meters / 1000, 1)}\u{202f}km`
  return { language, words: WORDS[language], number, length }
}
