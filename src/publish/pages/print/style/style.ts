import type { Sheet } from '../../../paper/sheets'
import { contentName } from '../../../render/scripts'
import type { PublicFile } from '../../../files'
import { fonts } from '../fonts'
import { a3 } from './a3'
import { a4 } from './a4'
import { BASE } from './base'
import { SCREEN } from './screen'

const SHEET = { a4, a3 }

/** The style of a sheet as anybody prints it. */
export function sheetStyle(sheet: Sheet): PublicFile & { body: string } {
  const body = `${fonts().css}${BASE}${SHEET[sheet](0)}${SCREEN}`
  const path = `/v1/w/${contentName(body)}.css`
  return { path, type: 'text/css; charset=utf-8', body, immutable: true }
}

/** A cover whose photo is left out is filled by its title. */
const PRINTER = `
.bar, .web-only { display: none !important; }
.outside .cover:has(.hero.web-only) .band { flex: 1; }
`

/**
 * The same for a printer: `bleed` millimetres of ground beyond each edge, and without the pictures whose rights don't
 * cover print.
 */
export const printerStyle = (sheet: Sheet, bleed: number): string =>
  `${fonts().css}${BASE}${SHEET[sheet](bleed)}${PRINTER}`
