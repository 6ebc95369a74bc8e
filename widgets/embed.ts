import type { BakedLoader } from '../src/contract/widget-build'
import { load } from './loader/load'

const widgets = '__COSTO_EMBED__' as unknown as BakedLoader

declare global {
  interface Window {
    /** Set by the first loader in a page: a second one, whatever its version, leaves everything to it. */
    costoLoader?: BakedLoader
  }
}

if (!window.costoLoader) load((window.costoLoader = widgets))
