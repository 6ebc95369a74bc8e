import type { BakedLoader, WidgetName } from '../../src/contract/widget-build'
import { ATTRIBUTES } from './attributes'
import { elementFor, follow, passOn } from './element-for'

/** Finds the three ways in wherever and whenever they appear, and fetches each widget's module once one comes near the viewport. */
export function load(widgets: BakedLoader) {
  const selector = Object.keys(widgets).map((name) => `costo-${name}:not(:defined)`)
  const spots = '[data-costo]:not([data-costo-placed])'
  // never asked for twice: a page that changes all the time would else hammer a server that is down
  const found = new Set<Element>()

  // in no shadow tree, so there is none to be composed out of
  const report = (element: Element, error: unknown) =>
    element.dispatchEvent(new ErrorEvent('costo-error', { bubbles: true, error }))
  const fetchFor = (element: Element) => {
    viewport.unobserve(element)
    const name = element.localName.slice('costo-'.length) as WidgetName
    Promise.all(widgets[name].map((address) => import(address))).catch((error: unknown) =>
      report(element, error),
    )
  }
  const viewport = new IntersectionObserver(
    (entries) => entries.forEach((entry) => entry.isIntersecting && fetchFor(entry.target)),
    { rootMargin: '600px' },
  )
  let soon: unknown
  const scan = () => {
    soon = 0
    for (const spot of document.querySelectorAll<HTMLElement>(spots))
      try {
        elementFor(spot, widgets)
      } catch (error) {
        // a target that is no selector, an attribute no element may have: the others go on
        spot.dataset.costoPlaced = ''
        report(spot, error)
      }
    for (const element of document.querySelectorAll(`${selector}`)) {
      if (!found.has(element)) viewport.observe(element)
      found.add(element)
    }
  }

  new MutationObserver((changes) => {
    for (const { target, attributeName, addedNodes } of changes) {
      addedNodes.forEach(follow)
      if (ATTRIBUTES.includes(attributeName!)) passOn(target, attributeName!)
    }
    // a page may change a thousand times a second, and each look goes through all of it
    soon ||= setTimeout(scan, 50)
  }).observe(document, {
    childList: true,
    subtree: true,
    // a consent manager turns a script on by its type
    attributeFilter: ['type', ...ATTRIBUTES],
  })
  // a script in the head waits for the end of the body
  addEventListener('DOMContentLoaded', scan)
  addEventListener('beforeprint', () => found.forEach(fetchFor))
  scan()
}
