/** What the package exports: the suite, and its plugins one by one. */
export { costo, partners, shared, shops, tours, videos } from './plugins/single'
export type { CostoOptions } from './plugins/options'
