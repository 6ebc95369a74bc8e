import { html, nothing } from 'lit/html.js'
import type { FeedStop, FeedTour } from '../../src/contract/tour'
import { picture } from '../shared/picture'
import { shopState } from '../shared/shop-state'
import type { Say } from '../shared/texts'
import { heading, langOf } from '../shared/widget'
import { distance } from './measures'

type Around = {
  chosen?: FeedStop
  choose: (stop: FeedStop) => void
  level: number
  locale: string
  say: Say
}

/** The stops in walking order: all the map says, in words. */
export function stopList(
  { stops, loop }: FeedTour,
  { chosen, choose, level, locale, say }: Around,
) {
  const now = new Date()
  return html`<ol part="stops" role="list">
    ${stops.map((stop, index) => {
      const { number, name, page, address, text, photo, toNextMeters } = stop
      const title = page ? html`<a href=${page}>${name}</a>` : name
      const state = shopState(stop, now, locale, say)
      const label = say('show', { stop: `${number}. ${name}` })
      const next = index < stops.length - 1 ? 'to-next' : loop ? 'to-first' : undefined
      return html`<li part="stop" aria-current=${stop === chosen || nothing}>
        <button
          type="button"
          class="pin"
          aria-label=${label}
          aria-pressed=${stop === chosen}
          @click=${() => choose(stop)}
        >
          ${number}
        </button>
        <div class="stop">
          ${photo?.src ? html`<div class="thumb">${picture({ ...photo, alt: '' }, name, '5em')}</div>` : nothing}
          ${heading(level, 'stop-name', html`<span lang=${langOf(stop, 'name')}>${title}</span>`)}
          ${address ? html`<p class="small">${address}</p>` : nothing}
          ${state ? html`<p class="state" data-state=${state.tone}>${state.text}</p>` : nothing}
          ${text ? html`<p class="text" lang=${langOf(stop, 'text')}>${text}</p>` : nothing}
          ${
            next && toNextMeters
              ? html`<p class="small next">
                  ${say(next, { distance: distance(toNextMeters, locale) })}
                </p>`
              : nothing
          }
        </div>
      </li>`
    })}
  </ol>`
}
