import type { FeedTour } from '../../../contract/tour'
import { alternates } from '../../formats/downloads'
import { walkFeedLinks } from '../../formats/feeds'
import { withOwnBody } from '../../custom/page'
import { htmlFile, type PublicFile } from '../../files'
import { scriptsOf } from '../../render/scripts'
import { tourFacts } from '../../structured/tour'
import { document, type Page } from '../document'
import { distance, duration } from '../format'
import { html, trusted } from '../html'
import { ownFacts } from '../lines'
import { crumbs, notes } from '../parts'
import { langOf, picture, type Site } from '../site'
import { fill } from '../words'
import { amenities, stepFree } from './amenities'
import { factsBlock } from './facts'
import { filesToKeep, workerFile } from './kept'
import { mapFigure } from './map'
import { sessionsSection } from './sessions'
import { stopItem } from './stop'
import { WALK_CSS } from './style'
import { takeAway } from './take-away'
import { guide, tools } from './tools'
import { tourWords } from './words'

const HERO = '(min-width: 60rem) 31rem, 100vw'

/** A walk, stop by stop. With the widgets' build at hand it has a script, and a worker that can keep it for offline. */
export function tourFiles(tour: FeedTour, site: Site): PublicFile[] {
  const script = scriptsOf(site.edition).modules['walk-page.js']
  const { files, bytes } = script ? filesToKeep(tour, site) : { files: [], bytes: 0 }
  const page = withOwnBody('tours', tour, tourPage(tour, site, script, bytes), site)
  const file = htmlFile(`/${site.locale}/${page.path}`, document(page, site), site.edition)
  return script ? [file, workerFile(file, files, site.edition)] : [file]
}

function tourPage(tour: FeedTour, site: Site, script: string | undefined, bytes: number): Page {
  const { words } = site
  const content = html`<div class="split">
    ${mapFigure(tour, site)}
    <div class="flow">
      ${tour.story && html`<section class="story" ${langOf(site, tour, 'story')}>${trusted(tour.story)}</section>`}
      ${sessionsSection(tour, site)}
      <section>
        <h2>${words.stops}</h2>
        <ol class="stops">
          ${tour.stops.map((stop, index) => stopItem(stop, index === tour.stops.length - 1, site))}
        </ol>
      </section>
      ${amenities(tour, site)} ${stepFree(tour, site)} ${takeAway(tour, site)}
    </div>
  </div>`
  return {
    title: tour.name,
    description: tour.summary,
    path: `tours/${tour.slug}/`,
    section: 'tours',
    type: 'article',
    image: tour.photo,
    data: tourFacts(tour, site),
    head: html`${alternates([...(tour.downloads ?? []), ...walkFeedLinks(site)])}<link
        rel="stylesheet"
        href="${WALK_CSS}"
      />${script && html`<script type="module" src="${script}"></script>`}`,
    body: html`<article class="wrap walk">${crumbs(site, 'tours')}
<div class="opening">
${tour.photo && html`<figure class="cover">${picture(tour.photo, HERO, true)}</figure>`}
<header class="intro"><h1${langOf(site, tour, 'name')}>${tour.name}</h1>
${tour.summary && html`<p class="lead" ${langOf(site, tour, 'summary')}>${tour.summary}</p>`}
<ul class="chips">${known(tour, site).map((one) => html`<li>${one}</li>`)}</ul>
${ownFacts(tour)}
${tour.state !== 'open' && html`<p class="notice"><strong>${words[tour.state]}.</strong> ${tour.stateReason && html`<span${langOf(site, tour, 'stateReason')}>${tour.stateReason}</span>`}</p>`}
</header></div>
${script && tools(bytes + content.markup.length, site)}
${content}
${script && [guide(site), factsBlock(tour, site)]}</article>`,
    notes: notes(tour, [tour.photo, ...tour.stops.map(({ photo }) => photo)], site),
  }
}

const known = (tour: FeedTour, site: Site): string[] => {
  const { words, locale } = site
  const own = tourWords(locale)
  const { visitMinutes, climbMeters } = tour
  const steps =
    tour.stepFree === undefined ? [] : [tour.stepFree ? words.stepFree : words.notStepFree]
  return [
    distance(tour.distanceMeters, locale),
    duration(tour.durationMinutes),
    ...(visitMinutes ? [fill(own.visits, { time: duration(visitMinutes) })] : []),
    ...(climbMeters ? [fill(own.climb, { meters: distance(climbMeters, locale) })] : []),
    fill(words.stopCount, { n: tour.stopCount }),
    tour.loop ? words.loop : words.oneWay,
    ...steps,
  ]
}
