import { html, nothing } from 'lit/html.js'
import { readSessions } from '../../src/contract/session'
import type { FeedSession, FeedTour } from '../../src/contract/tour'
import { dayOf, timeOf } from '../shared/paris-time'
import { type Say, addTexts } from '../shared/texts'
import { heading, langOf } from '../shared/widget'

addTexts('__COSTO_TEXTS_session__')

/** As many as leave the stops in sight; the walk's page has all of them. */
const MOST = 3

/** The next dates on which somebody leads the walk, in the time of Paris wherever the visitor is. */
export function sessionList(tour: FeedTour, level: number, locale: string, say: Say) {
  const now = new Date()
  const next = readSessions(tour)
    .filter(({ endsAt }) => new Date(endsAt) > now)
    .slice(0, MOST)
  return next.length
    ? html`<div part="sessions" class="sessions">
        ${heading(level, 'sessions-title', say('session.title'))}
        <ul role="list">
          ${next.map((session) => item(session, locale, say))}
        </ul>
      </div>`
    : nothing
}

function item(session: FeedSession, locale: string, say: Say) {
  const { startsAt, state, guide, capacity, meetingPoint, booking, note } = session
  const at = new Date(startsAt)
  const when = `${dayOf(at, locale, true)}, ${timeOf(at, locale)}`
  const off = state === 'cancelled'
  const mark = off ? say('session.cancelled') : state === 'full' && say('session.full')
  const facts = [
    guide && say('session.guide', { guide }),
    capacity && say('session.places', { n: capacity }),
  ]
  return html`<li part="session" class="session">
    <p>
      ${off ? html`<s>${when}</s>` : html`<b>${when}</b>`}${mark ? html` · <b>${mark}</b>` : nothing}
    </p>
    ${note ? html`<p class="small" lang=${langOf(session, 'note')}>${note}</p>` : nothing}
    ${off ? nothing : html`<p class="small">${facts.filter(Boolean).join(' · ')}</p>`}
    ${
      meetingPoint && !off
        ? html`<p class="small" lang=${langOf(session, 'meetingPoint')}>
            ${say('session.meet', { place: meetingPoint })}
          </p>`
        : nothing
    }
    ${
      booking && state === 'scheduled'
        ? html`<p>
            <a href=${booking} aria-label="${say('session.book')}, ${when}"
              >${say('session.book')}</a
            >
          </p>`
        : nothing
    }
  </li>`
}
