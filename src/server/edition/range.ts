/** Bytes from–to, both included. */
export type ByteRange = { start: number; end: number }

/**
 * The one range a `Range` header asks for, in a body of `size` bytes (RFC 9110, 14.1.2).
 * `undefined`: serve the whole (no range, another unit, several ranges, nonsense); `'unsatisfiable'`: answer 416.
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '')
  if (!match || (!match[1] && !match[2])) return undefined

  const [from, to] = [match[1], match[2]]
  if (!from) return lastBytes(Number(to), size)

  const start = Number(from)
  const end = to ? Math.min(Number(to), size - 1) : size - 1
  if (to && Number(to) < start) return undefined
  return start < size ? { start, end } : 'unsatisfiable'
}

const lastBytes = (count: number, size: number) =>
  count > 0 && size > 0
    ? { start: Math.max(0, size - count), end: size - 1 }
    : ('unsatisfiable' as const)
