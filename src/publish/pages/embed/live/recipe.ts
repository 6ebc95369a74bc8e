import { type Column, reservesFor } from '../../../snippets/reserve'
import { type SnippetName, SNIPPETS } from '../../../snippets/snippets'
import type { Wanted } from '../../../snippets/wanted'
import type { Example } from '../examples'
import { linkFor } from './link'
import { proposeValues } from './values'

/** Writes every snippet of a recipe, and the letter that holds one, for the widget, the record and the width that are chosen. */
export function liveRecipe() {
  const recipe = document.querySelector<HTMLElement>('[data-examples]')
  const form = recipe?.querySelector('form')
  if (!recipe || !form) return
  const examples = JSON.parse(recipe.dataset.examples!) as Record<string, Example>
  proposeValues(Object.values(examples)[0])
  form.addEventListener('input', () => {
    const { widget, column } = Object.fromEntries(new FormData(form)) as Record<string, string>
    for (const label of form.querySelectorAll<HTMLElement>('[data-of]'))
      label.hidden = label.dataset.of !== widget
    const { name, value } = form.querySelector<HTMLInputElement>('label:not([hidden]) > input')!
    const wanted = wantedWith(examples[widget], name, value.trim(), column as Column | '')
    for (const text of recipe.querySelectorAll<HTMLElement>('[data-snippet]')) {
      const { snippet, letter, page } = text.dataset
      const made = SNIPPETS[snippet as SnippetName](wanted)
      const written = letter
        ? letter.replace('{snippet}', () => made).replace('{page}', page!)
        : made
      text.querySelector('code')!.textContent = written
      if (letter) address(recipe.querySelector<HTMLAnchorElement>('[data-send]')!, written)
    }
  })
}

/** `value`: of the attribute one is asked for; while it is empty, what the page began with. */
function wantedWith(example: Example, name: string, value: string, column: Column | ''): Wanted {
  const { widget, attributes: shown, link, stops } = example
  const attributes = value ? { ...shown, [name]: value } : shown
  // of another walk it isn't known
  const known = attributes.tour === shown.tour ? stops : undefined
  return {
    ...example,
    attributes,
    link: linkFor(example, attributes, link.text),
    reserveWide: undefined,
    ...reservesFor(column, widget, attributes, known),
  }
}

const address = (link: HTMLAnchorElement, letter: string) => {
  const body = encodeURIComponent(letter.replaceAll('\n', '\r\n'))
  link.href = `mailto:?subject=${encodeURIComponent(link.dataset.send!)}&body=${body}`
}
