import { type TemplateResult, html, nothing } from 'lit/html.js'
import { type PartnersFile, parsePartnersFile } from '../../src/contract/partner'
import type { FeedTerm } from '../../src/contract/record'
import { type ShopsFile, parseShopsFile } from '../../src/contract/shop'
import { BASE } from '../shared/baked'
import { base } from '../shared/base.styles'
import { onDarkGround } from '../shared/dark-ground'
import { FeedController } from '../shared/feed-controller'
import type { Say } from '../shared/texts'
import { Widget, heading } from '../shared/widget'
import { partnerCard, shopCard } from './cards'
import { weightedOrder } from './order'
import { others } from './others'
import { styles } from './partner-carousel.styles'
import { Scroller } from './scroller'

/** Cards at most; the link below leads to all. */
const MOST = 24

type File = PartnersFile | ShopsFile

/**
 * The other partners, or the shops the city recommends: a list one scrolls, with two buttons; it never moves by itself.
 *
 * @tag costo-partner-carousel
 * @slot - shown until the list is there, and for good when it can't be: write a link to the list
 * @fires {FeedErrorEvent} costo-error - the list could not be read
 * @csspart heading - the heading
 * @csspart previous - the button back
 * @csspart next - the button forward
 * @csspart list - the list that scrolls
 * @csspart card - each card
 * @csspart all - the link to everything
 * @cssprop [--costo-accent=#0b5f53] - links and marks; moved to a readable lightness when it is not
 * @cssprop [--costo-ground=#fff] - behind the cards; dark under a dark `color-scheme`
 * @cssprop [--costo-text] - the text on them
 * @cssprop [--costo-card-width=17em] - the least width of a card
 * @cssprop [--costo-radius=0.75em] - rounding of the cards
 * @cssprop [--costo-gap=1em] - space between and inside them
 * @cssprop [--costo-font=inherit] - font family
 * @cssprop [--costo-font-size] - size of the text; the page's own by default, 15px at least
 */
export class PartnerCarousel extends Widget<File> {
  static override styles = [base, styles]
  static override attributes = {
    ...{ partner: '', kind: '', perimeter: '', show: 'partners', label: '', utm: 'on' },
    'heading-level': 3,
  }

  /** Slug of the partner whose site this is: left out of its own list, and its choices respected. */
  declare partner: string

  /** Only this kind of partner or category of shop (its code). */
  declare kind: string

  /** Only inside this perimeter (its slug). */
  declare perimeter: string

  /** `partners`, or `shops`: those recommended to `partner`, else all. */
  declare show: 'partners' | 'shops'

  /** The heading, in the author's words. */
  declare label: string

  /** `off`: links to partners' sites carry no `utm_*`. */
  declare utm: 'on' | 'off'

  protected override feed = new FeedController<File>(this, (json) =>
    this.show === 'shops' ? parseShopsFile(json) : parsePartnersFile(json),
  )
  // drawn anew with each page, kept while it stays open
  #seed = Math.random() * 2 ** 32
  #scroller = new Scroller(this)

  protected override willUpdate() {
    const { locale, perimeter, show, partner } = this
    const inside = (slug: string) =>
      perimeter ? `perimeters/${slug}/` : show === 'shops' && slug ? `partners/${slug}/` : ''
    void this.feed.read((slug) => `${locale}/${inside(slug)}${show}`, perimeter || partner)
  }

  protected override link() {
    return { text: `see.${this.show}`, path: `${this.show}/` }
  }

  protected override content(file: File, say: Say): TemplateResult | undefined {
    const cards = this.#cards(file, say)
    if (!cards.length) return undefined
    const { first, fit } = this.#scroller
    const title = this.label || say(`${this.show}.title`)
    return html`
      <section aria-label=${title}>
        <div class="head">
          ${heading(this.headingLevel, 'heading', title)}
          ${
            fit < cards.length
              ? html`<p>
                  <span role="status">${first + 1} / ${cards.length}</span>
                  ${this.#button('previous', -1, first === 0, say)}
                  ${this.#button('next', 1, first + fit >= cards.length, say)}
                </p>`
              : nothing
          }
        </div>
        <ul part="list" role="list" @scroll=${this.#scroller.measure}>
          ${cards}
        </ul>
        <p>
          <a part="all" class="plain" href="${BASE}/${file.locale}/${this.show}/"
            >${say(`all.${this.show}`)}</a
          >
        </p>
      </section>
    `
  }

  // aria-disabled and not disabled: the focus must not fall out of a button that has just reached the end
  #button(name: 'previous' | 'next', direction: 1 | -1, atEnd: boolean, say: Say) {
    const move = () => this.#scroller.move(direction)
    return html`<button
      type="button"
      part=${name}
      class="round ${name}"
      aria-label=${say(name)}
      aria-disabled=${atEnd}
      @click=${move}
    ></button>`
  }

  #cards(file: File, say: Say) {
    const level = this.headingLevel + 1
    const isWanted = (term: FeedTerm) => !this.kind || term?.id === this.kind
    const pick = <T>(all: T[], weightOf: (record: T) => number) =>
      weightedOrder(all, weightOf, this.#seed).slice(0, MOST)

    if ('shops' in file)
      return pick(
        file.shops.filter((shop) => shop.lifecycle !== 'closed' && isWanted(shop.category)),
        () => 1,
      ).map((shop) => shopCard(shop, level))

    const dark = onDarkGround(this.renderRoot)
    const source = this.utm === 'off' ? '' : location.hostname || 'costo'
    return pick(
      others(file.partners, this.partner, location.hostname).filter(({ kind }) => isWanted(kind)),
      ({ weight }) => weight ?? 1,
    ).map((partner) => partnerCard(partner, { dark, source, level, say }))
  }
}
