import type { BakedLoader, WidgetName } from '../src/contract/widget-build'
import { load } from './loader/load'

const { runtime, widgets } = '__COSTO_EMBED__' as unknown as BakedLoader

declare global {
  interface Window {
    /** Set by the first loader in a page: a second one, whatever its version, leaves everything to it. */
    costoLoader?: Record<WidgetName, string>
  }
}

if (!window.costoLoader) load((window.costoLoader = widgets), runtime)
