export type Encoding = 'br' | 'gzip' | 'identity'

// at the same quality the smaller answer wins
const OURS: Encoding[] = ['br', 'gzip', 'identity']

const known = new Map<string, Encoding[]>()
const KNOWN_MAX = 200

/**
 * Encodings to try, best first, for the value of an `Accept-Encoding` header (RFC 9110, 12.5.3). `identity` always
 * comes last when the client says nothing of it: a visitor gets an answer rather than a 406.
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const value = header ?? ''
  const before = known.get(value)
  if (before) return before

  // browsers send a handful of values: each is read once
  if (known.size >= KNOWN_MAX) known.clear()
  const encodings = read(value)
  known.set(value, encodings)
  return encodings
}

function read(header: string): Encoding[] {
  const quality = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name, ...parameters] = part.split(';').map((text) => text.trim())
    const q = parameters.find((text) => text.startsWith('q='))
    if (name) quality.set(name, q ? Number(q.slice(2)) || 0 : 1)
  }
  const wish = (encoding: Encoding) =>
    quality.get(encoding) ?? (encoding === 'identity' ? 0.0001 : (quality.get('*') ?? 0))

  const accepted = OURS.filter((encoding) => wish(encoding) > 0)
  accepted.sort((a, b) => wish(b) - wish(a))
  return accepted.includes('identity') ? accepted : [...accepted, 'identity']
}
