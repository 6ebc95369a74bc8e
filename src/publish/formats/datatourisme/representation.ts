import type { FeedImage } from '../../../contract/record'
import { textsOf } from './texts'

/** A picture with what it shows, in each language, and whom to name (`hasMainRepresentation`). */
export function representation<T extends { fallback?: string[] }>(
  inEach: Record<string, T>,
  read: (one: T) => FeedImage | undefined,
) {
  const [image] = Object.values(inEach).flatMap((one) => read(one) ?? [])
  if (!image) return undefined
  const { src, credit } = image
  return [
    {
      '@type': ['ebucore:EditorialObject'],
      'ebucore:hasRelatedResource': [{ '@type': ['ebucore:Resource'], 'ebucore:locator': [src] }],
      'ebucore:hasAnnotation': [
        {
          '@type': ['ebucore:Annotation', 'Annotation'],
          'ebucore:title': textsOf(inEach, 'photo', (one) => read(one)?.alt || undefined),
          credits: credit ? [credit] : undefined,
        },
      ],
    },
  ]
}
