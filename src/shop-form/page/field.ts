import { type Html, html, type Part } from '../../publish/pages/html'
import type { Problem } from '../read'

/** What of an element's attributes says that it is wrong, and where that is explained. */
export function marks(id: string, problems: Problem[], hint = ''): Html {
  const isWrong = problems.some((problem) => problem.id === id)
  const by = [isWrong && `${id}-wrong`, hint].filter(Boolean).join(' ')
  return html`${isWrong && html` aria-invalid="true"`}${by && html` aria-describedby="${by}"`}`
}

/** What is wrong with an element, beside it. */
export const wrongOf = (id: string, problems: Problem[]): Part =>
  problems
    .filter((problem) => problem.id === id)
    .slice(0, 1)
    .map(({ message }) => html`<p class="wrong" id="${id}-wrong">${message}</p>`)

type Field = {
  id: string
  label: Part
  value: string
  problems: Problem[]
  hint?: string
  type?: string
  autocomplete?: string
}

/** One line of text with its label, what to write and what is wrong. */
export const field = ({ id, label, value, problems, hint, ...more }: Field): Html => {
  const { type = 'text', autocomplete } = more
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`} ${wrongOf(id, problems)}
    <input
      id="${id}"
      name="${id}"
      type="${type}"
      value="${value}"
      ${autocomplete && html`autocomplete="${autocomplete}"`}
      ${marks(id, problems, hint && `${id}-hint`)}
    />
  </div>`
}

type Choices = {
  name: string
  /** By value. */
  labels: Record<string, Part>
  chosen: string
}

/** One of several, each with its label. */
export const choices = ({ name, labels, chosen }: Choices): Html[] =>
  Object.entries(labels).map(
    ([value, label]) =>
      html`<label class="choice"
        ><input type="radio" name="${name}" value="${value}" ${chosen === value && html`checked`} />
        ${label}</label
      >`,
  )

type Tick = {
  id: string
  label: Part
  isTicked: boolean
  problems: Problem[]
}

/** A box to tick, with its label. */
export const tick = ({ id, label, isTicked, problems }: Tick): Html =>
  html`<label class="choice"
    ><input
      type="checkbox"
      id="${id}"
      name="${id}"
      value="yes"
      ${isTicked && html`checked`}
      ${marks(id, problems)}
    />
    ${label}</label
  >`
