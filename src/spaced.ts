/**
 * Texts, however deep in lists and objects, with French punctuation bound to its word: a line never begins with ":" nor ends
 * with "«". English has no space there and stays as it is. A function that makes a text makes it so.
 */
export function spaced<T>(texts: T): T {
  if (typeof texts === 'string')
    return texts.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') as T & string
  if (typeof texts === 'function')
    return ((...values: unknown[]) => spaced(texts(...values) as unknown)) as T
  if (Array.isArray(texts)) return texts.map(spaced) as T & unknown[]
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, spaced(text)])) as T
}

/** What stands between a name and what is said of it: French has a space before its colon, bound to the word. */
export const colonIn = (language: 'fr' | 'en'): string => (language === 'fr' ? '\u00a0: ' : ': ')
