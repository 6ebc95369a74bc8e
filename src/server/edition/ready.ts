import type { ManifestFile } from '../../contract/manifest'
import { type Entry, prepareEntry } from './entry'

// an entry weighs about 2 kB: what a city's visitors ask for in a day, and a bound whatever is asked
const ENTRIES_MAX = 20_000

/** Files made ready when first asked for, and kept for the editions to come that have the same. */
export function createReady() {
  const ready = new Map<ManifestFile, Entry>()
  let madeFor: string | undefined

  return function entryOf(path: string, file: ManifestFile, publicUrl: string): Entry {
    const before = ready.get(file)
    if (before && madeFor === publicUrl) return before
    // pages name the public address in their headers; it changes with a move to another host, so hardly ever
    if (madeFor !== publicUrl) ready.clear()
    madeFor = publicUrl
    const entry = prepareEntry(path, file, publicUrl)
    ready.set(file, entry)
    if (ready.size > ENTRIES_MAX) forgetFirst(ready)
    return entry
  }
}

export type Ready = ReturnType<typeof createReady>

function forgetFirst(ready: Map<ManifestFile, Entry>) {
  const [first] = ready.keys()
  ready.delete(first)
}
