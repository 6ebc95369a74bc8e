import { define } from '../shared/define'
import { TourMap } from './tour-map'

declare global {
  interface HTMLElementTagNameMap {
    'costo-tour-map': TourMap
  }
}

define('costo-tour-map', TourMap)
