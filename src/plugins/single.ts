import type { Config, Plugin } from 'payload'
import { kindIn } from '../../collections/slugs'
import { costo as suite } from './costo'
import { editions } from './editions'
import { installation } from './installation'
import type { PartnerInput, ShopInput } from '../source/input'
import { asSuiteOptions, type Optioned, type SingleFrom, type SingleOptions } from './kindOptions'
import { naming } from './naming'
import type { CostoOptions } from './options'
import { partners as partnersPart } from './partners'
import { pickers } from './pickers'
import { publishing } from './publishing'
import { checkSame, keepOptions } from './sameOptions'
import { shared as sharedPart } from './shared'
import { shops as shopsPart } from './shops'
import { hostTexts } from './texts/hostTexts'
import { tours as toursPart } from './tours'
import { videos as videosPart } from './videos'

type Part = (options?: CostoOptions) => Plugin
type Single<Options> = (options?: Options) => Plugin

/** By which plugins know each other in `plugins`, whichever comes first. */
const BASE = 'costo-shared'

/**
 * The whole suite: partners, shops, videos, walks, what is shared by them, the account of given and received, the partners'
 * own space, the view of editions, imports and the embed builder.
 */
export const costo: Part = (options) => Object.assign(suite(options), { slug: 'costo' })

/**
 * What the single plugins stand on: perimeters, media, accounts, who publishes and where to. They bring it themselves, with
 * their own options, where `shared()` is not among the plugins.
 */
export const shared: Part = (options = {}) =>
  keepOptions(Object.assign(base(options), { slug: BASE }), options)

/** The shops alone, or beside the other single plugins. */
export const shops: Single<SingleFrom<'shops', ShopInput>> = (options) =>
  single('shops', shopsPart, options)

/** The partners alone, or beside the other single plugins; with `shops()` also which shop is recommended to whom. */
export const partners: Single<SingleFrom<'partners', PartnerInput>> = (options) =>
  single('partners', partnersPart, options)

/** The walks alone, or beside the other single plugins; without `shops()` their stops are places. */
export const tours: Single<SingleOptions<'tours'>> = (options) =>
  single('tours', toursPart, options)

/** The videos alone, or beside the other single plugins; without `partners()` their sequences name nobody. */
export const videos: Single<SingleOptions<'videos'>> = (options) =>
  single('videos', videosPart, options)

const base: Part =
  (options = {}) =>
  async (config) => {
    if (isThere(config))
      throw new Error(
        'costo: shared() comes after one of shops(), partners(), tours() and videos(), which has brought what it adds. Write all of them side by side in plugins, or shared() first.',
      )
    let built = config
    for (const part of [hostTexts, naming, sharedPart, editions, installation, publishing, pickers])
      built = await part(options)(built)
    return built
  }

function single(
  kind: Optioned,
  part: Part,
  own: Parameters<typeof asSuiteOptions>[1] = {},
): Plugin {
  const options = asSuiteOptions(kind, own)
  const add = async (config: Config) => {
    checkSame(config, BASE, options)
    return part(options)(await (hasBase(config) ? named : base)(options)(config))
  }
  return keepOptions(Object.assign(add, { slug: `costo-${kind}` }), options)
}

/** What each of the single plugins does of itself before it adds its own. */
const named: Part = (options) => async (config) => naming(options)(await hostTexts(options)(config))

/** Whether it is there, or will be: another of `plugins` brings it later. */
const hasBase = (config: Config): boolean =>
  isThere(config) || Boolean(config.plugins?.some(({ slug }) => slug === BASE))

const isThere = ({ collections }: Config): boolean =>
  Boolean(collections?.some((one) => kindIn(one) === 'addresses'))
