import { FRAME } from '../contract/journal'
import { SILENT } from '../measuring/anomalies-of-sites'
import { own } from '../publish/own'
import { addDays } from '../publish/paris'
import type { Account, AccountPartner } from '../sheet/account'

/** Days over which views and errors are added up. */
export const RECENT = 28

export type SiteWidget = { name: string; views: number; errors: number; version: string }

/** Whether the widgets of one site live. */
export type SiteLife = {
  /** Host name; `frame` for frames and site builders. */
  site: string
  isDeclared: boolean
  /** ISO day, or a month of which the days are kept no longer; nothing when it was never seen in the account that was read. */
  lastSeen?: string
  state: 'alive' | 'silent' | 'never'
  /** Seen in the last four weeks, the most first. */
  widgets: SiteWidget[]
}

/** The sites of one partner: those it has declared, and where else its widgets were seen. */
export type PartnerLife = { partner: AccountPartner; sites: SiteLife[] }

/** Of each published partner, as of the end of `until`; those that show nobody have no site. */
export const livesOf = (account: Account, until: string): PartnerLife[] =>
  account.partners
    .filter(({ isPublished }) => isPublished)
    .map((partner) => ({ partner, sites: sitesOf(account, partner, until) }))

function sitesOf({ days }: Account, { slug, sites }: AccountPartner, until: string): SiteLife[] {
  const recent = addDays(until, -RECENT)
  const lives = new Map<string, Pick<SiteLife, 'lastSeen'> & { widgets: Map<string, SiteWidget> }>(
    sites.map((site) => [site, { widgets: new Map() }]),
  )
  for (const day of Object.keys(days).sort())
    for (const [site, widgets] of Object.entries(own(days[day], slug)?.sites ?? {})) {
      const life = lives.get(site) ?? { widgets: new Map<string, SiteWidget>() }
      lives.set(site, life)
      life.lastSeen = day
      if (day <= recent) continue
      for (const [name, seen] of Object.entries(widgets)) {
        const before = life.widgets.get(name)
        life.widgets.set(name, {
          ...{ name, version: seen.version },
          views: (before?.views ?? 0) + seen.views,
          errors: (before?.errors ?? 0) + seen.errors,
        })
      }
    }
  const silent = addDays(until, -SILENT)
  return [...lives].map(([site, { lastSeen, widgets }]) => ({
    ...{ site, isDeclared: sites.includes(site) || site === FRAME, lastSeen },
    state: lastSeen === undefined ? 'never' : lastSeen <= silent ? 'silent' : 'alive',
    widgets: [...widgets.values()].sort((a, b) => b.views - a.views),
  }))
}

/** Whether one version came before another: "0.0.9" before "0.1.0". What is no such version is old. */
export function isOlder(version: string, current: string): boolean {
  const [a, b] = [version, current].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number))
  if (a.some(Number.isNaN)) return true
  const at = [0, 1, 2].find((part) => (a[part] ?? 0) !== (b[part] ?? 0))
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0)
}
