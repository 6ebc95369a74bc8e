import { ADDRESSED } from '../../../collections/slugs'
import type { BaseRecord, Records } from '../records'
import type { Edition } from './edition'

const order = new Intl.Collator('en', { numeric: true })

/** The records without those that claim the slug of another one: the first by id has it, the others are reported. */
export function distinct(records: Records, edition: Edition): Records {
  const kept = ADDRESSED.map((collection) => {
    const all: BaseRecord[] = records[collection]
    const owners = ownersOf(all)
    const own = all.filter((record) => {
      const owner = owners.get(record.slug)
      if (owner === record) return true
      const { id, slug } = record
      const reason = {
        fr: `une autre fiche (${owner?.id}) a la même adresse, celle-ci (${id}) n’est donc dans aucune liste : donnez-lui une adresse à elle`,
        en: `another record (${owner?.id}) has the same address, so this one (${id}) is in no list: give it an address of its own`,
      }
      edition.hold(`${collection}/${slug} ${id}`, { collection, slug, reason })
      return false
    })
    return [collection, own]
  })
  return { ...records, ...Object.fromEntries(kept) }
}

function ownersOf(records: BaseRecord[]): Map<string, BaseRecord> {
  const owners = new Map<string, BaseRecord>()
  for (const record of records) {
    const before = owners.get(record.slug)
    if (!before || order.compare(record.id, before.id) < 0) owners.set(record.slug, record)
  }
  return owners
}
