import type { SanitizedCollectionConfig } from 'payload'
import { colonIn } from '../spaced'
import { fieldOf, labelOf } from './fields'

const LONGEST = 160

/** What a proposal is called in lists: the record, and the fields it is about. */
export function titleOf(
  { name, id }: { name?: unknown; id: string },
  config: SanitizedCollectionConfig,
  values: Record<string, unknown>,
): string {
  const labels = Object.keys(values).map((field) => labelOf(fieldOf(config, field), 'fr'))
  return (String(name ?? id) + colonIn('fr') + labels.join(', ')).slice(0, LONGEST)
}
