import { NEEDS } from '../../contract/widget-build'
import type { Known, Standing } from '../known'
import type { Placed } from '../page/showcase-parts'
import type { Finding } from './finding'
import { keyedFrame, lineFor } from './lines'

/** On whose page it is: the partner's slug, and a key of its frames if it has one. */
export type Owner = { slug: string; key?: string; isDeclared: boolean }

/** What is wrong with one widget: its record, its link, its height, its frame. */
export async function widgetFindings(
  placed: Placed,
  known: Known,
  owner: Owner,
): Promise<Finding[]> {
  const findings = await recordFindings(placed, known)
  if (placed.way === 'frame') return [...findings, ...frameFindings(placed, known, owner)]
  return [...findings, ...ownerFindings(placed, owner), ...(await shapeFindings(placed, known))]
}

async function recordFindings(placed: Placed, known: Known): Promise<Finding[]> {
  const { widget, attributes } = placed
  const needs = NEEDS[widget]
  if (!needs) return []
  const slug = attributes[needs.attribute]
  if (!slug) return [{ key: 'no-record', level: 'broken', values: { attribute: needs.attribute } }]
  const standing = await known.standing(needs.section, slug)
  return standingFindings(standing, { slug }, (to) =>
    lineFor(placed.way === 'frame' ? 'frame' : 'spot', known.base, placed, {
      [needs.attribute]: to,
    }),
  )
}

function standingFindings(
  standing: Standing,
  values: { slug: string },
  line: (to: string) => string,
): Finding[] {
  switch (standing.type) {
    case 'published':
      return []
    case 'moved': {
      const to = standing.slug
      return [{ key: 'record-moved', level: 'warning', values: { ...values, to, line: line(to) } }]
    }
    case 'gone':
      return [{ key: 'record-gone', level: 'broken', values }]
    case 'unknown':
      return [{ key: 'record-unknown', level: 'broken', values }]
  }
}

function ownerFindings({ widget, attributes }: Placed, { slug, isDeclared }: Owner): Finding[] {
  const named = attributes.partner
  if (widget !== 'partner-carousel' || !named || named === slug) return []
  // a site that lists what the city recommends to another may do so
  if (attributes.show === 'shops' && isDeclared) return []
  return [{ key: 'other-partner', level: 'warning', values: { named, own: slug } }]
}

async function shapeFindings(placed: Placed, known: Known): Promise<Finding[]> {
  const { way, tag, widget } = placed
  if (way === 'script') return []
  const findings: Finding[] = []
  const keeps = /min-height|(^|;)\s*height/.test(tag.attributes.style ?? '') || tag.hasSizedImage
  if (!keeps)
    findings.push({
      ...{ key: 'no-reserve', level: 'warning' },
      values: { line: lineFor(way === 'element' ? 'element' : 'spot', known.base, placed) },
    })
  const link = tag.links.find((href) => URL.canParse(href, known.base))
  if (!link)
    return [
      ...findings,
      {
        ...{ key: 'no-link', level: 'warning' },
        values: { widget, line: lineFor('spot', known.base, placed) },
      },
    ]
  const path = new URL(link, known.base).pathname
  const [, kind, slug] = /\/(shops|tours|partners)\/([^/]+)\/$/.exec(path) ?? []
  if (!slug || slug === 'page') return findings
  const standing = await known.standing(kind as 'shops', slug)
  if (standing.type === 'gone' || standing.type === 'unknown')
    findings.push({ key: 'link-gone', level: 'warning', values: { address: link } })
  return findings
}

function frameFindings(placed: Placed, known: Known, owner: Owner): Finding[] {
  const { tag, attributes } = placed
  const findings: Finding[] = []
  if (!tag.attributes.src) findings.push({ key: 'frame-held', level: 'broken' })
  const { sandbox } = tag.attributes
  if (sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox))
    findings.push({ key: 'frame-sandbox', level: 'broken' })
  if (!tag.attributes.title) findings.push({ key: 'frame-title', level: 'warning' })
  const line = keyedFrame(known.base, placed, owner.key ?? '')
  if (!attributes.key)
    findings.push(
      owner.key
        ? { key: 'frame-without-key', level: 'warning', values: { line } }
        : { key: 'frame-without-any-key', level: 'warning' },
    )
  else if (known.partnerOf(attributes.key) !== owner.slug)
    findings.push({
      key: 'frame-wrong-key',
      level: 'warning',
      ...(owner.key && { values: { line } }),
    })
  return findings
}
