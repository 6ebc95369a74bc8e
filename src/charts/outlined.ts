import { type Font, openSync } from 'fontkit'
import { unescape } from '../contract/html-text'
import { fontFile } from '../package-fonts'

/** Sizes of a chart's letters: see style.ts. */
const SIZES: Record<string, number> = { quiet: 12, noted: 12 }
const SIZE = 13

const FILES = { regular: 400, bold: 600 }
const opened = new Map<keyof typeof FILES, Font>()

/**
 * A chart with its letters as outlines (Source Sans 3, SIL Open Font License 1.1): a picture made on a machine without
 * fonts would show boxes.
 */
export const outlined = (svg: string): string =>
  svg.replaceAll(
    /<text class="([^"]*)"(?: text-anchor="(\w+)")? x="([-\d.]+)" y="([-\d.]+)">([^<]*)<\/text>/g,
    (_, name: string, anchor: string | undefined, x: string, y: string, text: string) => {
      const font = fontOf(name === 'name' ? 'bold' : 'regular')
      const scale = (SIZES[name] ?? SIZE) / font.unitsPerEm
      const { glyphs, positions, advanceWidth } = font.layout(lettersOf(text))
      const width = advanceWidth * scale
      const start = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
      let at = 0
      const letters = glyphs.map((glyph, index) => {
        const place = at
        at += positions[index].xAdvance
        return `<path d="${glyph.path.toSVG()}" transform="translate(${place} 0)"/>`
      })
      return `<g class="letters ${name}" transform="translate(${start.toFixed(2)} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`
    },
  )

// the font has no narrow spaces, as there are in French numbers: it would draw a box
const lettersOf = (text: string): string => unescape(text).replaceAll(/[\u2009\u202f]/g, ' ')

function fontOf(weight: keyof typeof FILES): Font {
  const known = opened.get(weight)
  if (known) return known
  const font = openSync(fontFile(`source-sans-3-latin-${FILES[weight]}-normal.woff`)) as Font
  opened.set(weight, font)
  return font
}
