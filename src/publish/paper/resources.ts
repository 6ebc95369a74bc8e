import { readFile } from 'node:fs/promises'
import type { StoredEdition } from '../store/editions'
import { layout } from '../store/layout'
import type { Resource } from './pdf/print-page'

/** Files of an edition as the browser asks for them; `instead` comes first. */
export const resourcesOf =
  (
    editionsDir: string,
    edition: StoredEdition,
    instead: (path: string) => Promise<Resource | undefined>,
  ) =>
  async (path: string): Promise<Resource | undefined> => {
    const other = await instead(path)
    if (other) return other
    const file = edition.find(path)
    if (!file) return undefined
    return { type: file.type, body: await readFile(layout(editionsDir).bytes(file.hash)) }
  }
