import { type TemplateResult, html, nothing } from 'lit/html.js'
import { type FeedStop, type FeedTour, type TourFile, parseTourFile } from '../../src/contract/tour'
import { base } from '../shared/base.styles'
import { FeedController } from '../shared/feed-controller'
import type { Say } from '../shared/texts'
import { Ticker } from '../shared/ticker'
import { Widget, heading, langOf } from '../shared/widget'
import { MapPane } from './map-pane'
import { mapView } from './map-view'
import { distance, duration } from './measures'
import { project } from './projection'
import { stopList } from './stop-list'
import { styles } from './tour-map.styles'

/**
 * A walk: its stops in order, and beside them the map that shows the same; a picture until the visitor asks for more.
 *
 * @tag costo-tour-map
 * @slot - shown until the walk is there, and for good when it can't be: write a link to the walk
 * @fires {FeedErrorEvent} costo-error - the walk could not be read, or is no longer listed
 * @csspart tour - the whole widget
 * @csspart name - the heading
 * @csspart notice - why the walk is diverted or suspended
 * @csspart stops - the list of stops
 * @csspart stop - each of them
 * @csspart map - the map
 * @csspart pin - a stop on the active map
 * @csspart toggle - the button that starts and leaves the map
 * @cssprop [--costo-accent=#0b5f53] - line, pins and links; moved to a readable lightness when it is not
 * @cssprop [--costo-ground=#fff] - behind everything; dark under a dark `color-scheme`
 * @cssprop [--costo-text] - the text on it
 * @cssprop [--costo-radius=0.75em] - rounding of the frame
 * @cssprop [--costo-gap=1em] - space inside it
 * @cssprop [--costo-map-height=26em] - height of the map; never more than most of the window
 * @cssprop [--costo-font=inherit] - font family
 * @cssprop [--costo-font-size] - size of the text; the page's own by default, 15px at least
 */
export class TourMap extends Widget<TourFile> {
  static override styles = [base, styles]
  static override attributes = { tour: '', 'heading-level': 3 }

  /** Slug of the walk, as in its page's address. */
  declare tour: string

  #chosen?: FeedStop

  protected override feed = new FeedController<TourFile>(this, parseTourFile)
  #pane = new MapPane(this)
  #ticker = new Ticker(this)

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
    const chosen = this.#chosen
    this.#ticker.wakeFor(tour.stops, new Date())
    const choose = (stop: FeedStop) => this.#choose(stop)
    return html`
      <article part="tour" class="card" @keydown=${this.#leave}>
        <header class="body">
          ${tour.state === 'open' ? nothing : this.#notice(tour, say)}
          ${heading(headingLevel, 'name', html`<a href=${tour.page} lang=${langOf(tour, 'name')}>${tour.name}</a>`)}
          ${this.#measures(tour, say)}
          ${tour.summary ? html`<p lang=${langOf(tour, 'summary')}>${tour.summary}</p>` : nothing}
        </header>
        ${stopList(tour, { chosen, choose, level: headingLevel + 1, locale, say })}
        <div class="aside">
          <div class="frame">
            ${mapView(tour, { pane: this.#pane, chosen, choose, toggle: this.#toggle, say, locale })}
            <p class="callout" role="status">
              ${chosen ? html`<b>${chosen.number}. ${chosen.name}</b> ${chosen.address}` : nothing}
            </p>
          </div>
          ${tour.straight ? html`<p class="small note">${say('straight')}</p>` : nothing}
        </div>
      </article>
    `
  }

  #notice(tour: FeedTour, say: Say) {
    const reason = html`<span lang=${langOf(tour, 'stateReason')}>${tour.stateReason}</span>`
    return html`<p part="notice" class="notice"><strong>${say(tour.state)}</strong> ${reason}</p>`
  }

  #measures({ distanceMeters, durationMinutes, stops, loop, stepFree }: FeedTour, say: Say) {
    const facts = [
      distanceMeters && distance(distanceMeters, this.locale),
      durationMinutes && duration(durationMinutes, this.locale),
      say('stops', { n: stops.length }),
      say(loop ? 'loop' : 'one-way'),
      stepFree === undefined ? '' : say(stepFree ? 'step-free' : 'steps'),
    ]
    return html`<ul class="facts" role="list">
      ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
    </ul>`
  }

  #choose(stop: FeedStop) {
    this.#chosen = stop
    this.requestUpdate()
    this.#pane.centre(project(stop.lat, stop.lng))
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
    this.renderRoot.querySelector('.frame')?.scrollIntoView({ block: 'nearest', behavior })
  }

  #toggle = async () => {
    this.#pane.activate(!this.#pane.active)
    await this.updateComplete
    const part = this.#pane.active ? 'map' : 'toggle'
    this.renderRoot.querySelector<HTMLElement>(`[part='${part}']`)?.focus({ preventScroll: true })
  }

  #leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#pane.active) return
    event.stopPropagation()
    void this.#toggle()
  }
}
