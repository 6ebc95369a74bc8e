import type { Payload } from 'payload'
import { hostsIn } from './kept'
import type { SourceRow } from './row'

/** What the host calls its records, and where the one of this row is in the admin. */
export function called(
  { config, collections }: Pick<Payload, 'config' | 'collections'>,
  { source }: Pick<SourceRow, 'source'>,
  language: 'fr' | 'en',
): { plural: string; href: string } {
  const { from, id } = hostsIn(source)
  const label: unknown = collections[from]?.config.labels.plural
  const plural = typeof label === 'string' ? label : inLanguage(label, language)
  return {
    plural: plural ?? from,
    href: `${config.routes.admin}/collections/${from}/${id}`,
  }
}

function inLanguage(label: unknown, language: string): string | undefined {
  const labels = Object(label) as Record<string, unknown>
  const found = labels[language] ?? Object.values(labels)[0]
  return typeof found === 'string' ? found : undefined
}
