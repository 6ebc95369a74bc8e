import { queryOf, readPath } from '../edition/path'

/** What is asked for: a page of the edition, by its path, and the room there is for it, in CSS pixels. */
export type Asked = { path: string; maxWidth: number; maxHeight: number }

/** A parameter that is none, and which one. */
export type Refused =
  { wrong: 'url' | 'maxwidth' | 'maxheight' } | { wrong: 'format' | 'elsewhere' }

// longer than any address the publisher writes, escaped or not
const LENGTH_MAX = 4096

/** Reads the query of an oEmbed request; of a parameter that is sent twice the first one counts. */
export function readAsked(target: string, publicUrl: string): Asked | Refused {
  const sent = queryOf(target)
  if (sent.length > LENGTH_MAX) return { wrong: 'url' }
  const query = new URLSearchParams(sent)
  const format = query.get('format') ?? 'json'
  if (format !== 'json') return { wrong: 'format' }
  const maxWidth = pixels(query.get('maxwidth'))
  if (!maxWidth) return { wrong: 'maxwidth' }
  const maxHeight = pixels(query.get('maxheight'))
  if (!maxHeight) return { wrong: 'maxheight' }

  const url = query.get('url') ?? ''
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return { wrong: 'url' }
  const { host, username, password, pathname } = new URL(url)
  const below = pathBelow(publicUrl, pathname)
  // of a page that was copied before the site spoke https, the same is meant
  if (username || password || host !== new URL(publicUrl).host || below === undefined)
    return { wrong: 'elsewhere' }
  const path = readPath(below)
  if (path === undefined) return { wrong: 'url' }
  return { path: path.endsWith('/') ? path : `${path}/`, maxWidth, maxHeight }
}

/** A path of the edition, from the one of an address: the public address may be a folder of a site. Nothing outside of it. */
export function pathBelow(publicUrl: string, pathname: string): string | undefined {
  const folder = new URL(publicUrl).pathname.replace(/\/$/, '')
  return `${pathname}/`.startsWith(`${folder}/`) ? pathname.slice(folder.length) || '/' : undefined
}

/** A whole number above nothing; as much as one likes when none is sent, nothing when it is no number. */
function pixels(value: string | null): number | undefined {
  if (!value) return Infinity
  return /^\d{1,6}$/.test(value) ? Number(value) || undefined : undefined
}
