import type { FeedSequence, FeedVideo } from '../../contract/video'
import { videoObject } from '../structured/video-object'
import type { Page } from './document'
import { clock } from './format'
import { type Html, html, type Part } from './html'
import { ownFacts } from './lines'
import { crumbs, notes } from './parts'
import { langOf, picture, type Site } from './site'

/** A film with its sequences, captions and transcript. */
export function videoPage(video: FeedVideo, site: Site): Page {
  const { words } = site
  const own = ownFacts(video)
  return {
    title: video.name,
    description: video.summary,
    path: `videos/${video.slug}/`,
    section: 'videos',
    type: 'article',
    image: video.poster,
    data: videoObject(video, site),
    body: html`<article class="wrap">${crumbs(site, 'videos')}
<header class="intro"><h1${langOf(site, video, 'name')}>${video.name}</h1>
${video.summary && html`<p class="lead" ${langOf(site, video, 'summary')}>${video.summary}</p>`}</header>
${player(video, site)}
<div class="flow">
${own && html`<section>${own}</section>`}
${
  video.sequences.length > 0 &&
  html`<section>
    <h2>${words.sequences}</h2>
    <ol class="sequences">
      ${video.sequences.map((one) => sequence(one, video))}
    </ol>
  </section>`
}
${
  video.transcript &&
  html`<section>
    <h2>${words.transcript}</h2>
    <div class="story" ${langOf(site, video, 'transcript')}>${paragraphs(video.transcript)}</div>
  </section>`
}
</div></article>`,
    notes: notes(video, [video.poster], site),
  }
}

const player = (video: FeedVideo, site: Site): Part => {
  const { poster, sources, captions, external } = video
  if (sources.length)
    return html`<figure class="cover">
      <video
        controls
        preload="metadata"
        playsinline${poster && html` poster="${poster.src}" width="${poster.width}" height="${poster.height}"`}
      >
        ${sources.map(({ src, type }) => html`<source src="${src}" type="${type}" />`)}
        ${captions.map(({ lang, label, src }) => html`<track kind="captions" srclang="${lang}" label="${label}" src="${src}" ${lang === site.locale && html` default`} />`)}
      </video>
    </figure>`
  return html`${poster && html`<figure class="cover">${picture(poster, '100vw', true)}</figure>`}
  ${external ? html`<p><a class="button" href="${external}" rel="noopener">${site.words.watchElsewhere}</a></p>` : html`<p class="notice">${site.words.withheld}</p>`}`
}

// the browser's own player opens at the moment named after "#t="
const sequence = ({ title, from, to, partner, place }: FeedSequence, video: FeedVideo): Html => {
  const time = `${clock(from)}–${clock(to)}`
  const [film] = video.sources
  return html`<li>
    ${film ? html`<a href="${film.src}#t=${from},${to}">${time}</a>` : time}
    <strong>${title}</strong
    >${partner && html` · <a href="${partner.page}">${partner.name}</a>`}${place && html` · ${place}`}
  </li> `
}

const paragraphs = (text: string): Html[] =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`)
