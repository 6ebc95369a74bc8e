import { PartnerCarousel } from './partner-carousel'

declare global {
  interface HTMLElementTagNameMap {
    'costo-partner-carousel': PartnerCarousel
  }
}

// two copies of the script on one page: the first one wins, nothing throws
if (!customElements.get('costo-partner-carousel'))
  customElements.define('costo-partner-carousel', PartnerCarousel)
