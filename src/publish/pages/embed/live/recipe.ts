import { type SnippetName, SNIPPETS } from '../../../snippets/snippets'
import type { Example } from '../examples'

/** Writes every snippet of a recipe, and the letter that holds one, for the widget that is chosen. */
export function liveRecipe() {
  const recipe = document.querySelector<HTMLElement>('[data-examples]')
  const choice = recipe?.querySelector<HTMLSelectElement>('[name=widget]')
  if (!recipe || !choice) return
  const examples = JSON.parse(recipe.dataset.examples!) as Record<string, Example>
  choice.addEventListener('input', () => {
    for (const text of recipe.querySelectorAll<HTMLElement>('[data-snippet]')) {
      const { snippet, letter, page } = text.dataset
      const made = SNIPPETS[snippet as SnippetName](examples[choice.value])
      const written = letter
        ? letter.replace('{snippet}', () => made).replace('{page}', page!)
        : made
      text.querySelector('code')!.textContent = written
      if (letter) address(recipe.querySelector<HTMLAnchorElement>('[data-send]')!, written)
    }
  })
}

const address = (link: HTMLAnchorElement, letter: string) => {
  const body = encodeURIComponent(letter.replaceAll('\n', '\r\n'))
  link.href = `mailto:?subject=${encodeURIComponent(link.dataset.send!)}&body=${body}`
}
