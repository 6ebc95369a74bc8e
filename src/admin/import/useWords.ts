'use client'

import { useLanguage } from '../useLanguage'
import { WORDS } from './words'

/** The admin's language, our words in it, and numbers as it writes them. */
export function useWords() {
  const language = useLanguage()
  const number = (value: number, digits = 0) =>
    value.toLocaleString(language, { maximumFractionDigits: digits })
  const length = (meters: number) =>
    meters < 1000 ? `${number(meters)}\u{202f}m` : `${number(meters / 1000, 1)}\u{202f}km`
  return { language, words: WORDS[language], number, length }
}
