import type { CollectionConfig, Config, Field, Tab } from 'payload'
import { forTeam } from '../../collections/access'
import { slugsOf } from '../../collections/slugs'
import { namesOf } from './extended'
import { asHosts } from './settled'

/** What Payload and the suite's other plugins add to a collection after its own fields. */
const TAKEN = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'],
  ...['languages', 'search', 'textsAt', 'usedBy', 'keptChanges', 'publishing', 'inPerimeters'],
  ...['invitations', 'visibility', 'siteState', 'publication', 'printer', 'shownGuard'],
  'keptFrom',
])

/**
 * A collection of ours with fields of the host's, in tabs behind ours: those of a field of type `tabs` as they are, all others
 * in one. Who edits records reads and writes them; nobody else does, unless a field's own access says so.
 * @throws Error naming the field that is in the way, and what to write
 */
export function withCustomFields(
  collection: CollectionConfig,
  fields: Field[],
  config: Config,
): CollectionConfig {
  checkNames(collection, fields)
  checkRelations(collection, fields, config)
  const own = forTeam(asHosts(fields))
  const others = own.filter(({ type }) => type !== 'tabs')
  const added: Tab[] = own.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  if (others.length) added.push({ label: LABEL, fields: others })
  return {
    ...collection,
    fields: collection.fields.map((field) =>
      field.type === 'tabs' ? { ...field, tabs: [...field.tabs, ...added] } : field,
    ),
  }
}

const LABEL = { fr: 'Compléments', en: 'More' }

function checkNames({ slug, fields }: CollectionConfig, added: Field[]) {
  if (!Array.isArray(added))
    throw new Error(
      `costo: the option fields of ${slug} is no list. Write fields: [{ name: 'parking', type: 'checkbox' }].`,
    )
  const own = namesOf(fields)
  for (const name of namesOf(added))
    if (own.has(name) || TAKEN.has(name) || name.startsWith('_'))
      throw new Error(
        `costo: the option fields of ${slug} has a field "${name}", a name that the suite or Payload uses there. Give yours another one.`,
      )
}

function checkRelations({ slug }: CollectionConfig, fields: Field[], config: Config) {
  const hosts = config.collections?.map((collection) => collection.slug) ?? []
  const known = new Set<string>([...hosts, ...Object.values(slugsOf({ config }))])
  for (const field of everyField(fields)) {
    if (field.type !== 'relationship' && field.type !== 'upload') continue
    for (const to of [field.relationTo].flat())
      if (!known.has(to))
        throw new Error(
          `costo: the option fields of ${slug} has a field "${field.name}" that refers to "${to}", which is none of your collections. Add it to collections, or put the plugin that brings it before the suite's.`,
        )
  }
}

const everyField = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => everyField(tab.fields))
    return 'fields' in field ? [field, ...everyField(field.fields)] : [field]
  })
