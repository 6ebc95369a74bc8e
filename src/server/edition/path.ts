// longer than any address the publisher writes; a slug has its own limit far below
const LENGTH_MAX = 1024

/**
 * The path of a request target, decoded once, without its query; `undefined` for what no honest client sends:
 * not starting with "/", dot segments, encoded slashes, backslashes, control characters, broken escapes, too long.
 */
export function readPath(target: string): string | undefined {
  const end = target.search(/[?#]/)
  const raw = end < 0 ? target : target.slice(0, end)
  if (raw.length > LENGTH_MAX || !raw.startsWith('/') || /%2f|%5c|\\/i.test(raw)) return undefined

  const path = decode(raw)
  if (path === undefined || hasControl(path)) return undefined
  return path.split('/').some((part) => part === '.' || part === '..') ? undefined : path
}

/** The query of a request target, with its "?", or nothing. */
export const queryOf = (target: string) => /\?[^#]*/.exec(target)?.[0] ?? ''

function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined // a broken escape: the caller refuses it
  }
}

const hasControl = (text: string) =>
  [...text].some((char) => char.charCodeAt(0) < 32 || char.charCodeAt(0) === 127)
