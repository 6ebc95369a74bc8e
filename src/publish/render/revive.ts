import type { Edition } from './edition'

/**
 * A feed from an earlier edition, for one more: pictures and films whose right has ended since then are taken out, the
 * others become part of the new edition again.
 */
export function revive<T>(feed: T, edition: Edition): T {
  return walk(feed, edition) as T
}

function walk(value: unknown, edition: Edition): unknown {
  if (Array.isArray(value))
    return value.map((one) => walk(one, edition)).filter((one) => one !== undefined)
  if (typeof value !== 'object' || value === null) return value
  if ('src' in value && typeof value.src === 'string' && !edition.library.useAgain(value.src))
    return undefined
  return Object.fromEntries(
    // an installation's own data may have a `src` that is none of the library's
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'custom' ? inner : walk(inner, edition),
    ]),
  )
}
