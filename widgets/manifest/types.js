/** TypeScript's view of the elements, made from the manifest: one word on all floors. */
export function typesOf(manifest) {
  const widgets = widgetsOf(manifest)
  return {
    'index.d.ts': INDEX,
    'react.d.ts': reactTypes(widgets),
    ...Object.fromEntries(widgets.map((widget) => [`${widget.file}.d.ts`, elementTypes(widget)])),
  }
}

/** The module of React components. */
export const reactModule = (manifest) => `'use client'
import { widgetComponent } from './react-widget.js'
${widgetsOf(manifest)
  .map(
    ({ name, tagName, file, attributes }) => `
export const ${name} = widgetComponent(
  '${tagName}',
  ${JSON.stringify(Object.fromEntries(attributes.map((one) => [one.fieldName, one.name])))},
  () => import('./${file}.js'),
)
`,
  )
  .join('')}`

const widgetsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map((one) => ({ ...one, file: path.replace(/\.js$/, '') })),
  )

const INDEX = `/** A widget could not read its file, or not show it; what the page's author wrote stays visible. */
export interface FeedErrorEvent extends Event {
  readonly error: Error
}

export interface Configuration {
  /** Public address of the showcase: 'https://vitrine.example'. */
  base: string
  /** Texts by language, the default one first: import fr from 'costo-vitrine/widgets/texts/fr'. */
  texts: Record<string, Record<string, string>>
  /** Published locales, the default one first; the languages of \`texts\` unless said. */
  locales?: string[]
  /** Whether the widgets count views, exposures and clicks; false: nowhere. */
  metrics?: boolean
}

/**
 * Says where the widgets read from and which languages they speak. To be called once, before or after they are imported.
 * @throws TypeError naming the field and what to write
 */
export function configure(configuration: Configuration): void

declare global {
  interface HTMLElementEventMap {
    'costo-error': FeedErrorEvent
  }
}
`

const elementTypes = ({ name, tagName, description, attributes }) => `import './index.js'

/** ${description} */
export interface ${name}Element extends HTMLElement {
${attributes.map(({ fieldName, type, description }) => `  /** ${description} */\n  ${fieldName}: ${type.text}\n`).join('')}}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${name}Element
  }
}
`

const reactTypes = (
  widgets,
) => `import type { ComponentProps, DetailedHTMLProps, HTMLAttributes, JSX } from 'react'
import type { FeedErrorEvent } from './index.js'
${widgets.map(({ name, file }) => `import type { ${name}Element } from './${file}.js'\n`).join('')}
/** What every component takes besides its widget's attributes and the usual ones of HTML. */
export type WidgetProps = Omit<ComponentProps<'div'>, 'onError' | 'ref'> & {
  /** Height kept free until the widget is there, in CSS pixels or as a length of CSS: nothing below it moves. */
  reserve?: number | string
  /** The widget could not read its file; the children are shown. */
  onError?: (event: FeedErrorEvent) => void
}

type Tag<E extends HTMLElement, A> = DetailedHTMLProps<HTMLAttributes<E>, E> &
  A & { class?: string; 'oncosto-error'?: (event: FeedErrorEvent) => void }
${widgets.map(componentTypes).join('')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${widgets.map(({ name, tagName }) => `      '${tagName}': Tag<${name}Element, ${name}Attributes>\n`).join('')}    }
  }
}
`

const componentTypes = ({ name, description, attributes }) => `
export interface ${name}Attributes {
${attributes.map(({ name, type }) => `  '${name}'?: ${type.text}\n`).join('')}}

/** ${description} */
export function ${name}(
  props: WidgetProps & {
${attributes.map(({ fieldName, type, description }) => `    /** ${description} */\n    ${fieldName}?: ${type.text}\n`).join('')}  },
): JSX.Element
`
