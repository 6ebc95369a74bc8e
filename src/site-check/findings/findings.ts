import type { NoPage, Page } from '../guard/fetch-page'
import type { Known } from '../known'
import { policiesIn } from '../page/policy'
import { readPage } from '../page/read-page'
import { showcaseParts } from '../page/showcase-parts'
import { type Finding, sorted } from './finding'
import { policyFindings } from './policies'
import { absenceFindings, scriptFindings } from './scripts'
import { type Owner, widgetFindings } from './widgets'

type Question = {
  page: Page | NoPage
  known: Known
  /** Slug of the partner whose page it is to be, and a key of its frames. */
  partner: { slug: string; key?: string }
}

/** All that is found on a page, the worst first. */
export async function findingsOf({ page, known, partner }: Question): Promise<Finding[]> {
  if (page.type === 'none') return [unreachable(page)]
  const { url, html, headers } = page
  const parts = readPage(html)
  const found = showcaseParts(parts, url, known.base)
  const isDeclared = known.partnerAt(url.hostname) === partner.slug
  const owner: Owner = { ...partner, isDeclared }
  const header = headers['content-security-policy']
  const policies = [...[header ?? []].flat(), ...parts.policies].flatMap((one) => policiesIn(one))
  const isHome = isDeclared && url.pathname === '/'
  const widgets = await Promise.all(found.placed.map((one) => widgetFindings(one, known, owner)))
  const findings = [
    ...absenceFindings(found, known.base, isHome),
    ...scriptFindings(found, known, url),
    ...policyFindings({ ...{ url, found, policies }, base: known.base }),
    ...widgets.flat(),
  ]
  const isShown = found.placed.length > 0
  if (isShown && !isDeclared && found.placed.some(({ way }) => way !== 'frame'))
    findings.push({ key: 'undeclared', level: 'warning', values: { host: url.hostname } })
  if (isShown && !findings.some(({ level }) => level === 'broken'))
    findings.push({
      ...{ key: 'works', level: 'fine' },
      values: { count: String(found.placed.length), ways: waysIn(found.placed) },
    })
  const held = findings.some(({ key }) => key === 'held-by-consent')
  if (isShown && !held && found.managers.length)
    findings.push({ key: 'consent', level: 'fine', values: { name: found.managers.join(', ') } })
  return sorted(once(findings))
}

const unreachable = ({ reason, status }: NoPage): Finding => ({
  key: `no-page-${reason}`,
  level: 'unreachable',
  ...(status !== undefined && { values: { status: String(status) } }),
})

const waysIn = (placed: { way: string }[]): string =>
  [...new Set(placed.map(({ way }) => way))].sort().join(' ')

/** The same said twice, of two widgets in one page, is said once. */
function once(findings: Finding[]): Finding[] {
  const said = findings.map((one) => JSON.stringify(one))
  return findings.filter((_, index) => said.indexOf(said[index]) === index)
}
