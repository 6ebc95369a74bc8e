import { PLACES } from '../contract/draw'
import { fill } from './fill'

/** The rule by which exposures are shared. */
export type Rule = {
  /** λ: 0 shares equally, 1 gives back what each has given; 0.5 unless the city decides otherwise. */
  reciprocity: number
  /** Cards seen at first in a widget: no item can have more of a view than one of them. */
  places: number
  /** Share of the mean that even the smallest site receives, as long as there is room. */
  floor: number
}

export const RULE: Rule = { reciprocity: 0.5, places: PLACES, floor: 0.5 }

/** No editor's boost lifts a claim by more than this. */
export const LARGEST_BOOST = 1.5

/** Share of what is possible that is promised. */
const HEADROOM = 0.95

/** One partner in one epoch. */
export type Member = {
  slug: string
  /** Exposures of others on its sites. */
  given: number
  /** What it is owed from earlier epochs; negative when it has had more than its share. */
  debt: number
  /** Factor of a dated, disclosed boost by an editor; 1 without. */
  boost?: number
}

/** Whether `item` may be shown on the sites of `host`: never at home, nor where the host leaves it out. */
export type Allows = (host: string, item: string) => boolean

/** On whose sites those who share were shown, and how often. */
export type Host = { slug: string; given: number }

/**
 * How many exposures each can have at most: of each place on each site where it may be shown, one in each view. A host
 * that may show fewer than there are places has only as many.
 */
export function capsOf(
  members: Member[],
  allows: Allows,
  { places }: Rule,
  hosts: Host[] = members,
): number[] {
  const caps = members.map(() => 0)
  for (const host of hosts) {
    if (!(host.given > 0)) continue
    const shown = members.flatMap(({ slug }, index) => (allows(host.slug, slug) ? [index] : []))
    for (const index of shown) caps[index] += host.given / Math.min(places, shown.length)
  }
  return caps
}

/**
 * What each is entitled to of one epoch's exposures G: e = (1 − λ) · G / n + λ · given, lifted by a boost, within what
 * allowed pairs make possible and above the floor. What one can't have is shared equally by the others. Adds up to G.
 * `hosts`: where G was given, by the members themselves unless said.
 */
export function entitlements(
  members: Member[],
  allows: Allows,
  rule: Rule,
  hosts: Host[] = members,
): number[] {
  const total = hosts.reduce((sum, { given }) => sum + given, 0)
  const mean = members.length ? total / members.length : 0
  const { reciprocity, floor } = rule
  const caps = capsOf(members, allows, rule, hosts)
  const room = caps.reduce((sum, cap) => sum + cap, 0)
  // who is owed all that he can ever be shown could never be paid back what chance took from him
  const part = Math.max(HEADROOM, room ? total / room : 0)
  const wishes = members.map((member, index) => {
    const most = part * caps[index]
    const boost = Math.min(LARGEST_BOOST, Math.max(1, member.boost ?? 1))
    return {
      wanted: boost * ((1 - reciprocity) * mean + reciprocity * member.given),
      least: Math.min(most, floor * mean),
      most,
    }
  })
  return fill(wishes, total)
}
