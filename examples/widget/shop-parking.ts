import {
  base,
  css,
  define,
  FeedController,
  heading,
  html,
  parseShopFile,
  type ShopFile,
  Widget,
} from 'costo-vitrine/widgets/element'

/** What `publish` in the Payload project says of a shop. */
type Own = { parking: boolean; places: number }

const styles = css`
  p {
    padding: 1em;
    border-inline-start: 4px solid var(--a);
    background: var(--s);
  }
`

/** Whether one can park at a shop: `<acme-parking shop="librairie-du-ruisseau">`. */
class ShopParking extends Widget<ShopFile<Own>> {
  static override styles = [base, styles]
  static override attributes = { shop: '', 'heading-level': 3 }

  declare shop: string

  protected override feed = new FeedController<ShopFile<Own>>(this, parseShopFile<Own>)

  protected override willUpdate() {
    if (this.shop) void this.feed.read((slug) => `${this.locale}/shops/${slug}`, this.shop)
  }

  protected override link() {
    return { text: 'see.shop', path: `shops/${this.shop}/` }
  }

  protected override content({ shop }: ShopFile<Own>) {
    const { parking = false, places = 0 } = shop.custom ?? {}
    return html`
      <article part="card">
        ${heading(this.headingLevel, 'name', html`<a href=${shop.page}>${shop.name}</a>`)}
        <p>${parking ? `Parking : ${places} places` : 'Pas de parking'}</p>
      </article>
    `
  }
}

define('acme-parking', ShopParking)
