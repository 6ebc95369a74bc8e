import { html, nothing } from 'lit/html.js'
import { webUrl } from '../../src/contract/parse'
import type { BaseElement } from '../shared/base-element'
import { picture } from '../shared/picture'
import { report } from '../shared/report'
import { type Say, addTexts } from '../shared/texts'
import { type Around, card } from './cards'
import type { Clip } from './clips'
import { styles } from './films.styles'
import { lengthOf } from './length'

addTexts('__COSTO_TEXTS_film__')

/**
 * The cards of films and of their sequences. A poster first: nothing of a film is asked for before a visitor presses it;
 * then the browser's own player, one at a time. The film's public page has the whole film and its transcript.
 */
export class Films {
  // what the visitor has pressed, by its first moment of its film
  #pressed?: string
  #failed = false

  constructor(private readonly host: BaseElement) {
    const { styles: all } = host.constructor as typeof BaseElement
    if (!all.includes(styles)) all.push(styles)
  }

  /** A film, or a sequence of one, as a card. */
  card(clip: Clip, around: Around, locale: string) {
    const { say } = around
    const { name, page, sequence, transcript, sources, external, fallback } = clip
    const elsewhere = sources?.length ? undefined : webUrl(external)
    const more = elsewhere
      ? say('film.elsewhere', { host: elsewhere.hostname })
      : sequence
        ? say('film.whole')
        : transcript && say('film.transcript')
    const shown = sequence
      ? {
          ...clip,
          name: sequence.title || name,
          summary: sequence.place,
          fallback: fallback?.includes('sequences') ? ['name', 'summary'] : [],
        }
      : clip
    return card(shown, around, page, this.#top(clip, shown.name, say, locale), [
      sequence && name,
      'summary',
      more && html`<a href=${elsewhere?.href ?? page}>${more}</a>`,
    ])
  }

  #top(clip: Clip, title: string, say: Say, locale: string) {
    const { slug, page, poster, sources, durationSeconds, sequence } = clip
    const [from, to] = sequence ? [sequence.from, sequence.to] : [0, durationSeconds]
    const length = lengthOf(to - from, locale)
    const key = `${slug}#${from}`
    // its text would say again what stands below
    const still = picture(poster && { ...poster, alt: '' }, title, '20em')
    if (!sources?.length) return html`<div class="photo">${still}</div>`
    if (this.#pressed !== key)
      return html`<button
        type="button"
        part="play"
        class="photo play"
        aria-label=${[say('film.play', { name: title }), length].filter(Boolean).join(', ')}
        @click=${() => this.#show(key, 'video')}
      >
        ${still}<span>${length}</span>
      </button>`
    if (this.#failed)
      return html`<div class="photo failed" role="alert">
        <p>${say('film.failed')}</p>
        <a href=${page}>${say('film.whole')}</a>
      </div>`
    return this.#player(clip, title, key, locale)
  }

  #player(
    { sources, captions, poster, sequence }: Clip,
    title: string,
    key: string,
    locale: string,
  ) {
    // https://www.w3.org/TR/media-frags/: the browser begins at the one moment and stops at the other
    const part = sequence ? `#t=${sequence.from},${sequence.to}` : ''
    const fail = () => {
      report(this.host, new Error(`${sources[0].src} can't be played`))
      this.#failed = true
      this.#show(key, '.failed a')
    }
    const last = sources.length - 1
    return html`<video
      part="player"
      class="photo"
      controls
      playsinline
      crossorigin="anonymous"
      poster=${poster?.src ?? nothing}
      aria-label=${title}
      @error=${fail}
    >
      ${sources.map(
        ({ src, type }, index) =>
          html`<source src=${src + part} type=${type} @error=${index === last ? fail : nothing} />`,
      )}
      ${captions?.map(
        ({ lang, label, src }) =>
          html`<track
            kind="captions"
            srclang=${lang}
            label=${label}
            src=${src}
            ?default=${lang === locale}
          />`,
      )}
    </video>`
  }

  // what was pressed gives its place to what comes, and the focus with it
  async #show(key: string, selector: string) {
    if (this.#pressed !== key) this.#failed = false
    this.#pressed = key
    this.host.requestUpdate()
    await this.host.updateComplete
    const shown = this.host.renderRoot.querySelector<HTMLElement>(selector)
    shown?.focus()
    // what can't be played says so by its own error; what may not begin by itself has a button for it
    if (shown instanceof HTMLMediaElement) await shown.play().catch(() => undefined)
  }
}
