import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
} from 'payload'
import { kindIn } from '../../collections/slugs'
import { Sources } from '../../collections/Sources'
import { fillFromSources } from '../source/fill'
import { keep } from '../source/keep'
import type { Kept } from '../source/kept'
import { keptHere } from './keptHere'
import { addCollections } from './addCollections'
import { atStart } from './atStart'
import type { Optioned } from './kindOptions'
import type { CostoOptions } from './options'
import { withHooks } from './withHooks'

/**
 * Our collection kept from one of the host's, where its options say so: what is saved there is taken over in the same
 * transaction, and what was there before at the start.
 * @throws Error naming the option, what is wrong with it and what to write
 */
export function keptFrom(
  config: Config,
  kind: Extract<Optioned, 'shops' | 'partners'>,
  options: CostoOptions,
): Config {
  const { from, map } = options[kind] ?? {}
  check(config, kind, { from, map })
  if (!from || !map) return config
  const hasRows = config.collections?.some((one) => kindIn(one) === 'sources')
  const built = hasRows ? config : addCollections(config, Sources)
  if (options.enabled === false) return built
  const kept = { kind, from, map } as Kept
  const costo = Object(built.custom?.costo) as { kept?: Kept[] }
  return withFill({
    ...built,
    custom: { ...built.custom, costo: { ...costo, kept: [...(costo.kept ?? []), kept] } },
    collections: built.collections?.map((collection) => {
      if (collection.slug === from) return watched(collection, kept)
      return kindIn(collection) === kind ? keptHere(collection) : collection
    }),
  })
}

type Given = { from?: unknown; map?: unknown }

function check({ collections }: Config, kind: string, { from, map }: Given) {
  if (from === undefined && map === undefined) return
  const example = `Write ${kind}: { from: '${typeof from === 'string' ? from : 'stores'}', map: (record) => ({ name: record.title }) }, or neither of the two.`
  if (typeof from !== 'string')
    throw new Error(
      `costo: of ${kind} there is a map, but nothing says from which collection of yours they are kept. ${example}`,
    )
  if (typeof map !== 'function')
    throw new Error(
      `costo: ${kind} are to be kept from "${from}", but nothing says what one of these says here. ${example}`,
    )
  const own = collections?.find(({ slug }) => slug === from)
  if (!own)
    throw new Error(
      `costo: ${kind} are to be kept from "${from}", which is none of your collections. Add it to collections, put the plugin that brings it before the suite's, or leave from and map out.`,
    )
  if (kindIn(own))
    throw new Error(
      `costo: ${kind} can't be kept from "${from}", which is the suite's own. Write the slug of a collection of yours, or leave from and map out.`,
    )
}

/** The host's own collection, which tells us of what is saved and deleted and stays as it is in all else. */
function watched(collection: CollectionConfig, kept: Kept): CollectionConfig {
  // answer nothing: what a hook returns takes the place of the record
  const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
    await keep(req, kept, doc.id)
  }
  const deleted: CollectionAfterDeleteHook = async ({ id, req }) => {
    await keep(req, kept, id)
  }
  return withHooks(collection, { afterChange: [changed], afterDelete: [deleted] })
}

function withFill(config: Config): Config {
  if ((Object(config.custom?.costo) as { kept?: Kept[] }).kept?.length !== 1) return config
  return atStart(config, fillFromSources)
}
