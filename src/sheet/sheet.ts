import { own } from '../publish/own'
import type { Account, AccountPartner } from './account'
import { type Balance, balanceOf } from './balance'
import { type Declared, declaredOf } from './declared'
import { type Reader, standsFor } from './few'
import { type HostShare, hostsOf } from './hosts'
import { daysOf, type Period, type Week, weeksOf } from './weeks'

/** Exposures given and received, and the clicks that came with them. */
export type Flow = {
  given: number
  received: number
  clicksSent: number
  clicksReceived: number
}

/** What one partner may know of his account: his own, and of others the sums only. */
export type Sheet = {
  partner: Pick<AccountPartner, 'slug' | 'name' | 'paused' | 'boost' | 'sites'>
  period: Period
  totals: Flow
  /** `flow` is null where no day of the week is made up: nothing is known of it. */
  weeks: (Week & { flow: Flow | null })[]
  balance: Balance | null
  /** Sites that showed him, the most first. */
  hosts: HostShare[]
  /** Shown by others and by him in newsletters, posts and prints, as declared. */
  declared: Declared
  /** Counted on his pages, but not as given: above a ceiling or struck; in frames without a key. */
  notCounted: { cut: number; struckDays: string[]; inFrames: number }
  annotations: Account['annotations']
  rule: Account['rule']
}

/** Those that can be compared with each other: a week cut short would look like a fall. */
export const comparable = ({ weeks }: Sheet): Sheet['weeks'] =>
  weeks.filter(({ days }) => days === 7)

/**
 * The sheet of one partner over a period. What a partner reads is made of what he may know of each week: no sums that he
 * subtracts from each other tell him more.
 */
export function sheetOf(
  account: Account,
  partner: AccountPartner,
  period: Period,
  reader: Reader,
): Sheet {
  const { slug, name, paused, boost, sites } = partner
  const flows = flowsOf(account, slug)
  const weeks = weeksOf(period).map((week) => {
    const flow = sumOf(flows, week)
    const told = reader === 'editor' ? {} : receivedIn(hostsOf(account, slug, week, reader))
    return { ...week, flow: flow && { ...flow, ...told } }
  })
  return {
    ...{ partner: { slug, name, paused, boost, sites }, period, weeks },
    totals: totalOf(weeks, reader),
    balance: balanceOf(account, slug, period, reader),
    hosts: hostsOf(account, slug, period, reader),
    declared: declaredOf(account, slug, period, reader),
    notCounted: notCounted(account, slug, period, reader),
    annotations: account.annotations,
    rule: account.rule,
  }
}

const NOTHING: Flow = { given: 0, received: 0, clicksSent: 0, clicksReceived: 0 }

/** By day; days that are not made up, or on which it was no partner, have none. */
function flowsOf({ epochs, days }: Account, slug: string): Map<string, Flow> {
  const flows = new Map<string, Flow>()
  for (const { day, result } of epochs) {
    const standing = own(result.partners, slug)
    if (!standing) continue
    const flow = { ...NOTHING, given: standing.given, received: standing.received }
    for (const [host, { credit }] of Object.entries(days[day] ?? {}))
      for (const [item, [, clicks]] of Object.entries(credit)) {
        if (!item.startsWith('partners/')) continue
        if (host === slug) flow.clicksSent += clicks
        else if (item === `partners/${slug}`) flow.clicksReceived += clicks
      }
    flows.set(day, flow)
  }
  return flows
}

function sumOf(flows: Map<string, Flow>, period: Period): Flow | null {
  const known = daysOf(period).flatMap((day) => flows.get(day) ?? [])
  if (!known.length) return null
  return known.reduce((sum, flow) => ({
    given: sum.given + flow.given,
    received: sum.received + flow.received,
    clicksSent: sum.clicksSent + flow.clicksSent,
    clicksReceived: sum.clicksReceived + flow.clicksReceived,
  }))
}

/** What the hosts' figures of a week add up to: of all that he received, they would tell the one he may not know. */
const receivedIn = (hosts: HostShare[]) => ({
  received: hosts.reduce((sum, { exposures }) => sum + exposures, 0),
  clicksReceived: hosts.reduce((sum, { clicks }) => sum + clicks, 0),
})

function totalOf(weeks: Sheet['weeks'], reader: Reader): Flow {
  const total = { ...NOTHING }
  for (const { flow } of weeks)
    if (flow)
      for (const side of Object.keys(total) as (keyof Flow)[])
        total[side] += standsFor(flow[side], reader)
  return total
}

function notCounted(account: Account, slug: string, period: Period, reader: Reader) {
  const weeks = weeksOf(period).map((week) => notCountedIn(account, slug, week))
  return {
    cut: weeks.reduce((sum, { cut }) => sum + standsFor(cut, reader), 0),
    inFrames: weeks.reduce((sum, { inFrames }) => sum + standsFor(inFrames, reader), 0),
    struckDays: weeks.flatMap(({ struckDays }) => struckDays),
  }
}

function notCountedIn({ epochs, days }: Account, slug: string, period: Period) {
  let cut = 0
  let inFrames = 0
  const struckDays: string[] = []
  for (const { day, result } of epochs) {
    if (day < period.from || day > period.until) continue
    const host = own(result.hosts, slug)
    if (host) cut += host.measured - host.credited
    if (host?.cut === 'struck') struckDays.push(day)
    for (const [item, [exposures]] of Object.entries(own(days[day], slug)?.claimed ?? {}))
      if (item.startsWith('partners/')) inFrames += exposures
  }
  return { cut, struckDays, inFrames }
}
