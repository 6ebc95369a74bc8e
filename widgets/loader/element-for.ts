import { ATTRIBUTES } from './attributes'

// the elements that stand for spots; those of them that stand behind their script
const elements = new WeakMap<Node, Element>()
const behind = new WeakMap<Node, Element>()

/**
 * Puts the element a `data-costo` spot stands for: inside a `div`, around an `a`, behind a `script` (or into its
 * `data-target`, or at the end of the body when the script stands in the head). The spot's own content becomes the element's.
 */
export function elementFor(spot: HTMLElement, widgets: object) {
  const { costo, target } = spot.dataset
  const isScript = spot.localName === 'script'
  // a consent manager has turned this script off by its type: not yet
  const isOn = /^(module|(text|application)\/javascript)?$/i
  if (!(costo! in widgets) || (isScript && !isOn.test((spot as HTMLScriptElement).type))) return

  const inHead = isScript && spot.parentNode === document.head
  const place = target ? document.querySelector(target) : inHead && document.body
  if ((target || inHead) && (!place || document.readyState === 'loading')) return

  spot.dataset.costoPlaced = ''
  const element = document.createElement(`costo-${costo}`)
  elements.set(spot, element)
  ATTRIBUTES.forEach((attribute) => passOn(spot, attribute))

  if (place) place.append(element)
  else if (isScript) {
    behind.set(spot, element)
    spot.after(element)
  } else if (spot.localName === 'a') {
    spot.replaceWith(element)
    element.append(spot)
  } else {
    element.append(...spot.childNodes)
    spot.append(element)
  }
}

/** Tells a spot's element what the spot says in one of its attributes, now or since. */
export function passOn(spot: Node, attribute: string) {
  const value = (spot as Element).getAttribute(attribute)
  const name = attribute.slice('data-'.length)
  const element = elements.get(spot)
  if (value === null) element?.removeAttribute(name)
  else element?.setAttribute(name, value)
}

/** Brings a widget behind its script again, when a page has moved that. */
export function follow(node: Node) {
  const element = behind.get(node)
  if (element && node.parentNode !== document.head) (node as Element).after(element)
}
