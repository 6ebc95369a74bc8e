/** A name as it counts when two are compared: no accents, no capitals, no punctuation. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two names are the same thing's, "Boulangerie Labat" and "Labat (boulangerie)". */
export function sameName(one: string, other: string): boolean {
  const words = (name: string) => [...new Set(plainName(name).split(' '))].filter(isTelling).sort()
  const [a, b] = [words(one), words(other)]
  return a.length > 0 && a.join(' ') === b.join(' ')
}

const SMALL = ['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'et', 'a', 'au', 'aux', 'the', 'of']

const isTelling = (word: string) => word !== '' && !SMALL.includes(word)
