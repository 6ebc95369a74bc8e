import type { Kind } from '../../collections/slugs'
import { fold } from './fold'

/** What a record is found by, besides its name; all of it is public. Names of its fields, those in a group behind a point. */
const FOUND_BY: Partial<Record<Kind, readonly string[]>> = {
  partners: ['name', 'formerNames', 'slug', 'formerSlugs', 'website'],
  shops: [
    ...['name', 'slug', 'formerSlugs', 'address.street', 'address.postcode', 'address.city'],
    'website',
  ],
}

const NAMES = ['name', 'slug', 'formerSlugs']

/** Stands for a record that has not one word yet: an empty value would look like one that is still to be made. */
const WORDLESS = '-'

/** The text that a record is searched by, from its row with every language at once. */
export function searchOf(kind: Kind | undefined, row: Record<string, unknown>): string {
  const words = ((kind && FOUND_BY[kind]) ?? NAMES).flatMap((path) => wordsAt(row, path.split('.')))
  return fold([...new Set(words)].join(' ')) || WORDLESS
}

function wordsAt(value: unknown, path: string[]): string[] {
  const [name, ...rest] = path
  if (name) return wordsAt(Object(value)[name], rest)
  if (typeof value === 'string') return [value]
  // many values, or one for each language
  return Object.values(Object(value)).flatMap((one) => wordsAt(one, []))
}
