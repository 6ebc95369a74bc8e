import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { fontFile } from '../../package-fonts'

/** Of Source Sans 3 (SIL Open Font License 1.1). */
export type LetterWeight = 400 | 700

const loaded = new Map<LetterWeight, Font[]>()

/** Letters are drawn as outlines: a server has no fonts of its own, or others. The first file has those of the west, the second the rest. */
function fontsOf(weight: LetterWeight): Font[] {
  const known = loaded.get(weight)
  if (known) return known
  const fonts = ['latin', 'latin-ext'].map((letters) =>
    openFont(`source-sans-3-${letters}-${weight}-normal.woff`),
  )
  loaded.set(weight, fonts)
  return fonts
}

const openFont = (name: string): Font => create(readFileSync(fontFile(name))) as Font

/** Width of a text in pixels, set in letters of that size. */
export const widthOf = (text: string, size: number, weight: LetterWeight): number =>
  runsOf(text, weight).reduce(
    (sum, { font, run }) => sum + (font.layout(run).advanceWidth * size) / font.unitsPerEm,
    0,
  )

/** SVG paths of a line of text whose baseline begins at `x`, `y`. */
export function drawn(
  text: string,
  {
    x,
    y,
    size,
    weight,
    fill,
  }: { x: number; y: number; size: number; weight: LetterWeight; fill: string },
): string {
  let left = x
  const paths: string[] = []
  for (const { font, run } of runsOf(text, weight)) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(run)
    for (const [at, glyph] of glyphs.entries()) {
      const { xAdvance, xOffset, yOffset } = positions[at]
      const place = `translate(${round(left + xOffset * scale)} ${round(y - yOffset * scale)}) scale(${scale} ${-scale})`
      paths.push(`<path transform="${place}" d="${glyph.path.toSVG()}"/>`)
      left += xAdvance * scale
    }
  }
  return `<g fill="${fill}">${paths.join('')}</g>`
}

/**
 * A text on as many lines as it may have: broken at spaces, the last one cut off with an ellipsis where it is too long.
 */
export function linesOf(
  text: string,
  {
    width,
    size,
    weight,
    most,
  }: { width: number; size: number; weight: LetterWeight; most: number },
): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width
  const lines: string[] = []
  let rest = text.split(/\s+/).filter(Boolean)
  while (rest.length && lines.length < most) {
    let count = rest.length
    while (count > 1 && !fits(rest.slice(0, count).join(' '))) count--
    const isLast = lines.length === most - 1
    const line = isLast ? rest.join(' ') : rest.slice(0, count).join(' ')
    lines.push(cut(line, fits))
    rest = isLast ? [] : rest.slice(count)
  }
  return lines
}

function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line
  const letters = [...line]
  while (letters.length && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Parts of a text by the font that has their letters; one that neither has is left out. */
function runsOf(text: string, weight: LetterWeight): { font: Font; run: string }[] {
  const runs: { font: Font; run: string }[] = []
  for (const letter of text.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' ')) {
    const font = fontsOf(weight).find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    if (!font) continue
    const last = runs.at(-1)
    if (last?.font === font) last.run += letter
    else runs.push({ font, run: letter })
  }
  return runs
}

const round = (value: number) => Math.round(value * 100) / 100
