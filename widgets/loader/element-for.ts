/**
 * Puts the element a `data-costo` spot stands for: inside a `div`, around an `a`, behind a `script` (or into its
 * `data-target`, or at the end of the body when the script stands in the head). The spot's own content becomes the element's.
 */
export function elementFor(spot: HTMLElement, widgets: object) {
  const { costo = '', target, ...attributes } = spot.dataset
  const isScript = spot.localName === 'script'
  // a consent manager has turned this script off by its type: not yet
  const type = spot.getAttribute('type')
  if (!(costo in widgets) || (isScript && type && !/javascript|module/.test(type))) return

  const inHead = isScript && spot.closest('head')
  const place = target ? document.querySelector(target) : inHead && document.body
  if ((target || inHead) && (!place || document.readyState === 'loading')) return

  spot.dataset.costoPlaced = ''
  const element = document.createElement(`costo-${costo}`)
  for (const key in attributes)
    // what a CMS lets its authors write as data must not become code: no onclick, no style
    if (!/^on|^style/.test(key))
      element.setAttribute(key.replace(/[A-Z]/g, '-$&').toLowerCase(), attributes[key] ?? '')

  if (place) place.append(element)
  else if (isScript) spot.after(element)
  else if (spot.localName === 'a') {
    spot.replaceWith(element)
    element.append(spot)
  } else {
    element.append(...spot.childNodes)
    spot.append(element)
  }
}
