import type { Span } from '../../../collections/hours/weekly'
import { type Html, html, type Part } from '../../publish/pages/html'
import type { Problem } from '../read'
import type { Typed } from '../typed'
import type { FormWords } from '../words'
import { choices, marks, tick, wrongOf } from './field'

type Week = {
  typed: Typed
  problems: Problem[]
  words: FormWords
  /** The hours as they stand, in words, where they say more than a week can. */
  particularly?: string
  /** The hours as they are typed, in words, when they were asked for. */
  preview?: string
}

/** The hours of a week, two lines a day, and of public holidays; before it, the way to leave them as they are. */
export const hoursPart = (week: Week): Html => {
  const { typed, words, particularly, preview } = week
  return html`<fieldset class="part">
    <legend>${words.hours}</legend>
    ${particularly && particular(week, particularly)}
    <p class="hint">${words.weekWhat}</p>
    ${typed.days.map(({ isClosed, spans }, day) => dayPart(week, day, isClosed, spans))}
    <fieldset class="day" data-day="holidays">
      <legend>${words.holidays}</legend>
      ${choices({ name: 'ph', labels: words.holidaysAs, chosen: typed.holidays })}
      ${lines(week, 'ph', words.holidays, typed.holidaySpans)}
    </fieldset>
    <p>
      <button class="second" name="answer" value="preview" formnovalidate>${words.preview}</button>
    </p>
    <p class="said" id="preview" role="status">${preview}</p>
  </fieldset>`
}

const particular = ({ words, typed }: Week, said: string): Html => {
  const labels = { text: words.keep(said), week: words.replace }
  return html`<p>${words.particular}</p>
    ${choices({ name: 'hours', labels, chosen: typed.hoursAs })}`
}

const dayPart = (week: Week, day: number, isClosed: boolean, spans: Span[]): Html => {
  const { words, problems } = week
  const id = `d${day}-closed`
  return html`<fieldset class="day" data-day="${day}">
    <legend>${words.days[day]}</legend>
    ${wrongOf(id, problems)} ${tick({ id, label: words.closed, isTicked: isClosed, problems })}
    ${lines(week, `d${day}`, words.days[day], spans)}
  </fieldset>`
}

const lines = (week: Week, name: string, day: string, spans: Span[]): Part =>
  spans.map(({ from, to }, line) => {
    const id = `${name}-${line}`
    const { words, problems } = week
    return html`${wrongOf(`${id}-from`, problems)}
      <div class="line">
        ${time(`${id}-from`, words.from, words.spanFrom(day, line + 1), from)}
        ${time(`${id}-to`, words.to, words.spanTo(day, line + 1), to)}
      </div>`

    function time(at: string, label: string, whole: string, value: string): Html {
      return html`<label
        ><span aria-hidden="true">${label}</span
        ><input
          type="time"
          id="${at}"
          name="${at}"
          value="${value}"
          aria-label="${whole}"
          ${marks(at, problems)}
      /></label>`
    }
  })
