import { type TemplateResult, html, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { type PartnersFile, parsePartnersFile } from '../../src/contract/partner'
import { type ShopsFile, parseShopsFile } from '../../src/contract/shop'
import { BASE } from '../shared/baked'
import { base } from '../shared/base.styles'
import { FeedController } from '../shared/feed-controller'
import type { Say } from '../shared/texts'
import { Widget, heading } from '../shared/widget'
import { partnerCard, shopCard } from './cards'
import { onDarkGround } from './dark-ground'
import { weightedOrder } from './order'
import { others } from './others'
import { styles } from './partner-carousel.styles'
import { Scroller } from './scroller'

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

  /** Slug of the partner whose site this is: left out of its own list, and its choices respected. */
  @property() partner = ''

  /** Only this kind of partner or category of shop (its code). */
  @property() kind = ''

  /** Only inside this perimeter (its slug). */
  @property() perimeter = ''

  /** `partners`, or `shops`: those recommended to `partner`, else all. */
  @property() show: 'partners' | 'shops' = 'partners'

  /** The heading, in the author's words. */
  @property() label = ''

  /** `off`: links to partners' sites carry no `utm_*`. */
  @property() utm: 'on' | 'off' = 'on'

  /** At most so many cards. */
  @property({ type: Number }) max = 24

  /** Decides the order; drawn anew with each page. */
  @property({ type: Number }) seed = Math.floor(Math.random() * 2 ** 32)

  protected override feed = new FeedController<File>(this, (json) =>
    this.show === 'shops' ? parseShopsFile(json) : parsePartnersFile(json),
  )
  #scroller = new Scroller(this)

  protected override willUpdate() {
    const { locale, perimeter, show, partner } = this
    const path = perimeter
      ? () => `${locale}/perimeters/${perimeter}/${show}`
      : show === 'shops' && partner
        ? (slug: string) => `${locale}/partners/${slug}/shops`
        : () => `${locale}/${show}`
    void this.feed.read(path, partner)
  }

  protected override updated() {
    this.#scroller.attach(this.renderRoot.querySelector('ul'))
  }

  protected override link() {
    return { text: `see.${this.show}`, path: `${this.show}/` }
  }

  protected override content(file: File, say: Say): TemplateResult | undefined {
    const cards = 'shops' in file ? this.#shops(file) : this.#partners(file, say)
    if (!cards.length) return undefined
    const { first, fit } = this.#scroller
    const { show } = this
    const last = first + fit >= cards.length
    return html`
      <section aria-label=${this.label || say(`${show}.title`)}>
        <div class="head">
          ${heading(this.headingLevel, 'heading', this.label || say(`${show}.title`))}
          ${
            fit < cards.length
              ? html`<span class="small" aria-hidden="true">${first + 1} / ${cards.length}</span>
                  <span class="sr" role="status"
                    >${say('position', { at: first + 1, total: cards.length })}</span
                  >
                  ${this.#button('previous', -1, first === 0, say)}
                  ${this.#button('next', 1, last, say)}`
              : nothing
          }
        </div>
        <ul part="list" role="list">
          ${cards}
        </ul>
        <a part="all" class="plain" href="${BASE}/${file.locale}/${show}/">${say(`all.${show}`)}</a>
      </section>
    `
  }

  // aria-disabled and not disabled: the focus must not fall out of a button that has just reached the end
  #button(name: 'previous' | 'next', direction: 1 | -1, atEnd: boolean, say: Say) {
    const move = () => this.#scroller.move(direction)
    return html`<button
      type="button"
      part=${name}
      class=${name}
      aria-label=${say(name)}
      aria-disabled=${atEnd}
      @click=${move}
    ></button>`
  }

  #partners({ partners }: PartnersFile, say: Say) {
    const shown = others(partners, this.partner, location.hostname).filter(
      ({ kind }) => !this.kind || kind?.id === this.kind,
    )
    const dark = onDarkGround(this.renderRoot)
    const source = this.partner || location.hostname
    return weightedOrder(shown, ({ weight }) => weight ?? 1, this.seed)
      .slice(0, this.max)
      .map((partner) =>
        partnerCard(partner, {
          dark,
          source,
          utm: this.utm !== 'off',
          level: this.headingLevel + 1,
          say,
        }),
      )
  }

  #shops({ shops }: ShopsFile) {
    const shown = shops.filter(
      ({ category, lifecycle }) =>
        lifecycle !== 'closed' && (!this.kind || category?.id === this.kind),
    )
    return weightedOrder(shown, () => 1, this.seed)
      .slice(0, this.max)
      .map((shop) => shopCard(shop, this.headingLevel + 1))
  }
}
