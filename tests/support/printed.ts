import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paperKind } from '../../src/publish/heavy/paper'
import { Shelf } from '../../src/publish/heavy/shelf'
import { Maker } from '../../src/publish/make'
import { forPrinter, type PrinterOrder } from '../../src/publish/paper/for-printer'
import { findBrowser } from '../../src/publish/paper/pdf/find-browser'
import type { Sheet } from '../../src/publish/paper/sheets'
import type { Records } from '../../src/publish/records'
import { currentEdition } from '../../src/publish/store/editions'
import { inputs, records } from '../fixtures/records'

/** An edition of the fixtures, changed, in a store of its own, and its leaflets as the queue and a printer get them. */
export async function printedEdition(change: (records: Records) => void = () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'leaflets-'))
  const editionsDir = join(folder, 'editions')
  const changed = records()
  change(changed)
  const { publicUrl, locales, version, now } = inputs()
  const task = { publicUrl, locales, version, now }
  const made = await new Maker(editionsDir, join(folder, 'no-build')).make({
    ...task,
    records: changed,
  })
  const published = { ...made, ...task, records: changed }
  const jobs = paperKind({ editionsDir, browser: findBrowser() }).wanted(published)
  const keep = async (bytes: Uint8Array, name: string) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    return path
  }
  const leaflets = new Map<string, Promise<string>>()
  async function make(slug: string, sheet: Sheet, locale: string, name: string) {
    const job = jobs.find((one) => one.walk === slug && one.name.endsWith(`-${locale}-${sheet}`))!
    const { walk } = await job.make({
      signal: new AbortController().signal,
      shelf: new Shelf(editionsDir),
      turn: async () => {},
    })
    return keep(await readFile(walk.papers![0].file.path), name)
  }
  return {
    folder,
    edition: (await currentEdition(editionsDir))!,
    /** Path of the PDF that the queue makes. */
    leaflet(slug: string, sheet: Sheet, locale = 'fr'): Promise<string> {
      const name = `${slug}-${locale}-${sheet}.pdf`
      const known = leaflets.get(name) ?? make(slug, sheet, locale, name)
      leaflets.set(name, known)
      return known
    },
    /** Path of the PDF that a printer gets. */
    async forPrinter(order: Pick<PrinterOrder, 'slug' | 'sheet' | 'bleed'> & { locale?: string }) {
      const browser = findBrowser()
      const { bytes, name } = await forPrinter({ locale: 'fr', editionsDir, browser, ...order })
      return keep(bytes, `printer-${name}`)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
