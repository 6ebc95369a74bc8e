import { type Column, reserveFor } from '../../../snippets/reserve'
import { type SnippetName, SNIPPETS } from '../../../snippets/snippets'
import { tagOf, type Wanted } from '../../../snippets/wanted'
import type { Example } from '../examples'
import { logEvents } from './log'
import { proposeValues } from './values'

/** Makes the page of one widget live: every control changes the widget that is shown, and the snippet follows. */
export function liveExample() {
  const bench = document.querySelector<HTMLElement>('[data-example]')
  if (!bench) return
  const example = JSON.parse(bench.dataset.example!) as Example
  const stage = bench.querySelector<HTMLElement>('.stage')!
  const widget = stage.querySelector<HTMLElement>(tagOf(example.widget))!
  const form = bench.querySelector('form')!
  const code = document.querySelector('#snippet code')!
  const outlines = new CSSStyleSheet()
  document.adoptedStyleSheets.push(outlines)

  const show = () => {
    const { column, scheme, way } = Object.fromEntries(new FormData(form)) as Record<string, string>
    const wanted = wantedNow(example, (column || 'phone') as Column)
    stage.dataset.column = column
    stage.dataset.scheme = scheme
    for (const { name, value } of controls('attribute'))
      if (value) widget.setAttribute(name, value)
      else widget.removeAttribute(name)
    for (const { name } of controls('token'))
      widget.style.setProperty(name, wanted.tokens?.[name] ?? null)
    widget.querySelector('a')!.textContent = wanted.link.text
    outlines.replaceSync(
      [...document.querySelectorAll<HTMLInputElement>('[data-part]:checked')]
        .map(({ dataset }) => outline(tagOf(example.widget), dataset.part!))
        .join(''),
    )
    code.textContent = SNIPPETS[way as SnippetName](wanted)
  }

  document.addEventListener('input', show)
  form.addEventListener('reset', () => {
    for (const { element } of [...controls('attribute'), ...controls('token')]) restore(element)
    for (const part of document.querySelectorAll<HTMLInputElement>('[data-part]'))
      part.checked = false
    // the form's own fields are put back after this event
    queueMicrotask(show)
  })
  proposeValues(example)
  logEvents(widget)
  simulate(example, widget, show)
}

const outline = (tag: string, part: string) =>
  `${tag}::part(${part}){outline:3px dashed #c2255c!important;outline-offset:-3px}`

type Control = { name: string; value: string; element: HTMLInputElement | HTMLSelectElement }

/** The controls of one kind with their values; empty at the default. */
function controls(kind: 'attribute' | 'token'): Control[] {
  const all = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[data-${kind}]`)
  return [...all].map((element) => {
    const { value, dataset } = element
    const isUntouched =
      element.type === 'color' && value === (element as HTMLInputElement).defaultValue
    const isInitial = value === (dataset.initial ?? '') || isUntouched
    return { name: dataset[kind]!, value: isInitial ? '' : value + (dataset.unit ?? ''), element }
  })
}

function wantedNow(example: Example, column: Column): Wanted {
  const set = (kind: 'attribute' | 'token') =>
    Object.fromEntries(controls(kind).flatMap(({ name, value }) => (value ? [[name, value]] : [])))
  const text = document.querySelector<HTMLInputElement>('[data-link]')!.value
  const [attributes, tokens] = [set('attribute'), set('token')]
  return {
    ...example,
    attributes,
    tokens: Object.keys(tokens).length ? tokens : undefined,
    link: { ...example.link, text },
    reserve: reserveFor(example.widget, attributes, column, example.stops),
  }
}

function restore(element: Control['element']) {
  if (element instanceof HTMLInputElement) element.value = element.defaultValue
  else
    element.selectedIndex = Math.max(
      0,
      [...element.options].findIndex(({ defaultSelected }) => defaultSelected),
    )
}

/** The button that has the widget ask for what nobody published, and bring it back. */
function simulate({ missing }: Example, widget: HTMLElement, show: () => void) {
  const button = document.querySelector<HTMLButtonElement>('[data-simulate]')!
  const [text, back] = [button.textContent, button.dataset.back!]
  button.addEventListener('click', () => {
    const isMissing = button.textContent === text
    button.textContent = isMissing ? back : text
    if (isMissing) widget.setAttribute(missing, 'nobody')
    else show()
  })
}
