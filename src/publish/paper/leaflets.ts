import { unescape } from '../../contract/html-text'
import type { PublicFile } from '../files'
import { hashOf } from '../store/hash'
import type { Sheet } from './sheets'

/** A page to print, from which a PDF is made. */
export type Leaflet = {
  /** Key of the walk inside `Records`, its slug. */
  walk: string
  slug: string
  locale: string
  sheet: Sheet
  /** Path of the page, from "/"; sha256 of its bytes in hex: of all that is printed. */
  path: string
  page: string
  /** Keys inside `Records` of the shops it names. */
  shops: string[]
}

/** Paths of the pictures that a page to print shows, from "/". */
export function picturesIn(page: string): string[] {
  const addresses = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, address]) => address)
  return [...new Set(addresses.map((address) => new URL(address, 'http://x').pathname))].sort()
}

/** What a page to print says of itself. @throws Error when it is none */
export function aboutPage(page: string): {
  title: string
  language: string
  author: string
  day: string
} {
  const read = (pattern: RegExp) => {
    const found = pattern.exec(page)?.[1]
    if (found === undefined) throw new Error(`the page to print lacks ${pattern}`)
    return unescape(found)
  }
  return {
    title: read(/<title>([^<]*)<\/title>/),
    language: read(/<html lang="([^"]*)"/),
    author: read(/<meta name="author" content="([^"]*)"/),
    day: read(/<time datetime="([\d-]{10})"/),
  }
}

/** sha256 of a page, stored already or not. */
export const hashOfPage = ({ body }: PublicFile): string =>
  typeof body === 'object' && 'settled' in body ? body.settled.hash : hashOf(String(body))
