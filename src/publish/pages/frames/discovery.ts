import { frameOf, oembedPath } from '../../../contract/frame'
import { html, type Part } from '../html'
import type { Site } from '../site'

/** Tells whoever is given a page's address where to ask for its widget. `path`: of the page below its locale. */
export function discovery(path: string, title: string, { edition, locale }: Site): Part {
  if (!edition.inputs.widgets['frame.js'] || !frameOf(path)) return undefined
  const href = edition.inputs.publicUrl + oembedPath(edition.url(`${locale}/${path}`))
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    href="${href}"
    title="${title}"
  />`
}
