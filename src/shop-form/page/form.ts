import { readWeek } from '../../../collections/hours/weekly'
import { longDay, range } from '../../charts'
import { type Html, html, type Part } from '../../publish/pages/html'
import { saidHours, saidPhone } from '../../shop-facts'
import type { LinkedShop } from '../../shop-links/shops'
import type { Problem } from '../read'
import { closuresToCome, dayOf, type Typed } from '../typed'
import { FORM_WORDS, type Language } from '../words'
import { closuresPart } from './closures'
import { documentOf, otherLanguage } from './document'
import { field, marks, wrongOf } from './field'
import { hoursPart } from './hours'
import { photoPart } from './photo'

export type Filled = {
  shop: LinkedShop
  language: Language
  typed: Typed
  problems: Problem[]
  preview?: string
  now: Date
}

/** The form: what the record says, one button for "all is right", and below it everything that can be corrected. */
export function formPage(filled: Filled): string {
  const { shop, language, problems } = filled
  const words = FORM_WORDS[language]
  const title = words.title(shop.name)
  return documentOf({
    ...{ language, hasScript: true },
    title: problems.length ? `${words.error} – ${title}` : title,
    body: html`${otherLanguage(language, words.otherLanguage)}
      <h1>${shop.name}</h1>
      ${problems.length ? summaryOf(problems, words.problems(problems.length)) : null}
      <p>${words.intro}</p>
      ${recordPart(filled)}
      <form method="post" action="?language=${language}" data-plain>
        <button name="answer" value="right">${words.right}</button>
        <p class="hint">${words.rightWhat}</p>
      </form>
      <h2>${words.orCorrect}</h2>
      <p>${words.orCorrectWhat}</p>
      ${correctPart(filled)}`,
  })
}

const summaryOf = (problems: Problem[], title: string): Html =>
  html`<div class="problems" id="problems" role="alert" tabindex="-1">
    <h2>${title}</h2>
    <ul>
      ${problems.map(({ id, message }) => html`<li><a href="#${id}">${message}</a></li>`)}
    </ul>
  </div>`

function recordPart({ shop, language, now }: Filled): Html {
  const words = FORM_WORDS[language]
  const closures = closuresToCome(shop, now).map(
    ({ from, to, reason }) =>
      range(dayOf(from), dayOf(to), language) + (reason ? ` (${reason})` : ''),
  )
  const rows: [string, Part][] = [
    [words.hours, saidHours(shop.hours, language) || words.none],
    [words.closures, closures.length ? closures.join(', ') : words.none],
    [words.phone, saidPhone(shop.phone) || words.none],
    [words.summary, shop.summary || words.none],
    [words.photos, words.photosCount(shop.photos?.length ?? 0)],
  ]
  return html`<section class="record" aria-labelledby="today">
    <h2 id="today">${words.today}</h2>
    <dl>
      ${rows.map(
        ([name, said]) =>
          html`<dt>${name}</dt>
            <dd>${said}</dd>`,
      )}
    </dl>
    ${shop.verifiedOn && html`<p class="hint">${words.verified(longDay(dayOf(shop.verifiedOn), language))}</p>`}
  </section>`
}

function correctPart(filled: Filled): Html {
  const { shop, language, typed, problems, preview } = filled
  const words = FORM_WORDS[language]
  const particularly = readWeek(shop.hours ?? '') ? undefined : saidHours(shop.hours, language)
  const { kept = [] } = shop
  const isOpen = (name: string) => !kept.includes(name)
  const named = CORRECTED.filter((name) => !isOpen(name)).map((name) => words[name].toLowerCase())
  return html`<form
    id="correct"
    method="post"
    action="?language=${language}"
    enctype="multipart/form-data"
    data-add="${words.addSpan}"
    data-copy="${words.copy}"
    data-offline="${words.offline}"
  >
    <button class="first-button" name="answer" value="changes" tabindex="-1" aria-hidden="true">
      ${words.send}
    </button>
    ${named.length > 0 && html`<p class="hint">${words.kept(named.join(', '))}</p>`}
    ${isOpen('hours') && hoursPart({ typed, problems, words, particularly, preview })}
    ${isOpen('closures') && closuresPart(typed.closures, problems, words)}
    ${(isOpen('phone') || isOpen('summary')) && contactPart(filled, isOpen)}
    ${isOpen('photos') && photoPart(typed, problems, words)}
    <p id="offline" class="wrong" role="alert"></p>
    <button name="answer" value="changes">${words.send}</button>
    <p class="hint">${words.once}</p>
  </form>`
}

/** What can be corrected here, as the record's rows are called. */
const CORRECTED = ['hours', 'closures', 'phone', 'summary', 'photos'] as const

function contactPart(
  { language, typed, problems }: Filled,
  isOpen: (name: string) => boolean,
): Html {
  const words = FORM_WORDS[language]
  return html`<fieldset class="part">
    <legend>${words.contact}</legend>
    ${
      isOpen('phone') &&
      field({
        ...{ id: 'phone', label: words.phone, value: typed.phone, hint: words.phoneWhat },
        ...{ type: 'tel', autocomplete: 'off', problems },
      })
    }
    ${
      isOpen('summary') &&
      html`<div class="field">
        <label for="summary">${words.summary}</label>
        <p class="hint" id="summary-hint">${words.summaryWhat}</p>
        ${wrongOf('summary', problems)}
        <textarea
          id="summary"
          name="summary"
          rows="4"
          ${marks('summary', problems, 'summary-hint')}
        >
${typed.summary}</textarea>
      </div>`
    }
  </fieldset>`
}
