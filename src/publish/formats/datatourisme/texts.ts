/** A text in its languages; each as a list, as in DATAtourisme's own files. */
export type Texts = Record<string, [string]>

type Said = { fallback?: string[] }

/**
 * A text of the same thing in each locale. What only fell back to the default language is no translation, and is left
 * out; nothing when there is no text at all.
 */
export function textsOf<T extends Said>(
  inEach: Record<string, T>,
  field: string,
  read: (one: T) => string | undefined,
): Texts | undefined {
  const texts = Object.entries(inEach).flatMap(([locale, one]) => {
    const text = read(one)
    return text && !one.fallback?.includes(field) ? [[locale, [text] as [string]] as const] : []
  })
  return texts.length ? Object.fromEntries(texts) : undefined
}
