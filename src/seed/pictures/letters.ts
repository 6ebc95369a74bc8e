/**
 * Capitals drawn by strokes in a box 60 wide and 100 high: a monogram must look the same on a machine without fonts.
 * Each is the `d` of an SVG path to be stroked, not filled.
 */
const LETTERS: Record<string, string> = {
  A: 'M4 100 30 0 56 100M14 66h32',
  B: 'M6 0v100h24a26 26 0 0 0 0-52H6h20a24 24 0 0 0 0-48z',
  C: 'M54 16A32 50 0 1 0 54 84',
  D: 'M6 0v100h14a36 50 0 0 0 0-100z',
  E: 'M54 0H6v100h48M6 50h38',
  G: 'M54 16A32 50 0 1 0 56 78V54H34',
  I: 'M30 0v100',
  L: 'M6 0v100h46',
  M: 'M4 100V0l26 58L56 0v100',
  N: 'M6 100V0l48 100V0',
  O: 'M30 0a26 50 0 0 1 0 100a26 50 0 0 1 0-100z',
  P: 'M6 100V0h22a27 27 0 0 1 0 54H6',
  R: 'M6 100V0h22a27 27 0 0 1 0 54H6m20 0 28 46',
  S: 'M52 16C44-4 8-4 8 25c0 30 46 20 46 50 0 30-42 32-50 8',
  T: 'M2 0h56M30 0v100',
  V: 'M4 0l26 100L56 0',
}

/** Strokes of a short word of capitals, its box 60 × 100 per letter with 24 between. @throws Error for a letter not drawn */
export function strokes(word: string): { d: { x: number; path: string }[]; width: number } {
  const d = [...word].map((letter, index) => {
    const path = LETTERS[letter]
    if (!path)
      throw new Error(`letters.ts: ${letter} of "${word}" is not drawn yet: add its strokes`)
    return { x: index * 84, path }
  })
  return { d, width: word.length * 84 - 24 }
}
