const BOUND = 64 * 1024 * 1024

/** A body in memory, until another one needs its place. */
export type Kept = { body?: Buffer }

/** Keeps bodies by their name in the store, within a bound: the same bytes serve before and after a swap. */
export function createMemory(bound = BOUND) {
  const kept = new Map<string, Kept>()
  let bytes = 0

  return {
    get: (name: string): Kept | undefined => kept.get(name),

    /** @returns where the body stays: whoever holds it needs not ask again, and loses it when it must go */
    keep(name: string, body: Buffer): Kept {
      const before = kept.get(name)
      if (before) return before
      const added: Kept = { body }
      kept.set(name, added)
      bytes += body.length
      for (const [oldest, gone] of kept) {
        if (bytes <= bound) break
        kept.delete(oldest)
        bytes -= gone.body?.length ?? 0
        gone.body = undefined
      }
      return added
    },
  }
}
