import { type TemplateResult, html, nothing } from 'lit/html.js'
import { type FeedMap, type FeedStop, type TourFile, parseTourFile } from '../../src/contract/tour'
import { isWebAddress } from '../../src/contract/parse'
import { base } from '../shared/base.styles'
import { onDarkGround } from '../shared/dark-ground'
import { FeedController } from '../shared/feed-controller'
import { report } from '../shared/report'
import { SizeWatch } from '../shared/size-watch'
import type { Say } from '../shared/texts'
import { Ticker } from '../shared/ticker'
import { Widget } from '../shared/widget'
import type { ActiveMap } from './active-map'
import { downloadList } from './download-list'
import { pictureOf, stillMap } from './still-map'
import type { sessionList } from './session-list'
import { stopList } from './stop-list'
import { tourHeader } from './tour-header'
import { styles } from './tour-map.styles'

/**
 * A walk: its stops in order, and beside them the map that shows the same. The map is a picture until the visitor asks
 * for more; only then is the code fetched that moves it (`active-map`), and the ground under it. One finger then moves
 * the map and not the page: a button that leaves it is always in sight, and the map never fills the window.
 *
 * @tag costo-tour-map
 * @slot - shown until the walk is there, and for good when it can't be: write a link to the walk
 * @fires {FeedErrorEvent} costo-error - the walk could not be read, or is no longer listed; or its map could not be moved
 * @csspart tour - the whole widget
 * @csspart name - the heading
 * @csspart notice - why the walk is diverted or suspended
 * @csspart sessions - the next dates on which somebody leads the walk
 * @csspart sessions-title - their heading
 * @csspart session - each of them
 * @csspart stops - the list of stops
 * @csspart stop - each of them
 * @csspart stop-name - its name
 * @csspart map - the map
 * @csspart picture - the picture it is shown as
 * @csspart pin - a stop on the active map
 * @csspart toggle - the button that starts and leaves the map
 * @csspart attribution - who must be named beside the map
 * @csspart downloads - the walk as files
 * @csspart downloads-title - the heading of the files
 * @cssprop [--costo-accent=#0b5f53] - line, pins and links; moved to a readable lightness when it is not
 * @cssprop [--costo-ground=#fff] - behind everything; dark under a dark `color-scheme`
 * @cssprop [--costo-text] - the text on it
 * @cssprop [--costo-radius=0.75em] - rounding of the frame
 * @cssprop [--costo-gap=1em] - space inside it
 * @cssprop [--costo-map-height=26em] - height of a map without a picture, 32em beside the list; never more than most of the window
 * @cssprop [--costo-font=inherit] - font family
 * @cssprop [--costo-font-size] - size of the text; the page's own by default, 15px at least
 */
export class TourMap extends Widget<TourFile> {
  static override styles = [base, styles]
  static override attributes = { tour: '', 'heading-level': 3 }

  /** Slug of the walk, as in its page's address. */
  declare tour: string

  #chosen?: FeedStop
  #active?: ActiveMap
  #opening: 'no' | 'busy' | 'failed' = 'no'
  #lostPicture?: string
  #draw?: typeof import('./drawing')
  #sessions?: typeof sessionList
  // the code that draws is asked for once, and its failure told once
  #hasAskedToDraw = false
  #size = { width: 0, height: 0 }

