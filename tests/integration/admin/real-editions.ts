import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeldBack } from '../../../src/contract/manifest'
import type { PublisherStatus } from '../../../src/contract/status'
import { htmlFile } from '../../../src/publish/files'
import { layout } from '../../../src/publish/store/layout'
import { Store } from '../../../src/publish/store/store'

const FIRST = Date.parse('2026-11-20T10:00:00.000Z')
const INPUTS = {
  week: '2026-11-16',
  publicUrl: 'http://localhost:3000',
  version: '1',
  locales: ['fr', 'en'],
}

/** Editions of one page each, stored as the publisher stores them, and the publisher's report as a test wants it. */
export function realEditions(folder: string) {
  let count = 0
  const served = async () => (await readFile(join(folder, 'current'), 'utf8')).trim()
  return {
    served,
    /** Serves a new edition, a minute younger than the last. Answers its id. */
    async publish(held: HeldBack[] = []): Promise<string> {
      const store = new Store(folder)
      await store.begin()
      await store.add([htmlFile('/fr/', `<h1>${count}</h1>`, { inputs: INPUTS })])
      const publishedAt = new Date(FIRST + 60_000 * count++).toISOString()
      const { id } = await store.finish({
        head: { v: 1 },
        about: { inputs: INPUTS, held, publishedAt },
        facts: { v: 1, hosts: {}, keys: {} },
        showable: new Set(),
      })
      return id
    },
    /** Alters a byte of the edition's page in the store. */
    async damage(id: string) {
      const { parts } = JSON.parse(await readFile(layout(folder).manifest(id), 'utf8'))
      const part = JSON.parse(await readFile(layout(folder).part(parts[0]), 'utf8'))
      await writeFile(layout(folder).bytes(part.files['/fr/'].hash), '<h1>?</h1>')
    },
    report: (more: Partial<PublisherStatus>) =>
      writeFile(
        join(folder, 'status.json'),
        JSON.stringify({
          v: 1,
          reportedAt: new Date().toISOString(),
          state: 'idle',
          database: 'ok',
          pending: 0,
          ...more,
        } satisfies PublisherStatus),
      ),
  }
}
