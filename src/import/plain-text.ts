import sanitizeHtml from 'sanitize-html'
import { unescape } from '../contract/html-text'

/** The text of a property: of a description in HTML, as Google Earth writes it, the words without their markup. */
export function plainText(value: unknown): string {
  const text = typeof value === 'object' && value ? (value as { value?: unknown }).value : value
  if (typeof text === 'number') return String(text)
  if (typeof text !== 'string') return ''
  const plain = isMarkup(text) ? unescape(sanitizeHtml(broken(text), NO_TAGS)) : text
  return plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

// a tag that is closed somewhere; a pattern for all of it would look from each "<" to the end of the text
const isMarkup = (text: string) => {
  const start = text.search(/<[a-z!/]/i)
  return start >= 0 && text.lastIndexOf('>') > start + 1
}

const NO_TAGS = { allowedTags: [], allowedAttributes: {} }

const broken = (html: string) => html.replace(/<br\s*\/?>|<\/(?:p|div|li|h\d|tr)>/gi, '\n')
