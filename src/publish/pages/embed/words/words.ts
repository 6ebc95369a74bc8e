import { en } from './en'
import { type EmbedWords, fr } from './fr'
import { spaced } from '../../../../spaced'

export type { EmbedWords } from './fr'

/** The two languages the pages are written in. */
export type Written = 'fr' | 'en'

/** French for French, English for every other language. */
export const writtenFor = (locale: string): Written => (locale === 'fr' ? 'fr' : 'en')

const WORDS: Record<Written, EmbedWords> = spaced({ fr, en })

export const embedWords = (locale: string): EmbedWords => WORDS[writtenFor(locale)]
