import { type Html, html } from '../html'
import { choicesOf, initialOf, type Item } from './manifest'
import type { EmbedWords } from './words/words'

type Words = Pick<EmbedWords, 'try' | 'outline'>

/** Attributes whose values are slugs or codes: what is published is proposed. */
const PROPOSED: Record<string, string> = {
  shop: 'shops',
  tour: 'tours',
  partner: 'partners',
  perimeter: 'perimeters',
  video: 'videos',
}

const FONTS = ['Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace']

/** Something to set an attribute with: a choice, a number, a word among those published. `value`: what the page shows. */
export function attributeControl(item: Item, value: string, words: Words): Html {
  const { name } = item
  const initial = initialOf(item)
  const common = html`data-attribute="${name}" data-initial="${initial}" aria-label="${words.try}
  ${name}"`
  const choices = choicesOf(item)
  if (choices.length)
    return html`<select ${common}>
      ${choices.map(
        (choice) =>
          html`<option ${choice === (value || initial) && html`selected`}>${choice}</option> `,
      )}
    </select>`
  if (item.type?.text === 'number')
    return html`<input
      type="number"
      min="1"
      ${name === 'heading-level' && html`max="6"`}
      value="${value || initial}"
      ${common}
    />`
  const list = PROPOSED[name]
  return html`<input
      type="text"
      value="${value}"
      autocomplete="off"
      ${list && html`list="list-${name}" data-list="${list}"`}
      ${common}
    />${list && html`<datalist id="list-${name}"></datalist>`}`
}

/** Something to set a token with: a colour, a font, a size. */
export function tokenControl({ name, default: initial }: Item, words: Words): Html {
  const common = html`data-token="${name}" aria-label="${words.try} ${name}"`
  if (/-(accent|ground|text)$/.test(name))
    return html`<input type="color" value="${hexadecimal(initial)}" ${common} />`
  if (name.endsWith('-font'))
    return html`<select ${common}>
      <option value="">${initial}</option>
      ${FONTS.map((font) => html`<option>${font}</option> `)}
    </select>`
  const unit = name.endsWith('-font-size') ? 'px' : 'em'
  return html`<input
      type="number"
      min="0"
      step="${unit === 'em' ? '0.25' : '1'}"
      placeholder="${Number.parseFloat(initial ?? '') || ''}"
      data-unit="${unit}"
      ${common}
    />
    ${unit}`
}

// a colour field takes six digits and nothing else
const hexadecimal = (colour = '#1a1d23') =>
  /^#[\da-f]{3}$/i.test(colour) ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour

/** A switch that outlines a part in the example. */
export const partControl = ({ name }: Item, { outline }: Words): Html =>
  html`<label
    ><input type="checkbox" data-part="${name}" /> ${outline}<span class="hidden">
      ${name}</span
    ></label
  >`
