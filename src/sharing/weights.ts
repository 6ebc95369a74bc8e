import { inclusion } from '../contract/draw'
import { type Allows, capsOf, entitlements, type Host, type Member, type Rule } from './entitlement'
import { fill } from './fill'

const ROUNDS = 200
/** Near enough: chance alone makes more difference. */
const CLOSE = 1e-4
/** Whoever owes gives back half of its share at most: what somebody claims to have shown of it can't make it vanish. */
const LEAST = 0.5
/** Weights stay within this factor of the mean: a feed that is old for a day does little harm. */
const WIDEST = 1000

/**
 * One weight for each member, the same for all hosts, by which the next epoch pays back what this one owes: with traffic
 * as it was, each is expected to receive its share and its debt. The mean of the weights is 1.
 *
 * Found by iterative proportional fitting: a weight grows by as much as its member receives too little. `traffic`: where
 * they are shown, on their own sites unless said. `before`: the weights until now, all above 0; from them it is not far.
 */
export function weightsFor(
  members: Member[],
  allows: Allows,
  rule: Rule,
  traffic: Host[] = members,
  before: number[] = members.map(() => 1),
): number[] {
  const total = traffic.reduce((sum, { given }) => sum + given, 0)
  if (!total) return members.map(() => 1)
  const hosts = traffic
    .filter(({ given }) => given > 0)
    .map(({ slug, given }) => ({
      given,
      items: members.flatMap((item, index) => (allows(slug, item.slug) ? [index] : [])),
    }))
  // where everyone is shown anyhow the weights decide who is first: it is the first place that is shared
  const places = hosts.every(({ items }) => items.length <= rule.places) ? 1 : rule.places
  const shares = entitlements(members, allows, rule, traffic)
  const caps = capsOf(members, allows, { ...rule, places }, traffic)
  const targets = fill(
    members.map(({ debt }, index) => ({
      wanted: shares[index] + debt,
      least: Math.min(caps[index], LEAST * shares[index]),
      most: caps[index],
    })),
    total,
  )
  let weights = levelled(before)
  for (let round = 0; round < ROUNDS; round++) {
    const received = expected(weights, hosts, places)
    const next = levelled(
      weights.map((weight, index) => {
        const factor = received[index] > 0 ? targets[index] / received[index] : 1
        return weight * Math.min(4, Math.max(0.25, factor))
      }),
    )
    const isSettled = next.every((one, index) => Math.abs(one / weights[index] - 1) < CLOSE)
    weights = next
    if (isSettled) break
  }
  return weights.map((weight) => Number(weight.toPrecision(4)))
}

type Shown = { given: number; items: number[] }

/** Exposures that each item is expected to receive under these weights. */
function expected(weights: number[], hosts: Shown[], places: number): number[] {
  const received = weights.map(() => 0)
  for (const { given, items } of hosts) {
    const shown = Math.min(places, items.length)
    if (!shown) continue
    const chances = inclusion(
      items.map((index) => weights[index]),
      shown,
    )
    for (const [at, index] of items.entries()) received[index] += (given / shown) * chances[at]
  }
  return received
}

function levelled(weights: number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return weights.map((weight) => Math.min(WIDEST, Math.max(1 / WIDEST, weight / mean)))
}
