import { WIDGETS, type WidgetName } from '../../../contract/widget-build'

/** One thing of a widget, as custom-elements.json tells it. */
export type Item = {
  name: string
  description?: string
  default?: string
  type?: { text: string }
}

/** What a widget has. */
export type Described = {
  attributes: Item[]
  slots: Item[]
  events: Item[]
  cssParts: Item[]
  cssProperties: Item[]
}

type Manifest = { modules: { declarations: ({ tagName?: string } & Partial<Described>)[] }[] }

/** What each widget has, read from the text of custom-elements.json; nothing without one. */
export function describedIn(
  manifest: string | undefined,
): Record<WidgetName, Described> | undefined {
  if (!manifest) return undefined
  const { modules } = JSON.parse(manifest) as Manifest
  const all = modules.flatMap(({ declarations }) => declarations)
  const described = (widget: WidgetName): Described => {
    const found = all.find(({ tagName }) => tagName === `costo-${widget}`)
    const {
      attributes = [],
      slots = [],
      events = [],
      cssParts = [],
      cssProperties = [],
    } = found ?? {}
    return { attributes, slots, events, cssParts, cssProperties }
  }
  return Object.fromEntries(WIDGETS.map((widget) => [widget, described(widget)])) as Record<
    WidgetName,
    Described
  >
}

/** Values an attribute takes, when they are named one by one: `'full' | 'compact'`. */
export const choicesOf = ({ type }: Item): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value)

/** Default of an attribute as it would be written. */
export const initialOf = (item: Item): string =>
  item.default === undefined ? '' : String(JSON.parse(item.default))
