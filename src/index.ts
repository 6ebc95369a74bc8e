/** What the package exports: the suite, and its plugins one by one. */
export { costo } from './plugins/costo'
export { partners } from './plugins/partners'
export { shared } from './plugins/shared'
export { shops } from './plugins/shops'
export { tours } from './plugins/tours'
export { videos } from './plugins/videos'
export type { CostoOptions } from './plugins/options'
