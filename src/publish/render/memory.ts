import type { PublicFile } from '../files'
import type { Inputs } from '../inputs'
import { Effects } from './effects'

/** Anything that is compared by identity, or a list of such things that is compared one by one. */
export type Dependency = unknown

export type Entry = {
  dependencies: Dependency[]
  value: unknown
  effects: Effects
  /** Which rendering asked for it last. */
  rendering: number
}

/** Entries of one kind of computation, by key. */
class Table {
  readonly entries = new Map<string, Entry>()
  /** How many of them the running rendering has asked for. */
  asked = 0

  set(key: string, entry: Omit<Entry, 'rendering'>, rendering: number) {
    if (this.entries.get(key)?.rendering !== rendering) this.asked += 1
    this.entries.set(key, { ...entry, rendering })
  }

  ask(entry: Entry, rendering: number) {
    if (entry.rendering !== rendering) this.asked += 1
    entry.rendering = rendering
  }

  /** Drops what was not asked for; mostly there is nothing. */
  drop(running: number) {
    if (this.asked === this.entries.size) return
    for (const [key, { rendering }] of this.entries)
      if (rendering !== running) this.entries.delete(key)
  }
}

/**
 * What a renderer remembers from one edition to the next: the value of each computation, with what it was computed from.
 * What the last edition did not ask for is dropped. All is forgotten when the inputs are others, or the clock was set back.
 */
export class Memory {
  /** Number of files of the last edition made; 0 when nothing is remembered. */
  size = 0
  /** Of the running rendering. */
  rendering = 0
  readonly #tables = new Map<string, Table>()
  #media = new Map<string, PublicFile>()
  #orders = new Map<string, unknown[]>()
  #inputs?: Inputs

  /** The next rendering computes everything anew. */
  forget() {
    this.size = 0
    this.#tables.clear()
    this.#media.clear()
    this.#orders.clear()
  }

  /** A rendering begins. */
  begin(inputs: Inputs) {
    if (!this.#inputs || !sameInputs(this.#inputs, inputs)) this.forget()
    this.#inputs = { ...inputs }
    this.rendering += 1
    for (const table of this.#tables.values()) table.asked = 0
  }

  /** A rendering is done: `total` files, among them these of the media library. */
  end(total: number, media: ReadonlySet<PublicFile>) {
    this.size = total
    for (const table of this.#tables.values()) table.drop(this.rendering)
    for (const [path, file] of this.#media) if (!media.has(file)) this.#media.delete(path)
  }

  /** Entries of one kind of computation, by key. */
  table(name: string): Table {
    let table = this.#tables.get(name)
    if (!table) this.#tables.set(name, (table = new Table()))
    return table
  }

  /** Files of the media library that are part of the edition, by path. */
  get media(): Map<string, PublicFile> {
    return this.#media
  }

  /** The order a list had last time. */
  order<T>(name: string): T[] {
    return (this.#orders.get(name) ?? []) as T[]
  }

  keepOrder(name: string, order: unknown[]) {
    this.#orders.set(name, order)
  }

  /** The value as it was remembered when it says the same as `value`, else `value`, which is then remembered. */
  steady<T>(name: string, key: string, value: T): T {
    const table = this.table(name)
    const before = table.entries.get(key)
    const kept = before ? saidBefore(before.value as T, value) : value
    table.set(key, { dependencies: [], value: kept, effects: new Effects() }, this.rendering)
    return kept
  }
}

/** `before` when it says the same as `value`: whoever depends on it need not be computed anew. */
export const saidBefore = <T>(before: T | undefined, value: T): T =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(value) ? before : value

/** Whether a computation would have been made from the same things. */
export function sameDependencies(before: Dependency[], now: Dependency[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index++) {
    const [a, b] = [before[index], now[index]]
    if (a !== b && !(Array.isArray(a) && Array.isArray(b) && sameItems(a, b))) return false
  }
  return true
}

function sameItems(a: unknown[], b: unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

const sameInputs = (a: Inputs, b: Inputs): boolean =>
  Date.parse(a.now) <= Date.parse(b.now) &&
  a.publicUrl === b.publicUrl &&
  a.version === b.version &&
  JSON.stringify(a.locales) === JSON.stringify(b.locales) &&
  JSON.stringify(a.names) === JSON.stringify(b.names) &&
  Object.keys(a.widgets).length === Object.keys(b.widgets).length &&
  Object.entries(a.widgets).every(([path, text]) => b.widgets[path] === text)
