import { FRAME } from '../contract/journal'
import type { Anomaly } from './anomalies'
import { WORDS } from './anomalies-words'
import { isDay, shiftDays } from './days'
import type { Days } from './sums'

/** Days after which a site that was alive counts as silent. */
export const SILENT = 7
/** Share of views that failed, and failures, from which on something is broken. */
const FAILING = { share: 0.1, least: 5 }
/** Exposures in a week that a frame claims without a key, from which on the partner should be given one. */
const CLAIMED = 40

/** Sites that were seen before and have not been for more than a week: the widget may have been taken out, or broken. */
export function silentOf(days: Days, today: string): Anomaly[] {
  const last = new Map<string, { partner: string; site: string; day: string }>()
  for (const { day, partner, site, views } of sitesIn(days)) {
    const key = `${partner} ${site}`
    if (views && !((last.get(key)?.day ?? '') > day)) last.set(key, { partner, site, day })
  }
  const since = shiftDays(today, -SILENT)
  return [...last.values()]
    .filter(({ day }) => day < since)
    .map((one) => ({ kind: 'silent', ...one, reason: WORDS.silent(one.site, one.day) }))
}

/** Sites on which widgets have told of failures in the last week. */
export function errorsOf(days: Days, today: string): Anomaly[] {
  const sums = new Map<
    string,
    { partner: string; site: string; day: string; views: number; errors: number }
  >()
  for (const one of sitesIn(days)) {
    if (one.day < shiftDays(today, -SILENT)) continue
    const key = `${one.partner} ${one.site}`
    const before = sums.get(key) ?? { ...one, views: 0, errors: 0 }
    const day = one.errors && one.day > before.day ? one.day : before.day
    const [views, errors] = [before.views + one.views, before.errors + one.errors]
    sums.set(key, { ...before, day, views, errors })
  }
  return [...sums.values()]
    .filter(
      ({ views, errors }) => errors >= FAILING.least && errors > FAILING.share * (views + errors),
    )
    .map(({ partner, site, day, views, errors }) => ({
      ...{ kind: 'errors', partner, site, day, reason: WORDS.errors(site, errors, views) },
    }))
}

/** Partners whose frames show much and earn nothing, for want of a key. */
export function claimsOf(days: Days, today: string): Anomaly[] {
  const claims = new Map<string, { day: string; count: number }>()
  for (const [day, hosts] of Object.entries(days)) {
    if (!isDay(day) || day < shiftDays(today, -SILENT)) continue
    for (const [partner, { claimed }] of Object.entries(hosts)) {
      const count = Object.values(claimed).reduce((sum, [exposures]) => sum + exposures, 0)
      const before = claims.get(partner) ?? { day, count: 0 }
      if (count)
        claims.set(partner, {
          day: before.day > day ? before.day : day,
          count: before.count + count,
        })
    }
  }
  return [...claims]
    .filter(([, { count }]) => count >= CLAIMED)
    .map(([partner, { day, count }]) => ({
      ...{ kind: 'claimed', partner, day, site: FRAME, reason: WORDS.claimed(count) },
    }))
}

function* sitesIn(days: Days) {
  for (const [day, hosts] of Object.entries(days)) {
    if (!isDay(day)) continue
    for (const [partner, { sites }] of Object.entries(hosts))
      for (const [site, widgets] of Object.entries(sites)) {
        const lives = Object.values(widgets)
        const views = lives.reduce((sum, life) => sum + life.views, 0)
        const errors = lives.reduce((sum, life) => sum + life.errors, 0)
        yield { day, partner, site, views, errors }
      }
  }
}
