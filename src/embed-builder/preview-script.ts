/**
 * What runs in the page of the preview, as it stands there: the widget's own module is asked for as the loader would, an
 * element is made, and before it is in the page its network seam (`FeedController.fetch`) is given the files. The page around
 * the frame is told the height, as by any frame of ours.
 */
export const previewScript = `
const told = document.getElementById('told')
const tell = (when) => { document.querySelector('[data-when=' + when + ']').hidden = false }
if (told) {
  const { base, tag, widget, attributes, tokens, link, files } = JSON.parse(told.textContent)
  const modules = window.costoLoader?.[widget]
  if (!modules) tell('no-scripts')
  else {
    await import(modules[0])
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value)
    element.dataset.metrics = 'off'
    const fallback = document.createElement('a')
    fallback.href = link.href
    fallback.textContent = link.text
    element.append(fallback)
    element.feed.fetch = async (url) => {
      const file = files[url.slice(base.length)]
      if (file === undefined) throw new Error(url + ' is not in the preview')
      return JSON.parse(file)
    }
    element.addEventListener('costo-error', () => tell('nothing'))
    document.querySelector('main').append(element)
  }
}
const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height)
const say = () => parent.postMessage({ costo: 'height', height: height() }, location.origin)
new ResizeObserver(say).observe(document.documentElement)
`.trim()
