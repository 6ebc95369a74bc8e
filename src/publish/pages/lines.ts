import { linesOf } from '../../contract/custom'
import type { FeedRecord } from '../../contract/record'
import { isWebAddress } from '../../contract/parse'
import { html, type Part } from './html'
import { fact } from './parts'

/** What an installation says of a record besides, as lines of practical information: text, and at most a link. */
export const ownLines = (record: FeedRecord): Part[] =>
  linesOf(record).map(({ label, value, href }) =>
    fact(label, isWebAddress(href) ? html`<a href="${href}" rel="noopener">${value}</a>` : value),
  )

/** The same as a list by itself; nothing where there is none. */
export const ownFacts = (record: FeedRecord): Part =>
  linesOf(record).length > 0 && html`<dl class="facts">${ownLines(record)}</dl>`
