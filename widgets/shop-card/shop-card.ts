import { type TemplateResult, html, nothing } from 'lit/html.js'
import { type FeedShop, type ShopFile, parseShopFile } from '../../src/contract/shop'
import { base } from '../shared/base.styles'
import { FeedController } from '../shared/feed-controller'
import { picture } from '../shared/picture'
import type { Say } from '../shared/texts'
import { Ticker } from '../shared/ticker'
import { Widget, heading, langOf } from '../shared/widget'
import { brief, facts } from './facts'
import { shopState } from '../shared/shop-state'
import { styles } from './shop-card.styles'

/**
 * One shop: what it is, whether it is open, how to get there, what it offers to all.
 *
 * @tag costo-shop-card
 * @slot - shown until the shop is there, and for good when it can't be: write a link to the shop
 * @fires {FeedErrorEvent} costo-error - the shop could not be read, or is no longer listed
 * @csspart card - the whole card
 * @csspart photo - the picture, or what stands in its place
 * @csspart credit - who took the picture
 * @csspart name - the heading
 * @csspart state - open, closed, opening soon
 * @csspart services - what is offered to all
 * @csspart recommended - who recommends the shop
 * @csspart gone - says that the shop is no longer listed
 * @cssprop [--costo-accent=#0b5f53] - links and marks; moved to a readable lightness when it is not
 * @cssprop [--costo-ground=#fff] - behind the card; dark under a dark `color-scheme`
 * @cssprop [--costo-text] - the text on it
 * @cssprop [--costo-radius=0.75em] - rounding of the card
 * @cssprop [--costo-gap=1em] - space inside it
 * @cssprop [--costo-font=inherit] - font family
 * @cssprop [--costo-font-size] - size of the text; the page's own by default, 15px at least
 */
export class ShopCard extends Widget<ShopFile> {
  static override styles = [base, styles]
  static override attributes = { shop: '', layout: 'full', 'heading-level': 3 }

  /** Slug of the shop, as in its page's address. */
  declare shop: string

  /** `full`, or `compact`: name, state, address and phone beside a small picture. */
  declare layout: 'full' | 'compact'

  protected override feed = new FeedController<ShopFile>(this, parseShopFile)
  #ticker = new Ticker(this)

  protected override willUpdate() {
    if (this.shop) void this.feed.read((slug) => `${this.locale}/shops/${slug}`, this.shop)
  }

  protected override link() {
    return { text: 'see.shop', path: `shops/${this.shop}/` }
  }

  protected override goneNote(say: Say) {
    return html`<p class="gone" part="gone">${say('gone.shop')}</p>`
  }

  protected override content({ shop }: ShopFile, say: Say): TemplateResult {
    const now = new Date()
    const state = shopState(shop, now, this.locale, say)
    this.#ticker.wakeFor([shop], now)
    return html`
      <article part="card" class="card" data-item="shops/${shop.slug}">
        <div part="photo" class="photo">
          ${picture(shop.photo, shop.name, '(min-width: 40em) 24em, 100vw')}
          ${shop.photo?.credit ? html`<small part="credit">${shop.photo.credit}</small>` : nothing}
        </div>
        <div class="body">
          <p class="kicker">${shop.category?.label}</p>
          ${heading(this.headingLevel, 'name', html`<a href=${shop.page}>${shop.name}</a>`)}
          ${
            state
              ? html`<p part="state" class="state" data-state=${state.tone}>${state.text}</p>`
              : nothing
          }
          ${this.layout === 'compact' ? brief(shop, !!state) : this.#more(shop, now, say)}
        </div>
      </article>
    `
  }

  #more(shop: FeedShop, now: Date, say: Say) {
    return html`
      ${shop.summary ? html`<p lang=${langOf(shop, 'summary')}>${shop.summary}</p>` : nothing}
      ${facts(shop, now, this.locale, say)}
    `
  }
}
