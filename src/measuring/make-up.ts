import { own } from '../publish/own'
import { type Allows, type Host, RULE } from '../sharing/entitlement'
import { standings } from './account'
import { isDay } from './days'
import { credited, type Credited, hostDay, limitOf, STRUCK } from './credited'
import type { Epoch, EpochFacts, EpochResult, HostDay } from './epoch'
import type { HostSums } from './sums'

/** Days whose traffic says where and how often will be shown tomorrow. */
const FORECAST = 7

export type MakingUp = {
  /** ISO day. */
  day: string
  facts: EpochFacts
  /** What was counted on that day, by slug of the host. */
  hosts: Record<string, Pick<HostSums, 'credit'>>
  /** Slugs of the hosts whose day an editor has struck. */
  struck: ReadonlySet<string>
  /** The epochs before, the last one last: as many as `WINDOW`, or all there are. */
  before: Epoch[]
}

/**
 * Makes up the account of one day: what counts, what each was due, what is owed, and the weights by which the next days
 * pay it back. The same facts, sums, strikes and days before give the same result.
 */
export function makeUp(making: MakingUp): EpochResult {
  const { facts, before } = making
  const last = before.at(-1)?.result
  const counted = countedOf(making)
  const hosts = hostDaysOf(making, counted)
  const recent = before
    .slice(1 - FORECAST)
    .filter(({ day }) => isDay(day))
    .map(({ result }) => result)
  const published = facts.partners.map(({ slug }) => slug)
  const allowsPartner = partnersAllowed(facts)
  const partners = standings({
    counted: new Map([...counted].map(([host, one]) => [host, one.partners])),
    isGiving: true,
    known: published,
    active: facts.partners.filter(({ paused }) => !paused),
    isShared: () => true,
    allows: allowsPartner,
    rule: { ...RULE, reciprocity: facts.rule.reciprocity },
    last: last?.partners ?? {},
    forecast: forecastFor(published, [
      ...recent.map((result) => (host: string) => own(result.partners, host)?.given ?? 0),
      (host) => sumOf(counted.get(host)?.partners),
    ]),
  })
  const allowsShop = shopsAllowed(facts)
  const shops = standings({
    counted: new Map([...counted].map(([host, one]) => [host, one.shops])),
    isGiving: false,
    known: [],
    active: recommendedIn(facts).map((slug) => ({ slug })),
    // a card that a host has pasted of its own choice takes nobody's place
    isShared: allowsShop,
    allows: allowsShop,
    // they give nothing: their claims are equal
    rule: { ...RULE, reciprocity: 0 },
    last: last?.shops ?? {},
    forecast: forecastFor(published, [
      ...recent.map((result) => (host: string) => givenToShops(result, host)),
      (host) => sumOf(counted.get(host)?.shops),
    ]),
  })
  return { hosts, partners, shops }
}

function countedOf({ facts, hosts, struck, before }: MakingUp): Map<string, Credited> {
  const known = before.at(-1)?.result.hosts ?? {}
  const slugs = [...new Set([...Object.keys(hosts), ...struck])].sort()
  return new Map(
    slugs.map((host) => {
      const limit = struck.has(host) ? STRUCK : limitOf(own(known, host), facts.rule.ceiling)
      return [host, credited(host, own(hosts, host) ?? { credit: {} }, limit)]
    }),
  )
}

function hostDaysOf({ day, facts, before }: MakingUp, counted: Map<string, Credited>) {
  const known = before.at(-1)?.result.hosts ?? {}
  const slugs = [...new Set([...counted.keys(), ...Object.keys(known)])].sort()
  const days = slugs.map((host): [string, HostDay] => {
    const one = counted.get(host) ?? { measured: 0, credited: 0 }
    return [host, hostDay(host, day, one, before, facts.rule.ceiling)]
  })
  // one that was struck before it was ever seen is named on that day only
  return Object.fromEntries(days.filter(([, { measured, cut, since }]) => measured || cut || since))
}

/** What each host gives on a day, by the mean of the last days. */
function forecastFor(hosts: string[], days: ((host: string) => number)[]): Host[] {
  const mean = (host: string) => days.reduce((sum, given) => sum + given(host), 0) / days.length
  return hosts.map((slug) => ({ slug, given: mean(slug) }))
}

const givenToShops = ({ hosts, partners }: EpochResult, host: string) =>
  (own(hosts, host)?.credited ?? 0) - (own(partners, host)?.given ?? 0)

/** Where partners may be shown: nobody at home, nor where the host leaves it out. */
export function partnersAllowed({ partners }: EpochFacts): Allows {
  const excludes = new Map(partners.map(({ slug, excludes }) => [slug, new Set(excludes)]))
  return (host, item) => {
    const left = excludes.get(host)
    return left !== undefined && host !== item && !left.has(item)
  }
}

/** Where shops may be shown: on the sites of those to whom the city recommends them. */
function shopsAllowed({ recommended }: EpochFacts): Allows {
  const shops = new Map(Object.entries(recommended).map(([host, all]) => [host, new Set(all)]))
  return (host, item) => shops.get(host)?.has(item) ?? false
}

const recommendedIn = ({ recommended }: EpochFacts) =>
  [...new Set(Object.values(recommended).flat())].sort()

const sumOf = (items: Record<string, number> = {}) =>
  Object.values(items).reduce((all, one) => all + one, 0)
