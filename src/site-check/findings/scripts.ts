import type { Known } from '../known'
import type { ShowcaseParts } from '../page/showcase-parts'
import type { Finding } from './finding'
import { blockFor, loaderLine } from './lines'

/** What is wrong with the script: missing, held, of another address, out of date. */
export function scriptFindings(found: ShowcaseParts, known: Known, page: URL): Finding[] {
  const { loaders, placed } = found
  const { base } = known
  const line = loaderLine(base)
  const needsScript = placed.some(({ way }) => way === 'element' || way === 'block')
  if (!loaders.length) {
    if (!needsScript) return []
    const key = found.isCombined ? 'loader-combined' : 'no-loader'
    return [{ key, level: found.isCombined ? 'warning' : 'broken', values: { line } }]
  }
  return [
    ...loaders.flatMap(({ hold }): Finding[] => {
      if (!hold) return []
      const values = { line, name: hold.name ?? '' }
      return hold.by === 'consent'
        ? [{ key: 'held-by-consent', level: 'broken', values }]
        : [{ key: 'held-by-optimiser', level: 'warning', values }]
    }),
    ...loaders.flatMap(({ url, kind, tag }): Finding[] => {
      const values = { address: url.href, line }
      if (page.protocol === 'https:' && url.protocol === 'http:')
        return [{ key: 'insecure', level: 'broken', values }]
      if (url.origin !== new URL(base).origin)
        return [{ key: 'other-address', level: 'broken', values }]
      if (tag.isInHead && tag.attributes['data-costo'] && !tag.attributes['data-target'])
        return [{ key: 'in-head', level: 'broken', values }]
      return kind === 'pinned' ? pinnedFinding(url, tag.attributes.integrity, known) : []
    }),
  ].filter(firstOfItsKey)
}

function pinnedFinding(url: URL, integrity: string | undefined, { pinned }: Known): Finding[] {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  const now = pinned.find((one) => one.file === file)
  if (!now) return []
  const line = `<script type="module" src="${now.src}" integrity="${now.integrity}" crossorigin="anonymous"></script>`
  if (new URL(now.src).pathname !== url.pathname)
    return [{ key: 'old-pinned', level: 'warning', values: { line } }]
  return integrity && integrity.trim() !== now.integrity
    ? [{ key: 'wrong-integrity', level: 'broken', values: { line } }]
    : []
}

/** What is left where a CMS has taken the snippet away, or nothing was ever pasted. `isHome`: of a declared site. */
export function absenceFindings(found: ShowcaseParts, base: string, isHome: boolean): Finding[] {
  const { loaders, placed, links, isEscaped, isScripted } = found
  if (placed.length) return isEscaped ? [{ key: 'escaped', level: 'broken' }] : []
  if (isEscaped) return [{ key: 'escaped', level: 'broken' }]
  const record = links.find((path) => /\/(shops|tours|partners|videos)\//.test(path))
  if (loaders.length) return [{ key: 'loader-alone', level: 'warning' }]
  if (record)
    return [{ key: 'stripped', level: 'broken', values: { line: blockFor(base, record) } }]
  if (isScripted) return [{ key: 'scripted', level: 'warning' }]
  return [{ key: 'nothing', level: isHome ? 'warning' : 'broken' }]
}

const firstOfItsKey = ({ key }: Finding, index: number, all: Finding[]) =>
  all.findIndex((one) => one.key === key) === index
