import type { WidgetName } from '../../../contract/widget-build'
import type { Page } from '../document'
import { html } from '../html'
import type { Site } from '../site'
import { embedCrumbs } from './crumbs'
import type { Example } from './examples'
import { offeredIn } from './offered'
import { PLATFORMS, recipeFor } from './recipes/recipes'
import { specimen } from './stage'
import { WIDGET_WORDS } from './words/widgets'
import { embedWords, writtenFor } from './words/words'

/** Which widget for what, and where to paste it. */
export function overviewPage(
  examples: Record<WidgetName, Example>,
  site: Site,
): Omit<Page, 'head'> {
  const words = embedWords(site.locale)
  const language = writtenFor(site.locale)
  return {
    title: words.title,
    description: words.lead,
    path: 'embed/',
    body: html`<div class="wrap embed">
      ${embedCrumbs(site, false)}
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <h2>${words.whichWidget}</h2>
      ${offeredIn(site.edition).map((widget) => {
        const { title, sentences } = WIDGET_WORDS[language][widget]
        return html`<section class="choice" aria-labelledby="${widget}">
          <div class="flow">
            <h3 id="${widget}">${title}</h3>
            ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
            <p>
              <a class="button" href="/${site.locale}/embed/${widget}/"
                >${words.see}<span class="hidden"> · ${title}</span></a
              >
            </p>
          </div>
          <div class="stage">${specimen(examples[widget])}</div>
        </section>`
      })}
      <h2 id="platforms">${words.whichPlatform}</h2>
      <ul class="platforms">
        ${PLATFORMS.map((platform) => {
          const { title, summary } = recipeFor(platform, site.locale)
          return html`<li>
            <a href="/${site.locale}/embed/${platform}/">${title}</a>
            <p class="quiet">${summary}</p>
          </li> `
        })}
      </ul>
      <h2>${words.developers}</h2>
      <ul>
        <li><a href="/v1/custom-elements.json">${words.manifest}</a> (custom-elements.json)</li>
        <li><a href="/v1/edition.json">${words.pinned}</a> (edition.json)</li>
      </ul>
    </div>`,
  }
}
