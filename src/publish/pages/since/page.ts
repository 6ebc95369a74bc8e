import type { FeedTour } from '../../../contract/tour'
import type { PrintedStop, PrintedWalk } from '../../paper/printed'
import type { Change } from '../../paper/since'
import { sincePath } from '../../paper/sheets'
import { day, distance } from '../format'
import type { Page } from '../document'
import { type Html, html, type Part } from '../html'
import type { Site } from '../site'
import { fill } from '../words'
import { sinceWordsIn } from './words'

/** What a leaflet's QR code opens: what has changed since it was printed. `slug`: of the walk when it was printed. */
export function sincePage(
  slug: string,
  printed: PrintedWalk,
  tour: FeedTour | undefined,
  changes: Change[],
  site: Site,
): Page {
  const words = sinceWordsIn(site.locale)
  const { edition, madeOn, name } = printed
  const then = name[site.locale] ?? Object.values(name)[0]
  const head = fill(words.printedOn, { day: day(madeOn, site.locale), edition })
  return {
    title: fill(words.titleOf, { name: then }),
    path: sincePath(site.locale, slug, edition).slice(site.locale.length + 1),
    section: 'tours',
    hidden: true,
    body: html`<article class="wrap former">
      <p class="over">${words.title}</p>
      <h1>${tour?.name ?? then}</h1>
      <p class="quiet">${head}</p>
      ${changes.length ? list(changes, printed, site) : unchanged(site)}
      <p>${link(tour, site)}</p>
    </article>`,
  }
}

const unchanged = ({ locale }: Site): Html => {
  const words = sinceWordsIn(locale)
  return html`<p class="lead"><strong>${words.nothing}</strong></p>
    <p>${words.nothingText}</p>`
}

function link(tour: FeedTour | undefined, site: Site): Html {
  const words = sinceWordsIn(site.locale)
  return tour
    ? html`<a class="button" href="${tour.page}">${words.today}</a>`
    : html`<a class="button" href="/${site.locale}/tours/">${words.others}</a>`
}

function list(changes: Change[], printed: PrintedWalk, site: Site): Html {
  const words = sinceWordsIn(site.locale)
  const ofWalk = changes.filter((change) => !('stop' in change) && change.is !== 'added')
  const ofStops = changes.filter((change) => !ofWalk.includes(change))
  return html`<section class="flow">
    <h2>${words.changed}</h2>
    ${ofWalk.map((change) => html`<p class="notice">${walkLine(change, site)}</p>`)}
    ${
      ofStops.length > 0 &&
      html`<ul class="since">
        ${ofStops.map((change) => stopItem(change, site))}
      </ul>`
    }
  </section>`
}

function walkLine(change: Change, site: Site): Part {
  const words = sinceWordsIn(site.locale)
  switch (change.is) {
    case 'gone':
      return html`<strong>${words.gone}</strong> ${words.goneText}`
    case 'suspended':
    case 'diverted':
      return html`<strong>${words[change.is]}</strong> ${change.reason}`
    case 'renamedWalk':
      return fill(words.renamedWalk, { now: change.now })
    case 'length': {
      const [was, now] = [change.printed, change.now].map((one) => distance(one, site.locale))
      return fill(words.length, { printed: was, now })
    }
    case 'openAgain':
    case 'steps':
    case 'noSteps':
    case 'order':
      return words[change.is]
    default:
      return undefined
  }
}

const stopItem = (change: Change, site: Site): Part => {
  const number =
    'stop' in change
      ? change.stop.number
      : 'now' in change && typeof change.now === 'object'
        ? change.now.number
        : ''
  const words = sinceWordsIn(site.locale)
  return html`<li>
    <span class="number" aria-hidden="true">${number}</span>
    <p>
      <span class="hidden">${fill(words.stop, { number })} </span
      >${stopLines(change, site).map((line, index) => (index ? [' ', line] : line))}
    </p>
  </li> `
}

function stopLines(change: Change, { locale }: Site): string[] {
  const words = sinceWordsIn(locale)
  const named = ({ name }: PrintedStop) => name[locale] ?? Object.values(name)[0]
  switch (change.is) {
    case 'closed':
      return [fill(words.closed, { name: named(change.stop) })]
    case 'removed': {
      const { stop, by, why } = change
      const line = fill(why ? words.removedClosed : words.removed, { name: named(stop) })
      if (!by) return [line]
      const text = by.number === stop.number ? words.replaced : words.replacedElse
      return [line, fill(text, { number: by.number, now: by.name })]
    }
    case 'renamed':
      return [fill(words.renamed, { name: named(change.stop), now: change.now.name })]
    case 'reopened':
      return [fill(words.reopened, { name: change.now.name })]
    case 'renumbered':
      return [fill(words.renumbered, { name: change.now.name, number: change.now.number })]
    case 'moved': {
      const { now, meters } = change
      const line = fill(words.moved, { name: now.name, distance: distance(meters, locale) })
      return now.address ? [line, fill(words.movedTo, { address: now.address })] : [line]
    }
    case 'hours': {
      const { name, hours } = change.now
      if (!hours) return [fill(words.hoursUnknown, { name })]
      return [fill(words.hours, { name }), fill(words.hoursNow, { hours: hours.text })]
    }
    case 'added': {
      const { now, after } = change
      const text = after === undefined ? words.added : words.addedAfter
      return [fill(text, { name: now.name, after: after ?? '' })]
    }
    default:
      return []
  }
}
