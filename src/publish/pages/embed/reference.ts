import type { WidgetName } from '../../../contract/widget-build'
import { type Html, html, type Part } from '../html'
import type { Site } from '../site'
import { attributeControl, partControl, tokenControl } from './controls'
import type { Example } from './examples'
import { type Described, initialOf, type Item } from './manifest'
import { prose } from './prose'
import { itemWords } from './words/items'
import { embedWords, writtenFor } from './words/words'

type Row = { item: Item; initial?: string; control?: Html }

/** Everything a widget has, in tables; the last column is for trying it and shown by the page's script. */
export function reference(example: Example, described: Described, site: Site): Part {
  const words = embedWords(site.locale)
  const { widget, attributes } = example
  const table = (kind: string, rows: Row[]) => tableOf(kind, rows, widget, site)
  return [
    section('attributes', words.attributes, words.attributesText, [
      table(
        'attribute',
        described.attributes.map((item) => ({
          item,
          initial: initialOf(item),
          control: attributeControl(item, attributes[item.name] ?? '', words),
        })),
      ),
    ]),
    section('tokens', words.tokens, words.tokensText, [
      html`<pre><code>costo-${widget} { --costo-accent: #9a3b22; }</code></pre>`,
      table(
        'token',
        described.cssProperties.map((item) => ({
          item,
          initial: item.default ?? '',
          control: tokenControl(item, words),
        })),
      ),
    ]),
    section('parts', words.parts, words.partsText, [
      html`<pre><code>costo-${widget}::part(${described.cssParts[0]?.name}) { border: 0; }</code></pre>`,
      table(
        'part',
        described.cssParts.map((item) => ({ item, control: partControl(item, words) })),
      ),
    ]),
    section('slots', words.slots, words.slotsText, [
      html`<p class="live" hidden>
        <label
          >${words.linkText} <input type="text" data-link value="${example.link.text}"
        /></label>
        <button type="button" class="button" data-simulate data-back="${words.restore}">
          ${words.simulate}
        </button>
      </p>`,
    ]),
    section('events', words.events, words.eventsText, [
      html`<pre><code>addEventListener('costo-error', ({ target, error }) => console.warn(target, error.message))</code></pre>`,
      table(
        'event',
        described.events.map((item) => ({ item })),
      ),
      html`<div class="live" hidden>
        <h3 id="log-title">${words.log}</h3>
        <div class="log" role="log" aria-labelledby="log-title" tabindex="0">
          <p class="quiet">${words.logEmpty}</p>
        </div>
      </div>`,
    ]),
  ]
}

const section = (id: string, title: string, text: string, content: Part): Html =>
  html`<section id="${id}" class="flow">
    <h2>${title}</h2>
    <p>${text}</p>
    ${content}
  </section>`

function tableOf(kind: string, rows: Row[], widget: WidgetName, site: Site): Html {
  const words = embedWords(site.locale)
  const hasInitial = rows.some(({ initial }) => initial !== undefined)
  const hasControl = rows.some(({ control }) => control)
  const said = ({ name, description = '' }: Item) =>
    prose(itemWords(writtenFor(site.locale), widget, kind, name) ?? description, site)
  return html`<table class="reference" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.name}</th>
        <th scope="col" role="columnheader">${words.meaning}</th>
        ${hasInitial && html`<th scope="col" role="columnheader">${words.initial}</th>`}
        ${hasControl && html`<th scope="col" role="columnheader" class="live" hidden>${words.try}</th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ item, initial, control }) =>
          html`<tr role="row" id="${kind}-${item.name}">
            <th scope="row" role="rowheader"><code>${item.name}</code></th>
            <td role="cell">${said(item)}</td>
            ${
              hasInitial &&
              html`<td role="cell" data-column="${words.byDefault}">
                ${initial ? html`<code>${initial}</code>` : html`<span class="quiet">${words.none}</span>`}
              </td>`
            }
            ${hasControl && html`<td role="cell" class="live" hidden>${control}</td>`}
          </tr> `,
      )}
    </tbody>
  </table>`
}
