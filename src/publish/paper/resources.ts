import { readFile } from 'node:fs/promises'
import type { StoredEdition } from '../store/editions'
import { layout } from '../store/layout'
import type { Resource } from './pdf/print-page'
import { type Grain, grained } from './pictures'

/** Files of an edition as the browser asks for them by their path, pictures in a grain; `instead` comes first. */
export const resourcesOf =
  (
    editionsDir: string,
    edition: StoredEdition,
    grain: Grain,
    instead: (path: string) => Promise<Resource | undefined>,
  ) =>
  async (path: string): Promise<Resource | undefined> => {
    const found = (await instead(path)) ?? (await stored(path))
    return found && grained(found, grain)

    async function stored(at: string): Promise<Resource | undefined> {
      const file = edition.find(at)
      if (!file) return undefined
      return { type: file.type, body: await readFile(layout(editionsDir).bytes(file.hash)) }
    }
  }
