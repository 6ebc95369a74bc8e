/** Up to two capitals: "Librairie du Ruisseau" → "LR". */
export function initials(name: string): string {
  const words = name.split(/[\s’'-]+/).filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  const [first = name, ...rest] = words
  return [first, rest.at(-1) ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}
