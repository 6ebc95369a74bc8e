import { execFileSync } from 'node:child_process'
import { php, wordpress } from '../installed'

export type Post = {
  /** As it is kept: after WordPress's filter for authors who may not write unfiltered HTML. */
  saved: string
  /** As a visitor gets it: after blocks, typographic quotes, paragraphs and shortcodes. */
  shown: string
}

/** What the real WordPress makes of texts by such an author. */
export function posts<Name extends string>(texts: Record<Name, string>): Record<Name, Post> {
  const script = 'tests/hosts/wordpress/the-content.php'
  const output = execFileSync(php!, [script, wordpress!], { input: JSON.stringify(texts) })
  return JSON.parse(String(output)) as Record<Name, Post>
}
