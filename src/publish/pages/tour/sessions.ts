import type { FeedSession, FeedTour } from '../../../contract/tour'
import { day, timeOfDay, weekday } from '../format'
import { type Html, html, type Part } from '../html'
import { langOf, type Site } from '../site'
import { fill } from '../words'
import { sessionWords } from './session-words'

/**
 * The dates on which somebody leads the walk, the next one first, in the time of Paris: who leads, where one meets, how
 * many may come, where to book. One that is called off stays until its hour, crossed out. Nothing when none is to come.
 */
export function sessionsSection(tour: FeedTour, site: Site): Part {
  const { edition, locale } = site
  const words = sessionWords(locale)
  const coming = (tour.sessions ?? []).filter(({ endsAt }) => {
    const end = new Date(endsAt)
    edition.due.at(end)
    return end > edition.now
  })
  if (!coming.length) return undefined
  const calendar = tour.downloads?.find(({ id }) => id === 'ics')
  return html`<section class="sessions" aria-labelledby="sessions">
    <h2 id="sessions">${words.title}</h2>
    <ul>
      ${coming.map((session) => item(session, tour, site))}
    </ul>
    <p class="quiet">
      ${words.zone}
      ${calendar && html`<a href="${calendar.href}" type="${calendar.type}">${words.calendar}</a>`}
    </p>
  </section>`
}

function item(session: FeedSession, { stops: [first] }: FeedTour, site: Site): Html {
  const { locale } = site
  const words = sessionWords(locale)
  const { startsAt, endsAt, state, guide, capacity, meetingPoint, booking, note } = session
  const when = dayInWords(startsAt, locale)
  const [from, to] = [timeOfDay(startsAt, locale), timeOfDay(endsAt, locale, true)]
  const times = { day: when[0].toUpperCase() + when.slice(1), from, to }
  const title = html`<time datetime="${startsAt}">${fill(words.when, times)}</time>`
  const off = state === 'cancelled'
  const facts = [
    guide && fill(words.guide, { guide }),
    capacity !== undefined && fill(capacity === 1 ? words.place : words.places, { n: capacity }),
  ].filter(Boolean)
  const place = meetingPoint ?? [first.name, first.address].filter(Boolean).join(', ')
  return html`<li class="session">
    <h3>
      ${off ? html`<s>${title}</s>` : title}
      ${state !== 'scheduled' && html`<span class="badge">${words[state]}</span>`}
    </h3>
    ${note && html`<p${langOf(site, session, 'note')}>${note}</p>`}
    ${!off && facts.length > 0 && html`<p>${facts.join(' · ')}</p>`}
    ${!off && html`<p class="quiet" ${langOf(site, session, 'meetingPoint')}>${fill(words.meetAt, { place })}</p>`}
    ${
      booking &&
      state === 'scheduled' &&
      html`<p>
        <a
          class="button"
          href="${booking}"
          rel="noopener"
          aria-label="${fill(words.bookFor, { day: when })}"
          >${words.book}</a
        >
      </p>`
    }
  </li> `
}

/** "samedi 5 décembre 2026": the day in Paris of an instant that says the offset of Paris. */
function dayInWords(instant: string, locale: string): string {
  const iso = instant.slice(0, 10)
  const [name] = weekday(iso, locale).split(' ')
  return `${name} ${day(iso, locale)}`
}
