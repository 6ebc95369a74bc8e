import type { PayloadRequest } from 'payload'
import { LONGEST_SLUG } from '../../collections/checks/slug'
import type { Kind } from '../../collections/slugs'
import { addressRows, keyOf } from './addressRows'

const BATCH = 40

/**
 * The first of `base`, `base-2`, `base-3`… that no other record has or had.
 * @param own id of the record that asks, whose former slugs are his to take back
 */
export async function freeSlug(
  kind: Kind,
  base: string,
  own: number | string | undefined,
  req: PayloadRequest,
): Promise<string> {
  for (let start = 1; ; start += BATCH) {
    const candidates = Array.from({ length: BATCH }, (_, index) => suffixed(base, start + index))
    const rows = await addressRows(
      { key: { in: candidates.map((slug) => keyOf(kind, slug)) } },
      req,
    )
    const taken = new Set(
      rows.filter(({ record }) => record !== String(own)).map(({ slug }) => slug),
    )
    const free = candidates.find((slug) => !taken.has(slug))
    if (free) return free
  }
}

// the number takes its place within the length, and the cut leaves no "-" before it
function suffixed(base: string, number: number): string {
  if (number === 1) return base
  const suffix = `-${number}`
  return base.slice(0, LONGEST_SLUG - suffix.length).replace(/-+$/, '') + suffix
}
