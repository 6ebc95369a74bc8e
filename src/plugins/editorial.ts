import type { CollectionConfig, Config, Field } from 'payload'
import { languagesField } from '../../collections/fields/languages'
import { ADDRESSED, kindIn } from '../../collections/slugs'
import { addressed } from './addresses'
import { guarded, guardedForOurs } from './guarded'
import type { CostoOptions } from './options'
import { outboxed } from './outbox'
import { searchable } from './searchable'
import { shownGuard } from './shownGuard'
import { wholeBulk } from './wholeBulk'

/** A collection that the edition shows: guarded while others refer to it, addressed, its changes noted. */
export function editorial(
  collection: CollectionConfig,
  { enabled, editions }: CostoOptions,
  { localization }: Config,
): CollectionConfig {
  const hasAddress = ADDRESSED.some((kind) => kind === kindIn(collection))
  const languages = hasAddress ? languagesField(localization) : []
  const built = withPanels(withFields(collection, ...languages, ...(hasAddress ? kept : [])), {
    enabled,
    editions,
  })
  if (enabled === false) return built
  return wholeBulk(
    outboxed(hasAddress ? searchable(addressed(guarded(shownGuard(built)))) : guarded(built)),
  )
}

/** A collection of the host's that the edition shows: its changes are noted, and it stays as free as it was. */
export function editorialOfHost(
  collection: CollectionConfig,
  options: CostoOptions,
): CollectionConfig {
  const built = withPanels(collection, options)
  return options.enabled === false ? built : outboxed(guardedForOurs(built))
}

function withPanels(collection: CollectionConfig, { enabled, editions }: CostoOptions) {
  const built = withFields(collection, usedBy, keptChanges)
  if (editions && enabled !== false) built.fields.unshift(recordNotice)
  return built
}

/** What lists are searched by, without accents; and when the texts of each language were last changed. */
const kept: Field[] = [
  {
    name: 'search',
    type: 'text',
    index: true,
    label: { fr: 'nom ou adresse', en: 'name or address' },
    admin: { hidden: true, disableBulkEdit: true },
  },
  { name: 'textsAt', type: 'json', admin: { hidden: true, disableBulkEdit: true } },
]

const usedBy: Field = {
  name: 'usedBy',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/UsedBy#UsedBy' },
  },
}

const keptChanges: Field = {
  name: 'keptChanges',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/kept-changes/KeptChanges#KeptChanges' },
  },
}

const recordNotice: Field = {
  name: 'publishing',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: 'costo-vitrine/admin/editions/RecordNotice#RecordNotice' },
  },
}

const withFields = (collection: CollectionConfig, ...added: Field[]): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, ...added],
})
