import { own } from '../publish/own'
import { type Member, RULE } from '../sharing/entitlement'
import { dues } from './account'
import type { Epoch } from './epoch'
import { partnersAllowed } from './make-up'

/** Exposures of one partner over some days. */
export type Effect = {
  given: number
  received: number
  /** What it was due by the rule of those days, and what it would have been due by another. */
  due: number
  wouldBeDue: number
}

/**
 * What each partner would have been due over these days with another λ, all else being as it was. Days in their order, of
 * which the first only says how the second began; both dues add up to what was received. @param reciprocity λ, from 0 to 1
 */
export function effectOf(epochs: Epoch[], reciprocity: number): Record<string, Effect> {
  const effects = new Map<string, Effect>()
  epochs.forEach((epoch, index) => {
    const before = epochs[index - 1]
    const changed = before ? duesWith(epoch, before, reciprocity) : new Map<string, number>()
    for (const [slug, { given, received, due }] of Object.entries(epoch.result.partners)) {
      const sums = effects.get(slug) ?? { given: 0, received: 0, due: 0, wouldBeDue: 0 }
      effects.set(slug, {
        given: sums.given + given,
        received: sums.received + received,
        due: sums.due + due,
        wouldBeDue: sums.wouldBeDue + (changed.get(slug) ?? due),
      })
    }
  })
  return Object.fromEntries(effects)
}

function duesWith({ facts, result }: Epoch, before: Epoch, reciprocity: number) {
  const { partners } = result
  const began = before.result.partners
  const members: Member[] = facts.partners
    .filter(({ slug, paused }) => !paused && (own(began, slug)?.weight ?? 0) > 0)
    .map(({ slug, boost }) => ({
      ...{ slug, debt: 0, boost: boost?.factor },
      given: own(partners, slug)?.given ?? 0,
    }))
  const shared = members.reduce((sum, { slug }) => sum + (own(partners, slug)?.received ?? 0), 0)
  const given = Object.values(partners).reduce((sum, one) => sum + one.given, 0)
  const hosts = Object.entries(partners).map(([slug, one]) => ({
    ...{ slug, given: given ? (one.given * shared) / given : 0 },
  }))
  const rule = { ...RULE, reciprocity }
  const all = dues(members, partnersAllowed(facts), rule, hosts)
  return new Map(members.map(({ slug }, index) => [slug, all[index]]))
}
