import { writeFile } from 'node:fs/promises'
import { forPrinter, NoLeaflet, type PrinterOrder } from './for-printer'
import { findBrowser } from './pdf/find-browser'

/** What the admin asks of a process of its own: pictures and a browser would hold up those who edit. */
export type LeafletOrder = Omit<PrinterOrder, 'browser' | 'signal'> & {
  /** Absolute path of the file to be written. */
  target: string
}

/** Told to whoever has started this process. */
export type LeafletAnswer = { name: string } | { refused: { fr: string; en: string } }

const { target, ...order } = JSON.parse(process.argv[2]) as LeafletOrder
const answer = await forPrinter({ ...order, browser: findBrowser() }).then(
  async ({ bytes, name }): Promise<LeafletAnswer> => {
    await writeFile(target, bytes)
    return { name }
  },
  (error: unknown): LeafletAnswer => {
    if (!(error instanceof NoLeaflet)) throw error
    return { refused: { fr: error.fr, en: error.en } }
  },
)
process.stdout.write(JSON.stringify(answer))
