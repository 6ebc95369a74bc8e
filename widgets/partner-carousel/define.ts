import { define } from '../shared/define'
import { PartnerCarousel } from './partner-carousel'

declare global {
  interface HTMLElementTagNameMap {
    'costo-partner-carousel': PartnerCarousel
  }
}

define('costo-partner-carousel', PartnerCarousel)
