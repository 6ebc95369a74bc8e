import type { CollectionConfig, Config, Field } from 'payload'
import { checkedRenderers } from '../publish/custom/check-renderers'
import type {
  Custom,
  CustomFeeds,
  CustomKind,
  CustomOf,
  PrivateRow,
  PublishedFields,
  Renderer,
} from '../publish/custom/options'
import type { From, PartnerInput, ShopInput } from '../source/input'
import { withCustomFields } from './customFields'
import type { CostoOptions } from './options'

/** The collections that a single plugin brings, by what they hold. */
export type Optioned = CustomKind

/** Options of one collection: those of `costo()` below its name, those of a single plugin beside the rest. */
export type KindOptions<Kind extends Optioned = Optioned> = {
  /** What the admin calls one record and several, where the suite's own words aren't yours: `{ singular: 'Magasin', plural: 'Magasins' }`. */
  labels?: CollectionConfig['labels']
  /**
   * Fields of your own in the form, behind the suite's: `[{ name: 'parking', type: 'checkbox' }]`. Admins and editors read and
   * write them, and nobody else unless a field's own `access` says so; nothing of them is published but what `publish` answers.
   */
  fields?: Field[]
  /**
   * The public part of a record in one language, from the record as it is published: JSON under names of your own, 8000 bytes at
   * most. It is `custom` in the record's files. `lines` are shown as they are by the shop card and every page of a record:
   * `(shop) => ({ parking: shop.parking, lines: [{ label: 'Parking', value: '40 places' }] })`.
   */
  publish?(row: PrivateRow<Kind>, about: { locale: string }): PublishedFields | null | undefined
  /** Files of your own below `custom/`, and pages in the place of the suite's, made of public records. */
  renderers?: Renderer<CustomFeeds[Kind]>[]
}

type FromNowhere = { from?: undefined; map?: undefined }

/** Those of shops, which may be kept from a collection of the host's. */
export type ShopOptions = KindOptions<'shops'> & (From<ShopInput> | FromNowhere)

/** Those of partners, likewise. */
export type PartnerOptions = KindOptions<'partners'> & (From<PartnerInput> | FromNowhere)

/** By which the two are told apart in what a single plugin takes. */
const OWN: Record<keyof KindOptions | 'from', true> = {
  ...{ labels: true, fields: true, publish: true, renderers: true, from: true },
}

/** What a single plugin takes: the options of the suite, and those of its own collection beside them. */
export type SingleOptions<Kind extends Optioned = Optioned> = CostoOptions & KindOptions<Kind>

/** The same where records may be kept from a collection of the host's: beside `from`, `map` is what each of them says. */
export type SingleFrom<Kind extends Optioned, Input> = KindOptions<Kind> &
  ((Omit<CostoOptions, 'map'> & From<Input>) | (CostoOptions & { from?: undefined }))

/** The options of `shops({ … })` as `costo()` has them: the collection's own below `shops`. */
export function asSuiteOptions(
  kind: Optioned,
  { map, ...options }: Omit<SingleOptions, 'map'> & { map?: unknown },
): CostoOptions {
  const isOwn = ([name]: [string, unknown]) => name in OWN
  const entries = Object.entries(options)
  const suites = Object.fromEntries(entries.filter((one) => !isOwn(one))) as CostoOptions
  // the map under walks has that name as well
  const maps = typeof map === 'function' ? { own: { map } } : { suites: { map } }
  return {
    ...{ ...suites, ...maps.suites },
    [kind]: { ...suites[kind], ...Object.fromEntries(entries.filter(isOwn)), ...maps.own },
  } as CostoOptions
}

/** The collection as the host wants it. @throws Error naming the field that is in the way */
export function asWanted(
  collection: CollectionConfig,
  { labels, fields }: KindOptions = {},
  config: Config,
): CollectionConfig {
  const called = labels ? { ...collection, labels } : collection
  return fields ? withCustomFields(called, fields, config) : called
}

/**
 * The configuration with what the host publishes of its own from one collection, for whoever publishes.
 * @throws Error naming the option, what is wrong with it and what to write
 */
export function withCustom(config: Config, kind: Optioned, options: KindOptions = {}): Config {
  const { publish, renderers } = options
  if (publish !== undefined && typeof publish !== 'function')
    throw new Error(
      `costo: the option publish of ${kind} is ${JSON.stringify(publish)}, not a function. Write publish: (record) => ({ … }).`,
    )
  if (!publish && !renderers) return config
  const { costo = {} } = (config.custom ?? {}) as { costo?: { custom?: Custom } }
  const own = { publish, renderers: checkedRenderers(kind, renderers ?? [], costo.custom) }
  const custom = { ...costo.custom, [kind]: own as CustomOf<never> }
  return { ...config, custom: { ...config.custom, costo: { ...costo, custom } } }
}
