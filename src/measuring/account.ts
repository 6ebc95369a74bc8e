import { own } from '../publish/own'
import {
  type Allows,
  entitlements,
  type Host,
  type Member,
  type Rule,
} from '../sharing/entitlement'
import { weightsFor } from '../sharing/weights'
import type { Standing } from './epoch'

/** One kind of items that share places, on one day. */
export type Sharing = {
  /** Exposures that count, by item; by host. */
  counted: Map<string, Record<string, number>>
  /** Whether what they give is part of their claim: partners give, shops don't. */
  isGiving: boolean
  /** Who has a standing whether or not it was seen. */
  known: string[]
  /** Who is in the rotation now that the day is over. */
  active: { slug: string; boost?: { factor: number } }[]
  /** Whether an exposure of an item on a host is one of those that are shared. */
  isShared: Allows
  allows: Allows
  rule: Rule
  /** How they stood when the day began. */
  last: Record<string, Standing>
  /** Where they will be shown tomorrow, and how often. */
  forecast: Host[]
}

/**
 * How each stands at the end of the day. Who was in the rotation when it began shares what was given: its debt grows by
 * what it was due and shrinks by what it received. Of all others nothing is due but what they have received all the same:
 * a newcomer begins at zero, what a paused one is owed waits. So Σ received = Σ due, and the debts add up to the same for
 * ever.
 */
export function standings(sharing: Sharing): Record<string, Standing> {
  const { counted, isGiving, known, active, last } = sharing
  const given = new Map([...counted].map(([host, items]) => [host, sumOf(Object.values(items))]))
  const received = sumsByItem(counted, () => true)
  const due = duesOf(sharing, given)
  const weights = weightsAfter(sharing, due, received)
  const slugs = new Set([...known, ...active.map(({ slug }) => slug)])
  for (const slug of [...Object.keys(last), ...received.keys()]) slugs.add(slug)
  if (isGiving) for (const slug of given.keys()) slugs.add(slug)
  return Object.fromEntries(
    [...slugs].sort().map((slug) => {
      const had = received.get(slug) ?? 0
      const entitled = due.get(slug) ?? had
      const standing: Standing = {
        given: (isGiving && given.get(slug)) || 0,
        received: had,
        due: entitled,
        debt: rounded((own(last, slug)?.debt ?? 0) + entitled - had),
        weight: weights.get(slug) ?? 0,
      }
      return [slug, standing]
    }),
  )
}

/** What those are due who were in the rotation when the day began, and still are. */
function duesOf(sharing: Sharing, given: Map<string, number>): Map<string, number> {
  const { counted, active, isShared, allows, rule, last } = sharing
  const members: Member[] = active
    .filter(({ slug }) => (own(last, slug)?.weight ?? 0) > 0)
    .map(({ slug, boost }) => ({
      ...{ slug, given: given.get(slug) ?? 0, debt: 0, boost: boost?.factor },
    }))
  const isMember = new Set(members.map(({ slug }) => slug))
  const counts: Allows = (host, item) => isMember.has(item) && isShared(host, item)
  const hosts = [...counted].map(([slug, items]) => ({
    slug,
    given: sumOf(Object.entries(items).map(([item, count]) => (counts(slug, item) ? count : 0))),
  }))
  const exact = dues(members, allows, rule, hosts)
  const others = sumsByItem(counted, (host, item) => isMember.has(item) && !isShared(host, item))
  return new Map(
    members.map(({ slug }, index) => [slug, rounded(exact[index] + (others.get(slug) ?? 0))]),
  )
}

/** What each member is due of what hosts have given, which it adds up to, in ten-thousandths of an exposure. */
export function dues(members: Member[], allows: Allows, rule: Rule, hosts: Host[]): number[] {
  const shares = entitlements(members, allows, rule, hosts)
  // where facts and traffic contradict each other, what is shown although it may not be is everybody's
  const total = sumOf(hosts.map((host) => host.given))
  const missing = (total - sumOf(shares)) / members.length
  return adjusted(
    shares.map((share) => share + missing),
    total,
  )
}

/** Rounded so that they still add up to `total`: the largest bears what is left. */
function adjusted(shares: number[], total: number): number[] {
  const all = shares.map(rounded)
  const largest = all.indexOf(Math.max(...all))
  if (largest >= 0) all[largest] = rounded(all[largest] + total - sumOf(all))
  return all
}

/** Weights by which those in the rotation are paid what they are owed. A boost is paid as a debt, so it ends by itself. */
function weightsAfter(
  { active, allows, rule, last, forecast }: Sharing,
  due: Map<string, number>,
  received: Map<string, number>,
): Map<string, number> {
  const given = new Map(forecast.map((host) => [host.slug, host.given]))
  const members: Member[] = active.map(({ slug }) => {
    const gap = due.has(slug) ? due.get(slug)! - (received.get(slug) ?? 0) : 0
    return { slug, given: given.get(slug) ?? 0, debt: (own(last, slug)?.debt ?? 0) + gap }
  })
  const before = active.map(({ slug }) => own(last, slug)?.weight || 1)
  const hosts = forecast.filter((host) => members.some(({ slug }) => allows(host.slug, slug)))
  if (!hosts.some((host) => host.given > 0))
    return new Map(active.map(({ slug }, index) => [slug, before[index]]))
  const weights = weightsFor(members, allows, rule, hosts, before)
  return new Map(members.map(({ slug }, index) => [slug, weights[index]]))
}

function sumsByItem(counted: Sharing['counted'], isMeant: Allows): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [host, items] of counted)
    for (const [item, count] of Object.entries(items))
      if (isMeant(host, item)) sums.set(item, (sums.get(item) ?? 0) + count)
  return sums
}

const sumOf = (values: number[]) => values.reduce((all, one) => all + one, 0)

// the databases keep 15 digits, and a ten-thousandth of an exposure is nobody's loss
const rounded = (value: number) => Math.round(value * 10_000) / 10_000 + 0
