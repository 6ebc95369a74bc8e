import { span } from '../../charts'
import { html, type Html } from '../../publish/pages/html'
import { shown } from '../few'
import type { Sheet } from '../sheet'
import { type Audience, balanceSentence, ruleSentence, whySentence } from '../spoken'
import { WORDS } from '../words'
import { chartPart } from './chart'
import { notices } from './notices'
import { declaredTables, hostsTable, weeksTable } from './tables'

/** The sheet as part of a page, below its heading: sentence, figures, chart and table, sites, channels, rule. */
export function sheetBody(sheet: Sheet, audience: Audience): Html {
  const words = WORDS[audience.language]
  const { rule } = sheet
  const why = whySentence(rule.reciprocity, audience.language)
  return html`<article class="costo-sheet">
    <p class="costo-sheet__lead">${balanceSentence(sheet, audience)}</p>
    ${why && html`<p>${why}</p>`} ${figures(sheet, audience)} ${notices(sheet, audience)}
    <section>
      <h2>${words.weekly}</h2>
      ${chartPart(sheet, audience)} ${weeksTable(sheet, audience)}
    </section>
    <section>
      <h2>${words.hosts}</h2>
      ${hostsTable(sheet, audience)}
    </section>
    <section>
      <h2>${words.declared}</h2>
      ${declaredTables(sheet, audience)}
    </section>
    <section>
      <h2>${words.how}</h2>
      ${words.howText.map((text) => html`<p>${text}</p>`)}
      <p>${ruleSentence(rule.reciprocity, audience.language)}</p>
      <p>
        ${words.whole}${audience.reader === 'partner' && html` ${words.fewNote} ${words.weeksNote}`}
      </p>
    </section>
  </article>`
}

/** "du 1er juin au 22 novembre 2026". */
export const periodOf = ({ period }: Sheet, { language }: Audience): string =>
  span(period.from, period.until, language)

function figures({ totals, balance }: Sheet, { reader, language }: Audience): Html {
  const words = WORDS[language]
  const number = (value: number) => shown(value, reader, language)
  const figure = (name: string, value: string, what: string, mark = '') =>
    html`<div class="${mark && `costo-sheet__${mark}`}">
      <dt>${name}</dt>
      <dd><b>${value}</b> <span>${what}</span></dd>
    </div>`
  return html`<dl class="costo-sheet__figures">
    ${figure(words.givenLong, number(totals.given), words.givenWhat, 'given')}
    ${figure(words.receivedLong, number(totals.received), words.receivedWhat, 'received')}
    ${
      balance &&
      figure(
        words.balance,
        balance.state === 'even' ? '≈\u00a00' : number(Math.abs(balance.debt)),
        words.balanceWhat[balance.state],
      )
    }
    ${figure(words.clicksSent, number(totals.clicksSent), words.clicksSentWhat)}
    ${figure(words.clicksReceived, number(totals.clicksReceived), words.clicksReceivedWhat)}
  </dl>`
}
