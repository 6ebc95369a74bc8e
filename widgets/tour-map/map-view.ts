import { html, nothing, svg } from 'lit/html.js'
import type { FeedStop, FeedTour } from '../../src/contract/tour'
import type { Say } from '../shared/texts'
import type { MapPane } from './map-pane'
import { distance } from './measures'
import { project, scaleBar, toPixel } from './projection'
import { spread } from './spread'

const PIN_PIXELS = 30
const BAR_PIXELS = 110

type Around = {
  pane: MapPane
  chosen?: FeedStop
  choose: (stop: FeedStop) => void
  toggle: () => void
  say: Say
  locale: string
}

/** The picture of a walk: its line, its numbered stops; buttons and pins can be pressed once it is active. */
export function mapView(tour: FeedTour, { pane, chosen, choose, toggle, say, locale }: Around) {
  const { active, size } = pane
  const line = tour.line.coordinates.map(([lng, lat]) => project(lat, lng))
  const spots = tour.stops.map(({ lat, lng }) => project(lat, lng))
  const view = pane.view([...line, ...spots])
  const path = line.map((point) => pair(toPixel(view, size, point))).join('L')
  const true_ = spots.map((point) => toPixel(view, size, point))
  const pins = spread(true_, PIN_PIXELS, size)
  const bar = scaleBar(view, BAR_PIXELS)

  const pin = (stop: FeedStop, index: number) => {
    const { x, y } = pins[index]
    const at = `translate:calc(${x.toFixed(1)}px - 50%) calc(${y.toFixed(1)}px - 50%)`
    const current = stop === chosen
    return active
      ? html`<button
          type="button"
          part="pin"
          class="pin"
          .style=${at}
          aria-pressed=${current}
          aria-label="${stop.number}. ${stop.name}"
          @click=${() => choose(stop)}
        >
          ${stop.number}
        </button>`
      : html`<span class="pin" .style=${at} aria-hidden="true" data-current=${current || nothing}
          >${stop.number}</span
        >`
  }

  return html`<div
      part="map"
      class="map"
      role=${active ? 'group' : nothing}
      tabindex=${active ? 0 : nothing}
      aria-label=${active ? `${say('map.label', { name: tour.name })} ${say('map.keys')}` : nothing}
      data-active=${active || nothing}
      @keydown=${pane.keydown}
      @wheel=${pane.wheel}
      @pointerdown=${pane.pointerdown}
      @pointermove=${pane.pointermove}
      @pointerup=${pane.pointerup}
      @pointercancel=${pane.pointerup}
    >
      <svg aria-hidden="true">
        ${
          size.width
            ? svg`<path class="casing" d="M${path}" /><path class="line" d="M${path}" stroke-dasharray=${
                tour.straight ? '2 10' : nothing
              } />${pins.map(
                (point, index) =>
                  svg`<path class="leader" d="M${pair(true_[index])}L${pair(point)}" />`,
              )}<path class="bar" d="M12 ${size.height - 18}v6h${bar.pixels.toFixed()}v-6" /><text x="14" y=${
                size.height - 22
              }>${distance(bar.meters, locale)}</text>`
            : nothing
        }
      </svg>
      ${size.width ? tour.stops.map(pin) : nothing}
    </div>
    <div class="tools">
      ${
        active
          ? html`<button
                type="button"
                class="round"
                aria-label=${say('map.in')}
                @click=${() => pane.zoom(1)}
              >
                +
              </button>
              <button
                type="button"
                class="round"
                aria-label=${say('map.out')}
                @click=${() => pane.zoom(-1)}
              >
                −
              </button>`
          : nothing
      }
      <button type="button" part="toggle" class="toggle" aria-expanded=${active} @click=${toggle}>
        ${say(active ? 'map.close' : 'map.open')}
      </button>
    </div>`
}

const pair = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`
