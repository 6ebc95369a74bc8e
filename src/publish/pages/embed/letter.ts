import { fill } from '../words'
import type { Platform } from './recipes/recipes'
import { type EmbedWords, embedWords } from './words/words'

/** What a letter asks for, where it isn't to paste something into a page. */
const REQUESTS: Partial<Record<Platform, keyof EmbedWords['requests']>> = {
  wordpress: 'site',
  joomla: 'site',
  consent: 'exception',
  csp: 'policy',
  wix: 'element',
}

/** A letter to a webmaster, with places for `{snippet}` and `{page}`, the address of the recipe. */
export function letterTemplate(platform: Platform, locale: string): string {
  const words = embedWords(locale)
  return words.message.replace('{request}', words.requests[REQUESTS[platform] ?? 'page'])
}

/** The same, written out. */
export const letterText = (
  platform: Platform,
  locale: string,
  values: { snippet: string; page: string },
): string => fill(letterTemplate(platform, locale), values)