  protected override feed = new FeedController<TourFile>(this, async (json) => {
    const file = parseTourFile(json)
    // before anything is shown, so that nothing moves when they come; without them the walk still is one
    if ('tour' in file && file.tour.sessions?.length)
      await import('./session-list').then(
        (part) => (this.#sessions = part.sessionList),
        (cause: unknown) => report(this, cause),
      )
    return file
  })
  #watch = new SizeWatch(this, '.map', () => this.#measure())
  #ticker = new Ticker(this)

  constructor() {
    super()
    this.controllers.push({
      hostUpdated: () => this.#active?.draw(),
      hostDisconnected: () => this.#active?.stop(),
    })
  }

  protected override willUpdate() {
    if (this.tour) void this.feed.read((slug) => `${this.locale}/tours/${slug}`, this.tour)
  }

  protected override link() {
    return { text: 'see.tour', path: `tours/${this.tour}/` }
  }

  protected override goneNote(say: Say) {
    return html`<p class="small">${say('gone.tour')}</p>`
  }

  protected override content({ tour }: TourFile, say: Say): TemplateResult {
    const { locale, headingLevel } = this
    const chosen = tour.stops.find((stop) => stop === this.#chosen)
    const active = this.#active
    this.#ticker.wakeFor(tour.stops, new Date(), Boolean(tour.sessions?.length))
    const choose = (stop: FeedStop) => this.#choose(stop)
    const dark = onDarkGround(this.renderRoot)
    const shown = { tour, chosen, choose, locale, dark, say, size: this.#size }
    const found = pictureOf(tour, dark)
    const picture = active || found?.src === this.#lostPicture ? undefined : found
    const label = `${say('map.label', { name: tour.name })} ${say('map.list')}`
    if (!active && (!picture || chosen)) this.#needDrawing()
    const draw = this.#draw
    const lose = () => this.#lose(picture?.src)
    const map = active ? active.content(shown) : stillMap({ ...shown, picture, lose, draw, label })
    const failed = this.#opening === 'failed' && html`<p>${say('map.failed')}</p>`
    return html`
      <article part="tour" class="card" data-item="tours/${tour.slug}" @keydown=${this.#leave}>
        ${tourHeader(tour, headingLevel, locale, say, this.#sessions)}
        ${stopList(tour, { chosen, choose, level: headingLevel + 1, locale, say })}
        <div class="aside">
          <div class="frame">
            <div class="tools">${this.#toggleButton(say)}${active?.tools(say)}</div>
            ${map}
            <div class="callout" role="status">${active ? active.said() : failed || nothing}</div>
            ${attribution(tour.map)}
          </div>
          ${tour.straight ? html`<p class="small note">${say('straight')}</p>` : nothing}
          ${downloadList(tour.downloads ?? [], headingLevel + 1, locale, say)}
        </div>
      </article>
    `
  }

  #needDrawing() {
    if (this.#hasAskedToDraw) return
    this.#hasAskedToDraw = true
    import('./drawing').then(
      (part) => {
        this.#draw = part
        this.requestUpdate()
      },
      (cause: unknown) => void report(this, cause),
    )
  }

  #lose(src?: string) {
    this.#lostPicture = src
    this.requestUpdate()
  }

  #toggleButton(say: Say) {
    const busy = this.#opening === 'busy'
    const text = busy ? 'map.opening' : this.#active ? 'active.close' : 'map.open'
    return html`<button
      type="button"
      part="toggle"
      class="toggle"
      aria-expanded=${Boolean(this.#active)}
      aria-busy=${busy || nothing}
      @click=${this.#toggle}
    >
      ${say(text)}
    </button>`
  }

  #choose(stop: FeedStop) {
    this.#chosen = stop
    this.requestUpdate()
    this.#active?.centre(stop)
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
    this.renderRoot.querySelector('.frame')?.scrollIntoView({ block: 'nearest', behavior })
  }

  #toggle = () => (this.#active ? this.#close() : this.#open())

  async #open() {
    if (this.#opening === 'busy') return
    const focused = this.renderRoot.activeElement
    this.#opening = 'busy'
    this.requestUpdate()
    try {
      const [{ ActiveMap }, { Gestures }] = await Promise.all([
        import('./active-map'),
        import('./gestures'),
      ])
      this.#active = new ActiveMap(this, Gestures)
      this.#opening = 'no'
    } catch (cause) {
      this.#opening = 'failed'
      report(this, cause)
    }
    // whoever has gone elsewhere meanwhile stays there
    const stays = this.renderRoot.activeElement !== focused
    await this.#shown()
    if (this.#active && !stays) this.#focus('map')
  }

  async #close() {
    this.#active?.stop()
    this.#active = undefined
    await this.#shown()
    this.#focus('toggle')
  }

  #shown() {
    this.requestUpdate()
    return this.updateComplete
  }

  #focus(part: string) {
    this.renderRoot.querySelector<HTMLElement>(`[part='${part}']`)?.focus({ preventScroll: true })
  }

  #leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#active) return
    event.stopPropagation()
    void this.#close()
  }

  #measure() {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#watch.element ?? {}
    if (width === this.#size.width && height === this.#size.height) return
    this.#size = { width, height }
    // the frame that lays the widget out has enough to do; no pin moves what is around it
    setTimeout(() => this.requestUpdate())
  }
}

function attribution({ attribution, attributionUrl }: FeedMap = {}) {
  if (!attribution) return nothing
  return html`<p part="attribution" class="credit">
    ${isWebAddress(attributionUrl) ? html`<a href=${attributionUrl}>${attribution}</a>` : attribution}
  </p>`
}
