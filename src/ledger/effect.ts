import type { Epoch } from '../measuring/epoch'
import { partnersAllowed } from '../measuring/make-up'
import { entitlements, RULE } from '../sharing/entitlement'

/** What one would have been due in all, under one rule and under another. */
export type Effect = { slug: string; now: number; then: number }

/**
 * What another reciprocal part λ would have given each partner on days that are over, with the traffic as it was: shares
 * alone, without what was carried over.
 */
export function effectOf(epochs: Epoch[], reciprocity: number): Effect[] {
  const sums = new Map<string, Effect>()
  for (const epoch of epochs) {
    const now = sharesOf(epoch, epoch.facts.rule.reciprocity)
    const then = sharesOf(epoch, reciprocity)
    for (const [slug, share] of now) {
      const sum = sums.get(slug) ?? { slug, now: 0, then: 0 }
      sum.now += share
      sum.then += then.get(slug) ?? 0
      sums.set(slug, sum)
    }
  }
  return [...sums.values()].sort((a, b) => b.now - a.now)
}

function sharesOf({ facts, result }: Epoch, reciprocity: number): Map<string, number> {
  const hosts = Object.entries(result.partners).map(([slug, { given }]) => ({ slug, given }))
  const members = facts.partners
    .filter(({ paused }) => !paused)
    .map(({ slug, boost }) => ({
      ...{ slug, given: result.partners[slug]?.given ?? 0, debt: 0, boost: boost?.factor },
    }))
  const shares = entitlements(members, partnersAllowed(facts), { ...RULE, reciprocity }, hosts)
  return new Map(members.map(({ slug }, index) => [slug, shares[index]]))
}
