const SECOND = 1000
const DAY = 24 * 3600 * SECOND
/** However short a source says that a tile is good: asked for once a day at most. */
const LEAST = DAY
const MOST = 90 * DAY
/** A source that wants to be left alone for longer is asked after so long all the same. */
const LONGEST_REST = DAY

/** Until when what was answered at `now` need not be asked for again, in milliseconds since 1970 (RFC 9111, `max-age`). */
export function freshUntil(headers: Headers, now: number, usualDays: number): number {
  const said = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(headers.get('cache-control') ?? '')
  const age = Number(headers.get('age')) || 0
  const length = said ? (Number(said[1]) - age) * SECOND : usualDays * DAY
  return now + Math.min(MOST, Math.max(LEAST, length))
}

/** Until when a source wants to be left alone: seconds or a date (RFC 9110, `Retry-After`); 0 when it doesn't say. */
export function restUntil(headers: Headers, now: number): number {
  const said = headers.get('retry-after')
  if (!said) return 0
  const until = /^\d+$/.test(said.trim()) ? now + Number(said) * SECOND : Date.parse(said)
  return Number.isNaN(until) ? 0 : Math.min(until, now + LONGEST_REST)
}
