import { type ComponentProps, createElement, type CSSProperties, useEffect, useRef } from 'react'

/** What every component takes besides its widget's attributes and the usual ones of HTML. */
export type WidgetProps = Omit<ComponentProps<'div'>, 'onError' | 'ref'> & {
  /** Height kept free until the widget is there, in CSS pixels or as a length of CSS: nothing below it moves. */
  reserve?: number | string
  /** The widget could not read its file; the children are shown. */
  onError?: (event: Event & { error: Error }) => void
}

/**
 * A component for one of the elements. Its children are shown by the server, while the script is on its way and when it
 * fails. The widget's module is asked for in the browser, after the first render: a server never sees it.
 */
export function widgetComponent(
  tag: string,
  attributes: Record<string, string>,
  load: () => Promise<unknown>,
) {
  return function Widget({ reserve, onError, style, ...props }: WidgetProps) {
    const element = useRef<HTMLElement>(null)
    useEffect(() => {
      load().catch((error: unknown) =>
        element.current?.dispatchEvent(
          Object.assign(new Event('costo-error', { bubbles: true, composed: true }), { error }),
        ),
      )
    }, [])
    // React 19 listens to whatever event follows "on", and writes what it doesn't know as attributes
    return createElement(tag, {
      ...renamed(props, attributes),
      ref: element,
      'oncosto-error': onError,
      style: reserve === undefined ? style : { ...reserved(reserve), ...style },
    })
  }
}

// React writes a number as pixels
const reserved = (minHeight: number | string): CSSProperties => ({ display: 'block', minHeight })

const renamed = (props: object, attributes: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => [attributes[name] ?? name, value]),
  )
