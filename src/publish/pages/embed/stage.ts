import { SNIPPETS } from '../../snippets/snippets'
import { type Html, html, trusted } from '../html'
import type { Site } from '../site'
import { copyable } from './copy'
import type { Example } from './examples'
import { embedWords } from './words/words'

/** Ways to write it that a page of ours can offer by themselves; the rest is in the recipes. */
const WAYS = ['element', 'script', 'block', 'frame', 'jsx', 'pinned'] as const

/** The widget itself, with its link inside; the page's style sheet keeps its height free. */
export const specimen = (example: Example): Html => trusted(SNIPPETS.specimen(example))

/** The widget, what one can set around it, and the snippet that follows. */
export function stage(example: Example, site: Site): Html {
  const words = embedWords(site.locale)
  const ways = WAYS.filter((way) => way !== 'pinned' || example.pinned)
  return html`<section
      class="bench"
      aria-labelledby="live-title"
      data-example="${JSON.stringify(example)}"
    >
      <h2 id="live-title">${words.live}</h2>
      ${example.isEmpty && html`<p class="notice">${words.noExample}</p>`}
      <form class="settings live" hidden aria-label="${words.settings}">
        ${choice('column', words.width, [
          ['', words.any],
          ['phone', words.phone],
          ['desk', words.desk],
        ])}
        ${choice('scheme', words.scheme, [
          ['', words.asPage],
          ['light', words.light],
          ['dark', words.dark],
        ])}
        ${choice(
          'way',
          words.way,
          ways.map((way) => [way, words.ways[way]]),
        )}
        <button type="reset" class="button">${words.reset}</button>
      </form>
      <div class="stage" lang="${site.locale}">${specimen(example)}</div>
    </section>
    <section class="flow" aria-labelledby="snippet-title">
      <h2 id="snippet-title">${words.snippet}</h2>
      ${copyable('snippet', SNIPPETS.element(example), words)}
    </section>`
}

const choice = (name: string, label: string, options: [string, string][]): Html =>
  html`<label
    >${label}
    <select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option> `)}
    </select>
  </label>`
