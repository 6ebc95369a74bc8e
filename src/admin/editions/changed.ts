import { ADDRESSED } from '../../../collections/slugs'
import type { Key } from './records'

/** Records that the paths belong to, with the page of each in `locale` where there is one, and how many paths are theirs. */
export type Touched = { records: (Key & { page?: string })[]; paths: number }

const KINDS = ADDRESSED.join('|')
const DATA = new RegExp(`^/v1/[^/]+/(${KINDS})/([^/]+?)(?:\\.json|/[^/]+\\.json)$`)
const PAGE = new RegExp(`^/([^/]+)/(${KINDS})/([^/]+)/$`)

/** The records behind the paths of an edition: `/v1/fr/shops/x.json` and `/fr/shops/x/` are both the shop x. */
export function touchedBy(paths: string[], locale: string, most: number): Touched {
  const found = new Map<string, { key: Key; page?: string; paths: number }>()
  for (const path of paths) {
    const page = PAGE.exec(path)
    const [collection, slug] = page?.slice(2) ?? DATA.exec(path)?.slice(1) ?? []
    if (!slug) continue
    const name = `${collection}/${slug}`
    const one = found.get(name) ?? { key: { collection, slug }, paths: 0 }
    found.set(name, one)
    one.paths += 1
    if (page && (!one.page || page[1] === locale)) one.page = path
  }
  const first = [...found.values()].slice(0, most)
  return {
    records: first.map(({ key, page }) => ({ ...key, page })),
    paths: first.reduce((sum, { paths }) => sum + paths, 0),
  }
}
