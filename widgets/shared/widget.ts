import { type TemplateResult, html, nothing } from 'lit/html.js'
import type { FeedFile } from '../../src/contract/record'
import { BASE, LOCALES } from './baked'
import { BaseElement } from './base-element'
import type { FeedController } from './feed-controller'
import { foreign, localeOf } from './locale'
import { report } from './report'
import { type Say, textsIn } from './texts'

const TOKENS = ['--costo-ground', '--costo-text', '--costo-accent']

/** What the three widgets have in common: language, headings, and the author's own content until there is something better. */
export abstract class Widget<T extends FeedFile> extends BaseElement {
  /** Level of the widget's heading in the page's outline; 3 unless said. */
  declare headingLevel: number

  /** Locale asked for: the one of the page if published. */
  protected get locale() {
    return localeOf(this, LOCALES)
  }

  protected abstract feed: FeedController<T>
  /** Text and address of the link that stands in when the author wrote nothing. */
  protected abstract link(): { text: string; path: string }
  /** The widget with its data; nothing when there is nothing to show. */
  protected abstract content(data: T, say: Say): TemplateResult | undefined

  #painted = false
  // said once
  #isEmpty = false

  override connectedCallback() {
    super.connectedCallback()
    void this.updateComplete.then(this.#paint)
  }

  // the page's own colours are made readable before anything is shown in them, while the file is on its way
  #paint = async () => {
    const style = getComputedStyle(this)
    if (TOKENS.some((token) => style.getPropertyValue(token)))
      await import('../colours/paint').then(
        (part) => part.paint(this),
        (cause: unknown) => report(this, cause),
      )
    this.#painted = true
    this.requestUpdate()
  }

  protected override render() {
    const { lang, dir } = foreign(this, this.locale)
    return html`<div
      class="w"
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      @transitionend=${this.#paint}
    >
      ${this.#inside()}
    </div>`
  }

  /** Shown below the author's content when the record has been removed. */
  protected goneNote?(say: Say): TemplateResult

  #inside() {
    const say = textsIn(this.locale)
    const { state } = this.feed
    try {
      if (state.status === 'ready' && this.#painted) {
        const content = this.content(state.data, say)
        if (!content && !this.#isEmpty) report(this, new Error('there is nothing to show'))
        this.#isEmpty = !content
        return content ?? this.#author(say)
      }
    } catch (cause) {
      this.feed.fail(cause)
    }
    return [this.#author(say), state.status === 'gone' ? this.goneNote?.(say) : nothing]
  }

  #author(say: Say) {
    return this.childElementCount || this.textContent?.trim()
      ? html`<slot></slot>`
      : this.publicPage(say)
  }

  /** The link that stands in when the author wrote nothing. */
  protected publicPage(say: Say) {
    const { text, path } = this.link()
    return html`<a class="plain" href="${BASE}/${this.locale}/${path}">${say(text)}</a>`
  }
}

/** A heading at a level chosen by the page, which no tag name in a template can be. */
export const heading = (level: number, part: string, content: unknown) =>
  html`<div role="heading" aria-level=${level} part=${part} class="h">${content}</div>`

/** `lang` of a field that fell back to the default language. */
export const langOf = (record: { fallback?: string[] }, field: string) =>
  record.fallback?.includes(field) ? LOCALES[0] : nothing
