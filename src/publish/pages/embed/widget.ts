import type { WidgetName } from '../../../contract/widget-build'
import type { Page } from '../document'
import { html } from '../html'
import type { Site } from '../site'
import { embedCrumbs } from './crumbs'
import type { Example } from './examples'
import type { Described } from './manifest'
import { reference } from './reference'
import { stage } from './stage'
import { WIDGET_WORDS } from './words/widgets'
import { embedWords, writtenFor } from './words/words'

/** One widget: live, with everything it has. */
export function widgetPage(
  widget: WidgetName,
  example: Example,
  described: Described,
  site: Site,
): Omit<Page, 'head'> {
  const { title, sentences } = WIDGET_WORDS[writtenFor(site.locale)][widget]
  const words = embedWords(site.locale)
  return {
    title: `${title} · ${words.embed}`,
    description: sentences[0],
    path: `embed/${widget}/`,
    body: html`<div class="wrap embed">
      ${embedCrumbs(site, true)}
      <h1>${title}</h1>
      <p class="lead">${sentences.join(' ')}</p>
      <p class="quiet"><code>&lt;costo-${widget}&gt;</code></p>
      ${stage(example, site)} ${reference(example, described, site)}
    </div>`,
  }
}
