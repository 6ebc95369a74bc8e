import { allows, allowsStyleAttributes, forbidsOurTypes, type Policy } from '../page/policy'
import type { ShowcaseParts } from '../page/showcase-parts'
import type { Finding } from './finding'
import { lineFor, rulesFor } from './lines'

type Page = { url: URL; base: string; found: ShowcaseParts; policies: Policy[] }

/** Directives whose refusal keeps a widget away, and those whose refusal takes its pictures. */
const NEEDED = ['script-src', 'connect-src']
const WISHED = ['img-src', 'media-src']

/** A path of each kind, for a source may name a folder. */
const LOADED: Record<string, string> = {
  'connect-src': '/v1/fr/shops.json',
  'img-src': '/v1/media/0.webp',
  'media-src': '/v1/media/0.mp4',
  'frame-src': '/fr/frames/shop-card/',
}

/** What the page's security policies forbid, with the lines to add. Several policies all hold. */
export function policyFindings({ url, base, found, policies }: Page): Finding[] {
  const origin = new URL(base)
  const { loaders, placed } = found
  const isFramed = placed.length > 0 && placed.every(({ way }) => way === 'frame')
  const refuses = (directive: string) =>
    policies.some((policy) => {
      if (directive !== 'script-src')
        return !allows(policy, directive, { url: new URL(base + LOADED[directive]), page: url })
      return loaders.some(({ tag, url: script }) => {
        const { nonce, integrity } = tag.attributes
        return !allows(policy, directive, { url: script, page: url, nonce, integrity })
      })
    })
  const lines = (directives: string[]) =>
    directives.map((one) => `${one} ${origin.origin};`).join('\n')
  const listed = (directives: string[]) => ({
    directives: directives.join(', '),
    line: lines(directives),
  })
  const findings: Finding[] = []
  if (isFramed) {
    if (refuses('frame-src'))
      findings.push({ key: 'frame-policy', level: 'broken', values: listed(['frame-src']) })
    return findings
  }
  if (!placed.length && !loaders.length) return findings
  const needed = NEEDED.filter(refuses)
  const wished = WISHED.filter(refuses)
  if (needed.length)
    findings.push({ key: 'policy', level: 'broken', values: listed([...needed, ...wished]) })
  else if (wished.length)
    findings.push({ key: 'policy-media', level: 'warning', values: listed(wished) })
  if (policies.some(forbidsOurTypes))
    findings.push({
      ...{ key: 'trusted-types', level: 'broken' },
      values: { line: "trusted-types lit-html 'allow-duplicates';" },
    })
  const styled = placed.find(({ way, tag }) => way !== 'frame' && tag.attributes.style)
  if (styled && policies.some((policy) => !allowsStyleAttributes(policy)))
    findings.push({
      ...{ key: 'policy-style', level: 'warning' },
      values: { line: `${lineFor('strict', base, styled)}\n\n${rulesFor(base, styled)}` },
    })
  return findings
}
