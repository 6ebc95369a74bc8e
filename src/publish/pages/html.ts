import { escape } from '../../contract/html-text'

/** Markup that is safe to put into a page as it stands. */
export type Html = { readonly markup: string }

/** What may stand between markup: text is escaped, nothing prints nothing, lists are joined. */
export type Part = Html | string | number | boolean | null | undefined | Part[]

/** Builds markup; every value that isn't markup itself is escaped, so no text of a record can ever be markup. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  markup: compact(strings).reduce((all, text, index) => all + print(parts[index - 1]) + text),
})

const compacted = new WeakMap<TemplateStringsArray, string[]>()

// the indentation of this source says nothing to a browser; each template is cleaned once
function compact(strings: TemplateStringsArray): string[] {
  const before = compacted.get(strings)
  if (before) return before
  const clean = strings.map((text) => text.replaceAll(/\s*\n\s*/g, '\n'))
  compacted.set(strings, clean)
  return clean
}

/** Markup the publisher itself has sanitised. */
export const trusted = (markup: string): Html => ({ markup })

function print(part: Part): string {
  if (part === null || part === undefined || typeof part === 'boolean') return ''
  if (Array.isArray(part)) return part.map(print).join('')
  if (typeof part === 'object') return part.markup
  return escape(String(part))
}
