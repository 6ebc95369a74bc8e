import { number, range } from '../../charts'
import { html, type Html, type Part } from '../../publish/pages/html'
import { CHANNELS } from '../../../collections/choices'
import type { ChannelSums } from '../declared'
import { shown } from '../few'
import type { Sheet } from '../sheet'
import { type Audience, cells } from '../spoken'
import { WORDS } from '../words'

/** A table of ours: the first column names its rows, the others are numbers. */
export const table = (
  caption: string,
  heads: string[],
  rows: { head: Part; cells: Part[] }[],
  foot?: { head: Part; cells: Part[] },
): Html =>
  html`<div class="costo-sheet__table" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption class="costo-sheet__spoken">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
      ${
        foot &&
        html`<tfoot>
          ${row(foot)}
        </tfoot>`
      }
    </table>
  </div>`

const row = ({ head, cells }: { head: Part; cells: Part[] }) =>
  html`<tr>
    <th scope="row">${head}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`

export function weeksTable(sheet: Sheet, audience: Audience): Html {
  const words = WORDS[audience.language]
  const heads = [words.week, words.given, words.received, words.clicksSent, words.clicksReceived]
  const rows = sheet.weeks.map(({ from, until, flow }) => ({
    head: range(from, until, audience.language),
    cells: cells(flow, audience),
  }))
  const total = { head: words.total, cells: cells(sheet.totals, audience) }
  return table(words.weekly, heads, rows.reverse(), total)
}

export function hostsTable({ hosts }: Sheet, { reader, language }: Audience): Html {
  const words = WORDS[language]
  if (!hosts.length) return html`<p>${words.hostsNone}</p>`
  const rows = hosts.map(({ name, exposures, clicks }) => ({
    head: name,
    cells: [shown(exposures, reader, language), shown(clicks, reader, language)],
  }))
  return table(words.hosts, [words.host, words.exposures, words.clicks], rows)
}

export function declaredTables({ declared }: Sheet, audience: Audience): Html {
  const words = WORDS[audience.language]
  const { given, received } = declared
  if (!given.length && !received.length) return html`<p>${words.declaredNone}</p>`
  return html` ${given.length > 0 && channels(words.declaredGiven, words.copies, given, audience)}
    ${received.length > 0 && channels(words.declaredReceived, words.copiesReceived, received, audience)}
    <p class="costo-sheet__quiet">${words.declaredNote}</p>`
}

function channels(title: string, copiesHead: string, sums: ChannelSums[], audience: Audience) {
  const { reader, language } = audience
  const words = WORDS[language]
  const rows = sums.map(({ channel, placements, copies, followed }) => ({
    head: CHANNELS.find(({ value }) => value === channel)?.label[language],
    cells: [
      number(placements, language),
      copies === null ? words.copiesUnknown : number(copies, language),
      shown(followed, reader, language),
    ],
  }))
  return html`<h3>${title}</h3>
    ${table(title, [words.channel, words.placements, copiesHead, words.followed], rows)}`
}
