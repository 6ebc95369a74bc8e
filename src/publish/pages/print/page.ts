import type { FeedTour } from '../../../contract/tour'
import type { Paper } from '../../paper/paper'
import { printPath, type Sheet, SHEETS } from '../../paper/sheets'
import type { WalkMap } from '../../heavy/heavy'
import { discovery } from '../frames/discovery'
import { type Html, html, type Part, trusted } from '../html'
import { langOf, type Site } from '../site'
import { check, makers, notes } from './colophon'
import { printMap } from './map/map'
import { type Fold, foldOf, MAP_WIDTH } from './fold'
import { figure, onPaper } from './pictures'
import { chips, facts, serviceList } from './practical'
import { glance, stopList } from './stops'
import { sheetStyle } from './style/style'
import { printWordsIn } from './words'

/** Frame of the map in millimetres: what is left of the sheet. On A4 it takes the place of a photo, too. */
const frameOf = (hasPhoto: boolean, fold?: Fold): { width: number; height: number } =>
  fold ? { width: MAP_WIDTH, height: fold.mapHeight } : { width: 186, height: hasPhoto ? 138 : 182 }

/** Letters up to which a text has its place on a panel of fixed size; a longer one stands where it can go on. */
const FITS = { story: 1300, credits: 500, notes: 600 }
const MOST_MARKS = 8

/** A walk on paper: the page that any browser prints, and from which the PDF is made. */
export function printPage(
  paper: Paper,
  sheet: Sheet,
  map: WalkMap | undefined,
  site: Site,
): string {
  const { tour } = paper
  const words = printWordsIn(site.locale)
  const fold = sheet === 'a3' ? foldOf(tour, isStoryShort(tour)) : undefined
  const plan = html`<div class="plan">
    ${printMap(tour, frameOf(Boolean(tour.photo), fold), site.locale, map?.tiles)}
    ${map?.tiles && map.attribution && html`<p class="source">${map.attribution}</p>`}
  </div>`
  return html`<!doctype html>
    <html lang="${site.locale}" class="${sheet}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${tour.name}</title>
        <meta name="robots" content="noindex" />
        <meta name="author" content="${site.words.site}" />
        ${tour.summary && html`<meta name="description" content="${tour.summary}" />`}
        ${discovery(printPath('', tour.slug, sheet).slice(1), tour.name, site)}
        <link rel="icon" type="image/svg+xml" href="${site.icon}" />
        <link rel="stylesheet" href="${sheetStyle(sheet).path}" />
      </head>
      <body>
        <nav class="bar" aria-label="${words.bar}">
          <a href="/${site.locale}/tours/${tour.slug}/">${words.back}</a>
          ${SHEETS.map((one) => sheetLink(one, sheet, paper, site))}
          <span>${sheet === 'a4' ? words.hintA4 : words.hintA3}</span>
        </nav>
        <main class="leaflet">
          ${fold ? folded(paper, plan, fold, map?.attribution, site) : flat(paper, plan, map?.attribution, site)}
        </main>
      </body>
    </html> `.markup
}

const sheetLink = (one: Sheet, current: Sheet, { tour }: Paper, site: Site): Html =>
  html`<a
    href="/${printPath(site.locale, tour.slug, one)}"
    ${one === current && html` aria-current="page"`}
    >${printWordsIn(site.locale)[one]}</a
  > `

/** A4: a first page with the map, then as many as the texts need. */
const flat = (paper: Paper, plan: Html, attribution: string | undefined, site: Site): Html =>
  html`<div class="cover">${band(paper, site)}${hero(paper, site)}${plan}${check(paper, site)}</div>
    <div class="flow">
      ${facts(paper.tour, site)}${serviceList(paper.tour, site)}${story(paper, site)}${stopList(paper.tour, site)}${makers(paper, site)}${notes(paper, attribution, site)}
    </div>`

const isStoryShort = ({ story }: FeedTour): boolean => (story?.length ?? 0) <= FITS.story

/**
 * A3 folded in half twice. Outside, from left to right: back, cover, and the two panels that open first, with the first
 * stops where there is room; inside: the map over two panels, the other stops under and beside it.
 */
function folded(
  paper: Paper,
  plan: Html,
  { outside, mapHeight, photoHeight, isGlanceOutside, isGlanceApart }: Fold,
  attribution: string | undefined,
  site: Site,
): Html {
  const { tour } = paper
  const isShort = isStoryShort(tour)
  const areMakersFew =
    (paper.credits?.length ?? 0) <= FITS.credits && paper.marks.length <= MOST_MARKS
  const whose = notes(paper, attribution, site)
  const areNotesShort = whose.markup.length <= FITS.notes
  return html`<div class="outside photo-${photoHeight}${isGlanceApart ? ' apart' : ''}">
      <div class="cover">${band(paper, site)}${hero(paper, site)}</div>
      <div class="brief">
        ${facts(tour, site)}${serviceList(tour, site)}${isShort && story(paper, site)}${isGlanceOutside && glance(tour, site)}${stopList(tour, site, 0, outside)}
      </div>
      <div class="back">
        ${areMakersFew && makers(paper, site)}${areNotesShort && whose}${check(paper, site)}
      </div>
    </div>
    <div class="flow map-${mapHeight} photo-${photoHeight}">
      ${plan}
      <div class="panels">
        ${!isShort && story(paper, site)}${!isGlanceOutside && glance(tour, site)}${stopList(tour, site, outside)}${!areMakersFew && makers(paper, site)}${!areNotesShort && whose}
      </div>
    </div>`
}

function band({ tour }: Paper, site: Site): Html {
  const { name } = tour
  const size = name.length > 90 ? ' longest' : name.length > 45 ? ' long' : ''
  return html`<header class="band${size}"><p class="over">${printWordsIn(site.locale).kind}</p>
<h1${langOf(site, tour, 'name')}>${name}</h1>
${tour.summary && html`<p class="lead" ${langOf(site, tour, 'summary')}>${tour.summary}</p>`}
${chips(tour, site)}
${tour.state !== 'open' && html`<p class="notice"><strong>${site.words[tour.state]}.</strong> ${tour.stateReason && html`<span${langOf(site, tour, 'stateReason')}>${tour.stateReason}</span>`}</p>`}
</header>`
}

const hero = ({ tour }: Paper, site: Site): Part => figure(onPaper(tour.photo, site), 'hero')

const story = ({ tour }: Paper, site: Site): Part =>
  tour.story &&
  html`<section class="story">
    <h2>${site.words.story}</h2>
    <div ${langOf(site, tour, 'story')}>${trusted(tour.story)}</div>
  </section>`
