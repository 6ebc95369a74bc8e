import { type TemplateResult, html } from 'lit/html.js'
import { PLACES, drawn } from '../../src/contract/draw'
import { parseFile } from '../../src/contract/parse'
import type { PartnersFile } from '../../src/contract/partner'
import type { FeedRecord, FeedTerm } from '../../src/contract/record'
import type { ShopsFile } from '../../src/contract/shop'
import type { VideosFile } from '../../src/contract/video'
import { base } from '../shared/base.styles'
import { onDarkGround } from '../shared/dark-ground'
import { FeedController } from '../shared/feed-controller'
import type { Say } from '../shared/texts'
import { Widget, heading } from '../shared/widget'
import { partnerCard } from './cards'
import { others } from './others'
import { styles } from './partner-carousel.styles'
import { scrollerIn } from './scroller'

type File = PartnersFile | ShopsFile | VideosFile

/**
 * The other partners, the shops the city recommends, or the films: a list one scrolls, with two buttons, or a wall; it
 * never moves by itself.
 *
 * @tag costo-partner-carousel
 * @slot - shown until the list is there, and for good when it can't be: write a link to the list
 * @fires {FeedErrorEvent} costo-error - the list could not be read, or a film not be played
 * @csspart heading - the heading
 * @csspart previous - the button back
 * @csspart next - the button forward
 * @csspart list - the list that scrolls
 * @csspart card - each card
 * @csspart play - the poster of a film, a button
 * @csspart player - a film once it is played
 * @csspart name - the name on it
 * @csspart all - the link to everything
 * @cssprop [--costo-accent=#0b5f53] - links and marks; moved to a readable lightness when it is not
 * @cssprop [--costo-ground=#fff] - behind the cards; dark under a dark `color-scheme`
 * @cssprop [--costo-text] - the text on them
 * @cssprop [--costo-card-width=16em] - the least width of a card (films: 20em)
 * @cssprop [--costo-radius=0.75em] - rounding of the cards
 * @cssprop [--costo-gap=1em] - space between and inside them
 * @cssprop [--costo-font=inherit] - font family
 * @cssprop [--costo-font-size] - size of the text; the page's own by default, 15px at least
 */
export class PartnerCarousel extends Widget<File> {
  static override styles = [base, styles]
  static override attributes = {
    ...{ partner: '', kind: '', perimeter: '', exclude: '', show: 'partners', video: '' },
    ...{ layout: 'row', limit: 24, label: '', utm: 'on', 'heading-level': 3 },
  }

  /** Slug of the partner whose site this is: left out of its own list, and its choices respected. */
  declare partner: string

  /** Only this kind of partner or category of shop (its code). */
  declare kind: string

  /** Only inside this perimeter (its slug): shops and partners placed there, films in which such a partner is shown. */
  declare perimeter: string

  /** Slugs this page leaves out, separated by spaces. */
  declare exclude: string

  /** `partners`; `shops`: those recommended to `partner`, else all; `videos`: `partner`'s own sequences, else whole films. */
  declare show: 'partners' | 'shops' | 'videos'

  /** With `show="videos"`: this film only (its slug). */
  declare video: string

  /** `row` scrolls, `wall` shows all its cards in as many rows as they need. */
  declare layout: 'row' | 'wall'

  /** Cards at most; the link below them leads to all. */
  declare limit: number

  /** The heading, in the author's words. */
  declare label: string

  /** `off`: links to partners' sites carry no `utm_*`. */
  declare utm: 'on' | 'off'

  protected override feed = new FeedController(this, async (json) => {
    if (this.show !== 'partners') this.#sources ??= (await import('./sources')).sourcesIn(this)
    return parseFile(json, this.show) as File
  })
  // drawn anew with each page, kept while it stays open
  #seed = Math.random() * 2 ** 32
  #scroller = scrollerIn(this)
  // where the last press of a button has led
  #said = ''
  #sources?: ReturnType<typeof import('./sources').sourcesIn>

  protected override willUpdate() {
    const { locale, perimeter, show, partner } = this
    const folder = perimeter ? 'perimeters' : partner && show === 'shops' ? 'partners' : ''
    void this.feed.read(
      (slug) => `${locale}/${folder && `${folder}/${slug}/`}${show}`,
      perimeter || partner,
    )
  }

  protected override link() {
    return { text: `see.${this.show}`, path: `${this.show}/` }
  }

  protected override content(file: File, say: Say): TemplateResult | undefined {
    const cards = this.#cards(file, say)
    const all = cards.length
    if (!all) return undefined
    const { view, moveTo, reveal, settle } = this.#scroller
    const { first, fit } = view
    const title = this.label || say(`${this.show}.title`)
    // characters that turn round where one reads from right to left;
    // aria-disabled and not disabled: the focus must not fall out of a button that has just reached the end
    const button = (name: 'previous' | 'next', arrow: string, to: number) =>
      html`<button
        part=${name}
        class="round"
        aria-label=${say(name)}
        aria-disabled=${to >= all || to + fit <= 0}
        @click=${() => {
          moveTo(to)
          this.#said = say('position', { n: fit, from: view.first + 1, to: view.first + fit, all })
        }}
      >
        ${arrow}
      </button>`
    return html`
      <section aria-label=${title}>
        <div class="head">
          ${heading(this.headingLevel, 'heading', title)}
          ${
            fit < all
              ? html`<p>
                  ${first + 1} / ${all}
                  <span role="status">${this.#said}</span>
                  ${button('previous', '❮', first - fit)} ${button('next', '❯', first + fit)}
                </p>`
              : ''
          }
        </div>
        <ul part="list" role="list" @scroll=${settle} @focusin=${reveal}>
          ${cards}
        </ul>
        <p part="all">${this.publicPage(say)}</p>
      </section>
    `
  }

  #cards(file: File, say: Say) {
    const { exclude, kind, limit, partner, headingLevel, show } = this
    const pick = <T extends FeedRecord & { kind?: FeedTerm; weight?: number }>(all: T[]) =>
      drawn(
        all.filter(
          (one) => !exclude.split(' ').includes(one.slug) && (!kind || one.kind?.id === kind),
        ),
        ({ weight = 1 }) => weight,
        PLACES,
        this.#seed,
      ).slice(0, limit)

    const around = { level: headingLevel + 1, say, show }
    if (!('partners' in file)) return this.#sources!(file, pick, around)
    const { hostname } = location
    const dark = onDarkGround(this.renderRoot)
    return pick(others(file.partners, partner, hostname)).map((one) =>
      partnerCard(one, around, dark, this.utm === 'off' ? '' : hostname),
    )
  }
}
