import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fontFile } from '../../../package-fonts'
import type { PublicFile } from '../../files'

/** Which letters a file holds, as in CSS. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const REST =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF'

const FACES = [
  ['Source Sans 3', 'source-sans-3', 400],
  ['Source Sans 3', 'source-sans-3', 600],
  ['Source Sans 3', 'source-sans-3', 700],
  ['Source Serif 4', 'source-serif-4', 600],
] as const

type Fonts = { css: string; files: PublicFile[] }

let read: Fonts | undefined

/**
 * Letters of the printed pages (SIL Open Font License 1.1), so that a leaflet is the same wherever it is printed: system
 * fonts differ in width. One file for each weight: a browser puts variable letters into a PDF as drawings. Rules for a style sheet that lies beside the files.
 */
export const fonts = (): Fonts => (read ??= readFonts())

function readFonts(): Fonts {
  const all = FACES.flatMap(([family, name, weight]) =>
    [
      ['latin', LATIN],
      ['latin-ext', REST],
    ].map(([subset, range]) => {
      const body = readFileSync(fontFile(`${name}-${subset}-${weight}-normal.woff2`))
      const file = `${createHash('sha256').update(body).digest('hex').slice(0, 24)}.woff2`
      return {
        file: { path: `/v1/w/${file}`, type: 'font/woff2', body, immutable: true } as const,
        css: `@font-face { font-family: "${family}"; src: url(${file}) format("woff2"); font-weight: ${weight}; unicode-range: ${range}; }\n`,
      }
    }),
  )
  return { css: all.map(({ css }) => css).join(''), files: all.map(({ file }) => file) }
}
