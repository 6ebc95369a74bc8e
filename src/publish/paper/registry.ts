import { readFile, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { namesIn } from '../store/editions'
import { own } from '../own'
import { layout } from '../store/layout'
import { replace } from '../store/replace'
import type { PrintedWalk } from './printed'

/**
 * Editions of one walk that are remembered: at a change a week, five years of them. A new one comes only with a change
 * that may mislead whoever walks with the one before, never with a reworded text.
 */
const MOST = 260

/** One that was damaged and set aside: "nord-du-18e.json.broken", the next one "….broken-2". */
const ASIDE = /\.json\.broken(-\d+)?$/

type File = { v: 1; printed: PrintedWalk[] }

/**
 * Every leaflet that was ever published, kept beside the editions for as long as paper lasts: a file for each walk, named
 * by the slug it had. A browser prints what it is shown, so whatever was public counts as printed.
 */
export class Registry {
  #all?: Record<string, PrintedWalk[]>
  /** Paths of damaged files that were set aside, until somebody has put them back or deleted them. */
  setAside: string[] = []

  constructor(private readonly editionsDir: string) {}

  /** The next reading looks at the disk: another process may have published. */
  forget() {
    this.#all = undefined
  }

  /**
   * By slug, the newest first; the same objects as long as nothing else was added. A damaged file stops nobody: it is set
   * aside, and as long as it lies there the disk is read again, so that one put back from a backup counts at once. The
   * caller holds the lock.
   * @throws Error of the disk
   */
  async all(): Promise<Record<string, PrintedWalk[]>> {
    if (this.setAside.length) this.#all = undefined
    if (this.#all) return this.#all
    const folder = layout(this.editionsDir).printed
    this.#all = await readAll(folder)
    this.setAside = (await namesIn(folder))
      .filter((name) => ASIDE.test(name))
      .map((name) => join(folder, name))
      .sort()
    return this.#all
  }

  /**
   * Adds what is about to be published. On the disk when this returns, and so before anybody can print it; one that then is
   * not published harms nobody.
   */
  async add(printed: Record<string, PrintedWalk>): Promise<void> {
    const all = { ...(await this.all()) }
    for (const [slug, walk] of Object.entries(printed)) {
      const known = own(all, slug) ?? []
      if (known.some(({ edition }) => edition === walk.edition)) continue
      all[slug] = [walk, ...known].slice(0, MOST)
      const text = JSON.stringify({ v: 1, printed: all[slug] } satisfies File)
      await replace(join(layout(this.editionsDir).printed, `${slug}.json`), text)
    }
    this.#all = all
  }
}

async function readAll(folder: string): Promise<Record<string, PrintedWalk[]>> {
  const names = await namesIn(folder)
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const entries = files.map(async (name) => {
    const path = join(folder, name)
    const printed = parsed(await readFile(path, 'utf8'))
    if (!printed) await rename(path, freeName(path, names))
    return printed ? [[name.slice(0, -5), printed] as const] : []
  })
  return Object.fromEntries((await Promise.all(entries)).flat())
}

/** Of a damaged file that is set aside: one that was set aside before is not lost for it. */
function freeName(path: string, names: string[]): string {
  const name = basename(path)
  const among = names.filter((one) => one.startsWith(`${name}.broken`)).length
  return `${path}.broken${among ? `-${among + 1}` : ''}`
}

/** Nothing when it is damaged. */
function parsed(text: string): PrintedWalk[] | undefined {
  try {
    const { v, printed } = JSON.parse(text) as File
    return v === 1 && printed.every(isWhole) ? printed : undefined
  } catch {
    return undefined
  }
}

const isWhole = ({ edition, madeOn, name, stops }: PrintedWalk): boolean =>
  typeof edition === 'string' &&
  typeof madeOn === 'string' &&
  typeof name === 'object' &&
  stops.every((stop) => typeof stop.number === 'string' && typeof stop.name === 'object')
