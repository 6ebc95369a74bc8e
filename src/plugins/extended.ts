import type { CollectionConfig, Config, Field } from 'payload'
import { settledAll } from './settled'
import { slugsHere } from './slugsHere'
import { fieldsSaid } from './texts/collectionTexts'

/** What the suite adds to a collection of the host's own. */
export type Addition = {
  /** Fields that must not be there yet. */
  fields: Field[]
  /** Fields of which the host's own does as well. */
  unlessThere?: Field[]
  with?: (collection: CollectionConfig) => CollectionConfig
  /** What makes it the collection that it is taken for: `auth` or `upload`. */
  needs: 'auth' | 'upload'
}

/**
 * The configuration with what the suite needs in the host's own collection, whose access, admin and fields stay as they are.
 * @throws Error naming the collection or the field that is in the way, and what to write
 */
export function extendCollection(
  config: Config,
  option: 'users' | 'media',
  slug: string,
  added: Addition,
): Config {
  const own = config.collections?.find((collection) => collection.slug === slug)
  if (!own)
    throw new Error(
      `costo: the option ${option} says "${slug}", which is none of your collections. Add it to collections, put the plugin that brings it before the suite's, or leave the option out: the suite then brings its own.`,
    )
  if (!own[added.needs])
    throw new Error(
      `costo: the option ${option} says "${slug}", but that collection of yours has no ${added.needs}. Write ${added.needs}: true in it, or leave the option out: the suite then brings its own, under the slug that you write in slugs: { ${option}: 'costo-${slug}' }.`,
    )
  const names = namesOf(own.fields)
  for (const field of added.fields)
    if ('name' in field && names.has(field.name))
      throw new Error(
        `costo: your collection "${slug}" already has a field "${field.name}", which the suite would add. Rename yours, or leave the option ${option} out: the suite then brings its own, under the slug that you write in slugs: { ${option}: 'costo-${slug}' }.`,
      )
  const missing = (added.unlessThere ?? []).filter(
    (field) => 'name' in field && !names.has(field.name),
  )
  const custom = { ...own.custom, costo: { kind: option, hosts: [...names] } }
  const taken = { ...own, custom }
  const said = fieldsSaid(config, option, [...missing, ...added.fields])
  const ours = settledAll(said, slugsHere(config, [taken])).map(leftOut)
  const extended = { ...taken, fields: [...own.fields, ...ours] }
  const built = added.with?.(extended) ?? extended
  return { ...config, collections: config.collections?.map((one) => (one === own ? built : one)) }
}

/**
 * What a host's own code makes has nothing of ours, and its types are made anew with our fields: a field that must be said would
 * have that code compile no more. Who reads it takes nothing for the default.
 */
const leftOut = (field: Field): Field =>
  'required' in field && field.required ? ({ ...field, required: false } as Field) : field

/** Names at the level of the record: rows, collapsibles and unnamed tabs have none of their own. */
export function namesOf(fields: Field[]): Set<string> {
  const names = new Set<string>()
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        if ('name' in tab && tab.name) names.add(tab.name)
        else for (const name of namesOf(tab.fields)) names.add(name)
    } else if ('name' in field && field.name) names.add(field.name)
    else if ('fields' in field) for (const name of namesOf(field.fields)) names.add(name)
  }
  return names
}
