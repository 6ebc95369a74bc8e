import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { sheetStyle, printerStyle } from '../pages/print/style/style'
import { own } from '../own'
import { currentEdition } from '../store/editions'
import { layout } from '../store/layout'
import { aboutPage } from './leaflets'
import { finish } from './pdf/finish'
import { printPage, type Resource } from './pdf/print-page'
import { PRINTER } from './pictures'
import { resourcesOf } from './resources'
import { printPath, type Sheet } from './sheets'

/** Millimetres of ground beyond each edge, so that a cut that is a hair off leaves no white line: what printers ask for. */
export const BLEED = 3

/** Millimetres from the left at which a sheet is folded. */
const FOLDS: Record<Sheet, number[]> = { a4: [], a3: [105, 210, 315] }

export type PrinterOrder = {
  editionsDir: string
  /** Path of a Chrome or Chromium. */
  browser: string | undefined
  /** Of a walk of the edition being served. */
  slug: string
  locale: string
  sheet: Sheet
  /** With bleed and crop marks, for whoever cuts the sheets. */
  bleed: boolean
  signal?: AbortSignal
}

/** Why there is no leaflet, in words for whoever asked. */
export class NoLeaflet extends Error {
  constructor(
    readonly fr: string,
    readonly en: string,
  ) {
    super(en)
  }
}

/**
 * A walk's leaflet for a printer, from the edition being served: pictures as they were uploaded, and only those whose rights
 * cover print. `name`: of the file, without a folder.
 * @throws NoLeaflet when there is no such walk or no browser; Error when the browser fails
 */
export async function forPrinter(
  order: PrinterOrder,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { editionsDir, browser, slug, locale, sheet, signal } = order
  const edition = await currentEdition(editionsDir)
  const path = `/${printPath(locale, slug, sheet)}`
  const page = edition?.find(path)
  if (!edition || !page || page.status)
    throw new NoLeaflet(
      `Aucune balade publiée ne s’appelle « ${slug} » dans la langue « ${locale} ».`,
      `No published walk is called “${slug}” in the language “${locale}”.`,
    )
  if (!browser)
    throw new NoLeaflet(
      'Il manque un navigateur : installez Chromium ou Chrome, ou dites où il est par CHROME_PATH.',
      'A browser is missing: install Chromium or Chrome, or say where one is with CHROME_PATH.',
    )
  const text = await readFile(layout(editionsDir).bytes(page.hash), 'utf8')
  const originals = await readOriginals(editionsDir)
  const bleed = order.bleed ? BLEED : 0
  const instead = async (asked: string): Promise<Resource | undefined> => {
    if (asked === sheetStyle(sheet).path)
      return { type: 'text/css', body: Buffer.from(printerStyle(sheet, bleed)) }
    const kept = own(originals, asked)
    return kept === undefined ? undefined : original(kept)
  }
  const base = edition.manifest.inputs.publicUrl
  const resource = resourcesOf(editionsDir, edition, PRINTER, instead)
  const printed = await printPage({ browser, base, path, resource, signal })
  const printer = order.bleed ? { bleed, folds: FOLDS[sheet] } : undefined
  const bytes = await finish(printed, { ...aboutPage(text), printer })
  return { bytes, name: `${slug}-${locale}-${sheet}${order.bleed ? '-imprimeur' : ''}.pdf` }
}

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

// removed since it was published: what is public of it does as well
async function original(path: string): Promise<Resource | undefined> {
  const type = TYPES[extname(path).toLowerCase()]
  const body = await readFile(path).catch(() => undefined)
  return type && body ? { type, body } : undefined
}

async function readOriginals(editionsDir: string): Promise<Record<string, string>> {
  const text = await readFile(layout(editionsDir).originals, 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}'
      throw error
    },
  )
  return JSON.parse(text) as Record<string, string>
}
