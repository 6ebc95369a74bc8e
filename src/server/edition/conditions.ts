/**
 * Whether an `If-None-Match` value names `etag`; weak comparison, as RFC 9110, 13.1.2 asks for: a proxy on the way
 * may have weakened it.
 */
export function namesEtag(header: string | undefined, etag: string): boolean {
  if (!header) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Whether a range may be taken from the body the client holds part of. Dates never match: none is sent. */
export const allowsRange = (ifRange: string | undefined, etag: string) =>
  ifRange === undefined || ifRange.trim() === etag
