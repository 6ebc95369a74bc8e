import { type Html, html } from '../html'
import type { Site } from '../site'
import { embedWords } from './words/words'

/** The way back: home, and from a page inside it the section's first one. */
export const embedCrumbs = ({ locale, words }: Site, isInside: boolean): Html =>
  html`<nav class="crumbs" aria-label="${words.back}">
    <ol>
      <li><a href="/${locale}/">${words.home}</a></li>
      ${isInside && html`<li><a href="/${locale}/embed/">${embedWords(locale).embed}</a></li>`}
    </ol>
  </nav>`
