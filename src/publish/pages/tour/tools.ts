import { fileSize } from '../format'
import { type Html, html } from '../html'
import type { Site } from '../site'
import { fill } from '../words'
import { tourWords } from './words'

/**
 * What only a script can do: shown by it, on room kept free, and not at all without one. `bytes`: what keeping the walk
 * takes on the visitor's device.
 */
export const tools = (bytes: number, site: Site): Html => {
  const own = tourWords(site.locale)
  const size = fill(own.keepSize, { size: fileSize(roughly(bytes), site.locale) })
  return html`<section class="panel tools scripted" aria-labelledby="tools" hidden>
    <h2 id="tools">${own.tools}</h2>
    <ul class="switches">
      <li>
        <button type="button" class="tool main" id="locate" aria-pressed="false">
          ${own.locate}
        </button>
      </li>
      <li>
        <button type="button" class="tool" id="large-type" aria-pressed="false">
          ${own.largeType}
        </button>
      </li>
      <li>
        <button type="button" class="tool" id="contrast" aria-pressed="false">
          ${own.contrast}
        </button>
      </li>
    </ul>
    <p class="quiet">${own.privacy}</p>
    <div id="keep">
      <ul class="switches">
        <li>
          <button type="button" class="tool" id="keep-offline" aria-describedby="keep-help">
            ${own.keep} <small>(${size})</small>
          </button>
        </li>
        <li><button type="button" class="tool" id="forget" hidden>${own.forget}</button></li>
      </ul>
      <p class="quiet" id="keep-help">${own.keepHelp}</p>
      <p role="status"></p>
    </div>
  </section>`
}

/** While the visitor's place is followed: where to go, at the foot of the screen. */
export const guide = (site: Site): Html =>
  html`<aside class="guide" aria-label="${tourWords(site.locale).guide}">
    <p role="status"></p>
    <p class="switches" hidden>
      <a class="tool" href="#content"></a>
      <button type="button" class="tool">${tourWords(site.locale).said.halt}</button>
    </p>
  </aside>`

// to two digits: what a device really takes differs by more
const roughly = (bytes: number): number => {
  const step = 10 ** Math.max(3, Math.floor(Math.log10(bytes)) - 1)
  return Math.ceil(bytes / step) * step
}
