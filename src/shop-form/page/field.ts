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
