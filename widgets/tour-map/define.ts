import { TourMap } from './tour-map'

declare global {
  interface HTMLElementTagNameMap {
    'costo-tour-map': TourMap
  }
}

// two copies of the script on one page: the first one wins, nothing throws
if (!customElements.get('costo-tour-map')) customElements.define('costo-tour-map', TourMap)
