const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  '’': "'",
  ʼ: "'",
  '‘': "'",
}

/**
 * A text as it is searched: lower case, without accents, ligatures apart, one kind of apostrophe and of space. The same
 * for what is kept and for what is typed, so that "ÉPICERIE", "épicerie" and "epicerie" find each other.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøßłđ’ʼ‘]/g, (letter) => LETTERS[letter])
    .replace(/\s+/g, ' ')
    .trim()
