/** What the package exports: the suite, and its plugins one by one. */
export { costo, partners, shared, shops, tours, videos } from './plugins/single'
export type { CostoOptions } from './plugins/options'
export type { KindOptions, SingleOptions } from './plugins/kindOptions'
export type { PublishedFields, RenderAbout, Renderer } from './publish/custom/options'
export type { CostoTexts } from './plugins/texts/option'
export type { MapAt, PartnerInput, ShopInput } from './source/input'
