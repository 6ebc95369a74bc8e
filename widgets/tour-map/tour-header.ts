import { html, nothing } from 'lit/html.js'
import type { FeedTour } from '../../src/contract/tour'
import type { Say } from '../shared/texts'
import { heading, langOf } from '../shared/widget'
import { distance, duration } from './measures'
import type { sessionList } from './session-list'

/** What a walk is: whether it can be walked today, its name, its measures, what it is about, when somebody leads it. */
export const tourHeader = (
  tour: FeedTour,
  level: number,
  locale: string,
  say: Say,
  sessions?: typeof sessionList,
) =>
  html`<header class="body">
    ${/^(diverted|suspended)$/.test(tour.state) ? notice(tour, say) : nothing}
    ${heading(level, 'name', html`<a href=${tour.page} lang=${langOf(tour, 'name')}>${tour.name}</a>`)}
    ${measures(tour, locale, say)}
    ${tour.summary ? html`<p lang=${langOf(tour, 'summary')}>${tour.summary}</p>` : nothing}
    ${sessions?.(tour, level + 1, locale, say)}
  </header>`

function notice(tour: FeedTour, say: Say) {
  const reason = html`<span lang=${langOf(tour, 'stateReason')}>${tour.stateReason}</span>`
  return html`<p part="notice" class="notice"><strong>${say(tour.state)}</strong> ${reason}</p>`
}

function measures(
  { distanceMeters, durationMinutes, stops, loop, stepFree }: FeedTour,
  locale: string,
  say: Say,
) {
  const facts = [
    distanceMeters && distance(distanceMeters, locale),
    durationMinutes && duration(durationMinutes, locale),
    say('stops', { n: stops.length }),
    say(loop ? 'loop' : 'one-way'),
    stepFree === undefined ? '' : say(stepFree ? 'step-free' : 'steps'),
  ]
  return html`<ul class="facts" role="list">
    ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
  </ul>`
}
