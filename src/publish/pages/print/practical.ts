import type { FeedTour } from '../../../contract/tour'
import { distance, duration } from '../format'
import { type Html, html, type Part } from '../html'
import type { Site } from '../site'
import { fill } from '../words'
import { pictogram } from './pictograms'
import { printWordsIn } from './words'

/** What one wants to know before setting out, as a list of terms. */
export function facts(tour: FeedTour, site: Site): Html {
  const { locale, words: common } = site
  const words = printWordsIn(locale)
  const [first, last] = [tour.stops[0], tour.stops.at(-1)!]
  const place = ({ name, address }: typeof first) => (address ? `${name}, ${address}` : name)
  const rows: [string, Part][] = [
    [words.length, distance(tour.distanceMeters, locale)],
    [words.time, duration(tour.durationMinutes)],
    [words.visit, tour.visitMinutes && duration(tour.visitMinutes)],
    [words.climb, tour.climbMeters && `${tour.climbMeters}\u00a0m`],
    [
      words.way,
      `${tour.loop ? common.loop : common.oneWay} · ${fill(common.stopCount, { n: tour.stopCount })}`,
    ],
    [words.steps, stepsOf(tour, locale)],
    [words.start, place(first)],
    [words.end, !tour.loop && place(last)],
  ]
  return html`<section class="facts">
    <h2>${words.facts}</h2>
    <dl>
      ${rows.map(
        ([label, value]) =>
          value &&
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </section>`
}

/** The same in a few words, for the cover. */
export function chips(tour: FeedTour, site: Site): Html {
  const { locale, words } = site
  const all: Part[] = [
    distance(tour.distanceMeters, locale),
    duration(tour.durationMinutes),
    fill(words.stopCount, { n: tour.stopCount }),
    tour.loop ? words.loop : words.oneWay,
    tour.stepFree && [pictogram('step-free'), ` ${words.stepFree}`],
  ]
  return html`<ul class="chips">
    ${all.map((one) => one && html`<li>${one}</li> `)}
  </ul>`
}

/** Which services there are, and at which stops: a pictogram is never without its word. */
export function serviceList(tour: FeedTour, { locale }: Site): Part {
  const words = printWordsIn(locale)
  const found = new Map<string, { label: string; numbers: string[] }>()
  for (const { number, services = [] } of tour.stops)
    for (const { id, label } of services)
      found.set(id, { label, numbers: [...(found.get(id)?.numbers ?? []), number] })
  if (!found.size) return undefined
  return html`<section class="offers">
    <h2>${words.services}</h2>
    <p class="quiet">${words.servicesFor}</p>
    <ul>
      ${[...found].map(
        ([id, { label, numbers }]) =>
          html`<li>
            ${pictogram(id)}
            <div>
              <span class="label">${label}</span>
              <span class="where"
                >${fill(numbers.length > 1 ? words.atStops : words.atStop, {
                  numbers: numbers.join(', '),
                })}</span
              >
            </div>
          </li> `,
      )}
    </ul>
  </section>`
}

const stepsOf = ({ stepFree }: FeedTour, locale: string): string => {
  const words = printWordsIn(locale)
  if (stepFree === undefined) return words.unknownSteps
  return stepFree ? words.stepFree : words.notStepFree
}
