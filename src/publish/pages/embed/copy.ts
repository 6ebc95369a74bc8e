import { type Html, html, type Part } from '../html'
import type { EmbedWords } from './words/words'

/** A text to copy; the button is shown by the page's script. `more`: attributes of the text's element. */
export const copyable = (
  id: string,
  text: string,
  words: Pick<EmbedWords, 'copy' | 'copied' | 'copyYourself'>,
  more?: Part,
): Html =>
  html`<div class="copyable">
    <pre id="${id}" ${more}><code>${text}</code></pre>
    <p class="live" hidden>
      <button
        type="button"
        class="button"
        data-copy="${id}"
        data-done="${words.copied}"
        data-cannot="${words.copyYourself}"
      >
        ${words.copy}
      </button>
      <span role="status"></span>
    </p>
  </div>`
