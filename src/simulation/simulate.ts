import { drawn, numbersFrom } from '../contract/draw'
import { WINDOW } from '../measuring/credited'
import { shiftDays } from '../measuring/days'
import type { Epoch, EpochFacts, EpochPartner } from '../measuring/epoch'
import { makeUp } from '../measuring/make-up'
import type { Pair } from '../measuring/sums'
import { RULE } from '../sharing/entitlement'

/** An invented life of a programme; partners are numbered from 0, the largest site first. */
export type Scenario = {
  name: { fr: string; en: string }
  partners: number
  /** Days. */
  epochs: number
  /** Views of a widget on the site of a host on a day. */
  views: (host: number, epoch: number, random: () => number) => number
  /** Chance that the card on a place, counted from 0, is seen. */
  seen: (place: number) => number
  /** Whom a host leaves out. */
  exclusions?: [host: number, item: number][]
  /** Of the rule: see `Rule`. */
  reciprocity: number
  /** The city's: exposures that count of a host in a day. */
  ceiling?: number
  seed: number
  /** What an editor has decided of a partner for a day. */
  decided?: (partner: number, epoch: number) => Partial<EpochPartner> | 'unpublished'
  /** Exposures that a host says it has shown and nobody has seen. */
  forged?: (epoch: number, random: () => number) => [host: number, item: number, count: number][]
  /** Hosts whose day an editor has struck. */
  struck?: (epoch: number) => number[]
}

/** How it is run: with equal weights for ever; with nothing that limits what a host is credited. */
export type Otherwise = { uniform?: boolean; unlimited?: boolean }

/** What became of it. Exposures. */
export type Outcome = {
  /** That count. */
  exposures: number
  /** Given minus received of all: 0, or the books are wrong. */
  balance: number
  /** The largest debt or credit of any partner, at the end of any epoch of the first half and of the second. */
  debtEarly: number
  debtLate: number
  /** Of each partner at the end. */
  debts: number[]
  /** What was really seen of each partner on each day. */
  seen: number[][]
  /** The accounts of all days. */
  epochs: Epoch[]
}

const FIRST = '2026-01-01'

/** Lets a scenario happen; its account is made up by the function that makes up the real one. */
export function simulate(
  scenario: Scenario,
  { uniform = false, unlimited = false }: Otherwise = {},
): Outcome {
  const { partners, epochs } = scenario
  const random = numbersFrom(scenario.seed)
  const slugs = Array.from({ length: partners }, (_, index) => `p${index}`)
  const outcome: Outcome = {
    ...{ exposures: 0, balance: 0, debtEarly: 0, debtLate: 0 },
    ...{ debts: [], seen: [], epochs: [] },
  }
  let weights = new Map<string, number>()

  for (let epoch = 0; epoch < epochs; epoch++) {
    const day = shiftDays(FIRST, epoch)
    const facts = factsOn(epoch, scenario, slugs, unlimited)
    const hosts: Record<string, { credit: Record<string, Pair> }> = {}
    const seen = slugs.map(() => 0)
    const book = (host: string, item: string, count: number) => {
      const { credit } = (hosts[host] ??= { credit: {} })
      credit[`partners/${item}`] = [(credit[`partners/${item}`]?.[0] ?? 0) + count, 0]
    }
    for (const { slug: host, excludes } of facts.partners) {
      const items = facts.partners.filter(
        ({ slug, paused }) => slug !== host && !paused && !excludes.includes(slug),
      )
      const number = slugs.indexOf(host)
      for (let view = scenario.views(number, epoch, random); view > 0; view--) {
        const order = drawn(
          items,
          ({ slug }) => weights.get(slug) ?? 1,
          RULE.places,
          random() * 2 ** 32,
        )
        for (const [place, { slug }] of order.entries())
          if (random() < scenario.seen(place)) {
            book(host, slug, 1)
            seen[slugs.indexOf(slug)]++
          }
      }
    }
    for (const [host, item, count] of scenario.forged?.(epoch, random) ?? [])
      book(slugs[host], slugs[item], count)
    const struck = new Set(scenario.struck?.(epoch).map((host) => slugs[host]))
    const before = outcome.epochs.slice(-WINDOW)
    const result = makeUp({ day, facts, hosts, struck, before })
    // without what is known of hosts none of them has a usual day that it could be far above
    if (unlimited) result.hosts = {}
    outcome.epochs.push({ day, facts, result })
    outcome.seen.push(seen)
    const standings = Object.entries(result.partners)
    for (const [, { given, received }] of standings) {
      outcome.exposures += given
      outcome.balance += given - received
    }
    outcome.debts = slugs.map((slug) => result.partners[slug]?.debt ?? 0)
    if (!uniform) weights = new Map(standings.map(([slug, { weight }]) => [slug, weight]))
    const half = epoch < epochs / 2 ? 'debtEarly' : 'debtLate'
    outcome[half] = Math.max(outcome[half], ...outcome.debts.map(Math.abs))
  }
  return outcome
}

function factsOn(
  epoch: number,
  { reciprocity, ceiling = 20_000, exclusions = [], decided }: Scenario,
  slugs: string[],
  unlimited: boolean,
): EpochFacts {
  const partners = slugs.flatMap((slug, index): EpochPartner[] => {
    const decision = decided?.(index, epoch) ?? {}
    if (decision === 'unpublished') return []
    const left = exclusions.filter(([host]) => host === index).map(([, item]) => slugs[item])
    return [{ slug, excludes: left, ...decision }]
  })
  const rule = { reciprocity, ceiling: unlimited ? 1e12 : ceiling }
  return { rule, partners, recommended: {} }
}
