import { oembedPath } from '../../../contract/frame'
import { type Html, html } from '../html'
import type { Site } from '../site'

/**
 * Tells whoever is given a page's address where to ask for its widget, or its name. `path`: of the page below its locale.
 * `title`: what the answer calls the page that no record gives its name to.
 */
export function discovery(path: string, title: string, { edition, locale }: Site): Html {
  const href = edition.inputs.publicUrl + oembedPath(edition.url(`${locale}/${path}`))
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    href="${href}"
    title="${title}"
  />`
}
