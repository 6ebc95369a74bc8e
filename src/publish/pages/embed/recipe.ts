import { NEEDS, type WidgetName } from '../../../contract/widget-build'
import { needsPinned, type SnippetName, SNIPPETS } from '../../snippets/snippets'
import type { Page } from '../document'
import { type Html, html, type Part } from '../html'
import type { Site } from '../site'
import { copyable } from './copy'
import { embedCrumbs } from './crumbs'
import type { Example } from './examples'
import { letterTemplate, letterText } from './letter'
import { firstOf, offeredIn } from './offered'
import { prose } from './prose'
import { type Platform, recipeFor, type Way } from './recipes/recipes'
import { WIDGET_WORDS } from './words/widgets'
import { embedWords, writtenFor } from './words/words'

/** How to paste a widget into one kind of site, for somebody who isn't a developer. */
export function recipePage(
  platform: Platform,
  examples: Record<WidgetName, Example>,
  site: Site,
): Omit<Page, 'head'> {
  const words = embedWords(site.locale)
  const { title, summary, ways, works, trouble, webmaster } = recipeFor(platform, site.locale)
  const offered = offeredIn(site.edition)
  const example = examples[firstOf(offered)]
  const shown = Object.fromEntries(offered.map((widget) => [widget, examples[widget]]))
  return {
    title: `${title} · ${words.embed}`,
    description: summary,
    path: `embed/${platform}/`,
    body: html`<article class="wrap embed recipe" data-examples="${JSON.stringify(shown)}">
      ${embedCrumbs(site, true)}
      <h1>${title}</h1>
      <p class="lead">${prose(summary, site)}</p>
      ${pick(examples, site)} ${ways.map((way, index) => wayOf(way, index, example, site))}
      <section class="flow">
        <h2>${words.works}</h2>
        <p>${prose(works, site)}</p>
      </section>
      <section class="flow">
        <h2>${words.trouble}</h2>
        <dl>
          ${trouble.map(
            ([sign, cure]) =>
              html`<dt>${prose(sign, site)}</dt>
                <dd>${prose(cure, site)}</dd> `,
          )}
        </dl>
      </section>
      ${letter(platform, webmaster, example, site)}
    </article>`,
  }
}

/** What each widget is asked for first, and the list whose names are proposed. */
const fieldOf = (widget: WidgetName): { attribute: string; section: string } =>
  NEEDS[widget] ?? { attribute: 'partner', section: 'partners' }

// shown by the script, which writes every snippet of the page anew
const pick = (examples: Record<WidgetName, Example>, site: Site): Html => {
  const words = embedWords(site.locale)
  const offered = offeredIn(site.edition)
  const first = firstOf(offered)
  return html`<form class="settings live" hidden aria-label="${words.settings}">
      <label
        >${words.whichWidget}
        <select name="widget">
          ${offered.map(
            (widget) =>
              html`<option value="${widget}" ${widget === first && html`selected`}>
                ${WIDGET_WORDS[writtenFor(site.locale)][widget].title}
              </option> `,
          )}
        </select>
      </label>
      ${offered.map((widget) => {
        const { attribute: name, section: list } = fieldOf(widget)
        return html`<label data-of="${widget}" ${widget !== first && html`hidden`}
          >${words.which[widget]}
          <input
            type="text"
            name="${name}"
            value="${examples[widget].attributes[name]}"
            autocomplete="off"
            list="list-${name}"
            data-list="${list}"
          /><datalist id="list-${name}"></datalist>
        </label>`
      })}
      <label
        >${words.width}
        <select name="column">
          <option value="">${words.any}</option>
          <option value="phone">${words.phone}</option>
          <option value="desk">${words.desk}</option>
        </select>
      </label>
    </form>
    <p class="screen">${words.otherWidgets} ${widgetLinks(site)}</p>`
}

const widgetLinks = ({ locale, edition }: Site): Part =>
  offeredIn(edition).map((widget, index) => [
    index > 0 && ', ',
    html`<a href="/${locale}/embed/${widget}/"
      >${WIDGET_WORDS[writtenFor(locale)][widget].title}</a
    >`,
  ])

function wayOf(
  { title, who, steps, snippets }: Way,
  index: number,
  example: Example,
  site: Site,
): Html {
  const words = embedWords(site.locale)
  return html`<section class="flow way">
    <h2>${title}</h2>
    <p><strong>${words.who}</strong> ${prose(who, site)}</p>
    <ol class="steps">
      ${steps.map((step) => html`<li>${prose(step, site)}</li> `)}
    </ol>
    ${snippets
      .filter(({ snippet }) => example.pinned || !needsPinned(snippet))
      .map(
        ({ label, snippet }, place) =>
          html`<h3>${label ?? words.toCopy}</h3>
            ${snippetOf(`snippet-${index}-${place}`, snippet, example, site)}`,
      )}
  </section>`
}

const snippetOf = (id: string, snippet: SnippetName, example: Example, site: Site): Html =>
  copyable(id, SNIPPETS[snippet](example), embedWords(site.locale), html`data-snippet="${snippet}"`)

function letter(platform: Platform, snippet: SnippetName, example: Example, site: Site): Html {
  const words = embedWords(site.locale)
  const page = site.edition.url(`${site.locale}/embed/${platform}/`)
  const template = letterTemplate(platform, site.locale)
  const message = letterText(platform, site.locale, { snippet: SNIPPETS[snippet](example), page })
  return html`<section class="flow screen">
    <h2>${words.webmaster}</h2>
    <p>${words.webmasterText}</p>
    ${copyable('letter', message, words, html`data-letter="${template}" data-page="${page}" data-snippet="${snippet}"`)}
    <p>
      <a class="button" data-send="${words.subject}" href="${mailto(words.subject, message)}"
        >${words.send}</a
      >
    </p>
  </section>`
}

/** A letter without an address: RFC 6068, line breaks as %0D%0A. */
const mailto = (subject: string, body: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
