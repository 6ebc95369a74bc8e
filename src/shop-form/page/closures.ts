import { type Html, html } from '../../publish/pages/html'
import type { Problem } from '../read'
import type { TypedClosure } from '../typed'
import type { FormWords } from '../words'
import { field } from './field'

/** The closures to come, and empty lines for others. */
export const closuresPart = (
  closures: TypedClosure[],
  problems: Problem[],
  words: FormWords,
): Html =>
  html`<fieldset class="part">
    <legend>${words.closures}</legend>
    <p class="hint">${words.closuresWhat}</p>
    ${closures.map(
      ({ id, from, to, reason }, row) =>
        html`<fieldset class="closure">
          <legend>${words.closure(row + 1)}</legend>
          <input type="hidden" name="c${row}-id" value="${id}" />
          ${field({
            ...{ id: `c${row}-from`, label: words.firstDay, value: from },
            ...{ type: 'date', problems },
          })}
          ${field({
            ...{ id: `c${row}-to`, label: words.lastDay, value: to },
            ...{ type: 'date', problems },
          })}
          ${field({ id: `c${row}-reason`, label: words.reason, value: reason, problems })}
        </fieldset>`,
    )}
  </fieldset>`
