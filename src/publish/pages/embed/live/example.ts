import { type Column, reservesFor } from '../../../snippets/reserve'
import { type SnippetName, SNIPPETS } from '../../../snippets/snippets'
import { tagOf, type Wanted } from '../../../snippets/wanted'
import type { Example } from '../examples'
import { keepInSight } from './aside'
import { setFromAddress } from './chosen'
import { linkFor } from './link'
import { logEvents } from './log'
import { propose, proposeValues } from './values'

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
    const wanted = wantedNow(example, column as Column | '')
    stage.dataset.column = column
    stage.dataset.scheme = scheme
    for (const { name, value } of controls('attribute'))
      if (value) widget.setAttribute(name, value)
      else widget.removeAttribute(name)
    for (const { name } of controls('token'))
      widget.style.setProperty(name, wanted.tokens?.[name] ?? null)
    const link = widget.querySelector('a')!
    link.href = wanted.link.href
    link.textContent = wanted.link.text
    outlines.replaceSync(
      [...document.querySelectorAll<HTMLInputElement>('[data-part]:checked')]
        .map(({ dataset }) => outline(tagOf(example.widget), dataset.part!))
        .join(''),
    )
    code.textContent = SNIPPETS[way as SnippetName](wanted)
  }

  document.addEventListener('input', show)
  form.addEventListener('reset', () => {
    for (const field of document.querySelectorAll<Field>(FIELDS)) restore(field)
    // the form's own fields are put back after this event
    queueMicrotask(show)
  })
  proposeValues(example)
  keepInSight(stage)
  const fields = [...document.querySelectorAll<Field>('[data-attribute]')]
  if (setFromAddress(fields)) {
    show()
    // then with its name
    const lists = fields.filter((one): one is HTMLInputElement => 'list' in one.dataset)
    void Promise.all(
      lists.filter(({ value }) => value).map((one) => propose(one, example.locale)),
    ).then(show)
  }
  logEvents(widget)
  simulate(example, widget, show)
}

const outline = (tag: string, part: string) =>
  `${tag}::part(${part}){outline:3px dashed #c2255c!important;outline-offset:-3px}`

type Field = HTMLInputElement | HTMLSelectElement
type Control = { name: string; value: string }

/** What stands outside the form: in the tables and beside the fallback. */
const FIELDS = '[data-attribute], [data-token], [data-part], [data-link]'

/** The controls of one kind with their values; empty at the default. */
function controls(kind: 'attribute' | 'token'): Control[] {
  const all = document.querySelectorAll<Field>(`[data-${kind}]`)
  return [...all].map((element) => {
    const { value, dataset } = element
    const isUntouched =
      element.type === 'color' && value === (element as HTMLInputElement).defaultValue
    const isInitial = value === (dataset.initial ?? '') || isUntouched
    return { name: dataset[kind]!, value: isInitial ? '' : value + (dataset.unit ?? '') }
  })
}

function wantedNow(example: Example, column: Column | ''): Wanted {
  const set = (kind: 'attribute' | 'token') =>
    Object.fromEntries(controls(kind).flatMap(({ name, value }) => (value ? [[name, value]] : [])))
  const text = document.querySelector<HTMLInputElement>('[data-link]')!.value
  const [attributes, tokens] = [set('attribute'), set('token')]
  // of another walk it isn't known
  const stops = attributes.tour === example.attributes.tour ? example.stops : undefined
  return {
    ...example,
    attributes,
    tokens: Object.keys(tokens).length ? tokens : undefined,
    link: linkFor(example, attributes, text),
    reserveWide: undefined,
    ...reservesFor(column, example.widget, attributes, stops),
  }
}

function restore(field: Field) {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
    field.selectedIndex = Math.max(0, chosen)
  } else if (field.type === 'checkbox') field.checked = false
  else field.value = field.defaultValue
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
