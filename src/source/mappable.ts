import type { SanitizedCollectionConfig } from 'payload'
import { fieldNamed } from './checked'
import type { Values } from './kept'

/** Of a record of ours what no host's says: its address, what is made up here, whom it was checked with here. */
const OURS = [
  ...['id', 'slug', 'formerSlugs', 'search', 'textsAt', 'mentions', 'languages', 'verifiedOn'],
  ...['_status', 'deletedAt', 'createdAt', 'updatedAt'],
]

/** What a `map` gives: values of fields that may be kept from a host's record, and names of which there is none. */
export function sorted(
  config: SanitizedCollectionConfig,
  values: Values,
): { known: Values; strange: string[] } {
  const isKnown = (name: string) => Boolean(fieldNamed(config, name)) && !OURS.includes(name)
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return {
    known: Object.fromEntries(given.filter(([name]) => isKnown(name))),
    strange: given.map(([name]) => name).filter((name) => !isKnown(name)),
  }
}
