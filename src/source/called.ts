import type { Payload } from 'payload'
import { labelIn } from '../../collections/labelIn'
import { hostsIn } from './kept'
import type { SourceRow } from './row'

/** What the host calls its records, and where the one of this row is in the admin. */
export function called(
  { config, collections }: Pick<Payload, 'config' | 'collections'>,
  { source }: Pick<SourceRow, 'source'>,
  language: 'fr' | 'en',
): { plural: string; href: string } {
  const { from, id } = hostsIn(source)
  return {
    plural: labelIn(collections[from]?.config.labels.plural, language) ?? from,
    href: `${config.routes.admin}/collections/${from}/${id}`,
  }
}
