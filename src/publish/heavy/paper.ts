import { readFile } from 'node:fs/promises'
import { aboutPage, type Leaflet, picturesIn } from '../paper/leaflets'
import { finish } from '../paper/pdf/finish'
import { printPage } from '../paper/pdf/print-page'
import { DOWNLOAD } from '../paper/pictures'
import { resourcesOf } from '../paper/resources'
import { currentEdition } from '../store/editions'
import { layout } from '../store/layout'
import type { Job, JobKind, Making, Product } from './job'

/** Grows when the same page gives another PDF: all are then made again. */
const VERSION = 2

export type PaperOptions = {
  editionsDir: string
  /** Path of a Chrome or Chromium; without one no PDF is made, and the pages to print are all there is. */
  browser?: string
}

/** Leaflets as PDF, one for each walk, language and sheet: each is printed from its page as it is served. */
export const paperKind = ({ editionsDir, browser }: PaperOptions): JobKind => ({
  name: 'paper',
  wanted: ({ leaflets, publicUrl }) =>
    browser === undefined
      ? []
      : leaflets.map((leaflet) => jobFor(leaflet, publicUrl, editionsDir, browser)),
  lacks: ({ leaflets }) => (browser === undefined && leaflets.length ? ['browser'] : []),
})

const jobFor = (
  leaflet: Leaflet,
  publicUrl: string,
  editionsDir: string,
  browser: string,
): Job => ({
  name: `${leaflet.walk}-${leaflet.locale}-${leaflet.sheet}`,
  walk: leaflet.slug,
  key: `${VERSION}-${leaflet.page}`,
  make: (making) => make(leaflet, publicUrl, editionsDir, browser, making),
})

async function make(
  { path, page: hash, locale, sheet, shops }: Leaflet,
  base: string,
  editionsDir: string,
  browser: string,
  { shelf, turn, signal }: Making,
): Promise<Product> {
  const edition = await currentEdition(editionsDir)
  if (!edition) throw new Error('no edition is served')
  const body = await readFile(layout(editionsDir).bytes(hash))
  const page = body.toString('utf8')
  const self = async (asked: string) =>
    asked === path ? { type: 'text/html; charset=utf-8', body } : undefined
  const resource = resourcesOf(editionsDir, edition, DOWNLOAD, self)
  const printed = await printPage({ browser, base, path, resource, signal })
  await turn()
  const bytes = await finish(printed, aboutPage(page))
  const file = await shelf.keep(bytes, { extension: 'pdf', mimeType: 'application/pdf' })
  const pictures = picturesIn(page)
  return { walk: { papers: [{ locale, sheet, edition: hash, pictures, shops, file }] } }
}
