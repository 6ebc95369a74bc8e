/** Up to two capitals: "Librairie du Ruisseau" → "LR". */
export function initials(name: string): string {
  // not by \p{Lu}: a slow phone takes ten milliseconds to learn which characters those are
  const words = name.split(/[\s’'-]+/).filter((word) => /^[^a-zß-ÿœ]/.test(word))
  const [first = name, ...rest] = words
  return [first, rest.at(-1) ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}
