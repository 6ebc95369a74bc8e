import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layout } from '../store/layout'
import { replace } from '../store/replace'
import type { PrintedWalk } from './printed'

/**
 * Editions of one walk that are remembered: at a change a week, five years of them. A new one comes only with a change
 * that may mislead whoever walks with the one before, never with a reworded text.
 */
const MOST = 260

type File = { v: 1; printed: PrintedWalk[] }

/**
 * Every leaflet that was ever published, kept beside the editions for as long as paper lasts: a file for each walk, named
 * by the slug it had. A browser prints what it is shown, so whatever was public counts as printed.
 */
export class Registry {
  #all?: Record<string, PrintedWalk[]>

  constructor(private readonly editionsDir: string) {}

  /** The next reading looks at the disk: another process may have published. */
  forget() {
    this.#all = undefined
  }

  /** By slug, the newest first; the same objects as long as nothing else was added. @throws Error when a file is damaged */
  async all(): Promise<Record<string, PrintedWalk[]>> {
    return (this.#all ??= await readAll(layout(this.editionsDir).printed))
  }

  /**
   * Adds what is about to be published. On the disk when this returns, and so before anybody can print it; one that then is
   * not published harms nobody.
   */
  async add(printed: Record<string, PrintedWalk>): Promise<void> {
    const all = { ...(await this.all()) }
    for (const [slug, walk] of Object.entries(printed)) {
      const known = all[slug] ?? []
      if (known.some(({ edition }) => edition === walk.edition)) continue
      all[slug] = [walk, ...known].slice(0, MOST)
      const text = JSON.stringify({ v: 1, printed: all[slug] } satisfies File)
      await replace(join(layout(this.editionsDir).printed, `${slug}.json`), text)
    }
    this.#all = all
  }
}

async function readAll(folder: string): Promise<Record<string, PrintedWalk[]>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const entries = files.map(async (name) => {
    const path = join(folder, name)
    return [name.slice(0, -5), parsed(await readFile(path, 'utf8'), path)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

// not set aside: paper in people's hands leads here, and a file that is replaced can't be had back
function parsed(text: string, path: string): PrintedWalk[] {
  try {
    const { v, printed } = JSON.parse(text) as File
    if (v !== 1 || !Array.isArray(printed)) throw new Error('it has another shape')
    return printed
  } catch (cause) {
    throw new Error(
      `${path} is damaged (${cause}): put it back from a backup, or remove it, and the QR codes of that walk's older leaflets lead nowhere`,
      { cause },
    )
  }
}
