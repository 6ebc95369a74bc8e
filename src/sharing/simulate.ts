import { drawn, numbersFrom } from '../contract/draw'
import { type Allows, entitlements, type Member, type Rule } from './entitlement'
import { Ledger } from './ledger'
import { weightsFor } from './weights'

/** An invented life of a programme. */
export type Scenario = {
  name: { fr: string; en: string }
  partners: number
  epochs: number
  /** Views of a widget on the site of a host in an epoch; hosts are numbered from 0, the largest first. */
  views: (host: number, epoch: number, random: () => number) => number
  /** Chance that the card on a place, counted from 0, is seen. */
  seen: (place: number) => number
  /** Pairs that never meet besides one's own: host and item. */
  exclusions?: [host: number, item: number][]
  rule: Rule
  seed: number
}

/** What became of it. Exposures. */
export type Outcome = {
  exposures: number
  /** Given minus received of all: 0, or the books are wrong. */
  balance: number
  /** The largest debt or credit of any partner, at the end of any epoch of the first half and of the second. */
  debtEarly: number
  debtLate: number
  /** Of each partner at the end. */
  debts: number[]
}

/** Lets a scenario happen, with weights that follow the debts, or with equal ones for ever (`uniform`). */
export function simulate(scenario: Scenario, uniform = false): Outcome {
  const { partners, epochs, rule, exclusions = [] } = scenario
  const random = numbersFrom(scenario.seed)
  const slugs = Array.from({ length: partners }, (_, index) => `p${index}`)
  const left = new Set(exclusions.map(([host, item]) => `${slugs[host]} ${slugs[item]}`))
  const allows: Allows = (host, item) => host !== item && !left.has(`${host} ${item}`)
  const items = slugs.map((host) => slugs.filter((item) => allows(host, item)))
  const debts = slugs.map(() => 0)
  const largest = [0, 0]
  let weights = slugs.map(() => 1)
  let [exposures, balance] = [0, 0]

  for (let epoch = 0; epoch < epochs; epoch++) {
    const weightOf = new Map(slugs.map((slug, index) => [slug, weights[index]]))
    const ledger = new Ledger()
    for (const [index, host] of slugs.entries())
      for (let view = scenario.views(index, epoch, random); view > 0; view--) {
        const order = drawn(
          items[index],
          (slug) => weightOf.get(slug) ?? 0,
          rule.places,
          random() * 2 ** 32,
        )
        for (const [place, item] of order.entries())
          if (random() < scenario.seen(place)) ledger.book(host, item)
      }
    const members = (owing: number[]): Member[] =>
      slugs.map((slug, index) => ({ slug, given: ledger.given(slug), debt: owing[index] }))
    const due = entitlements(members(debts), allows, rule)
    for (const [index, slug] of slugs.entries()) {
      debts[index] += due[index] - ledger.received(slug)
      exposures += ledger.given(slug)
      balance += ledger.given(slug) - ledger.received(slug)
    }
    if (!uniform) weights = weightsFor(members(debts), allows, rule)
    const half = epoch < epochs / 2 ? 0 : 1
    largest[half] = Math.max(largest[half], ...debts.map(Math.abs))
  }
  return { exposures, balance, debtEarly: largest[0], debtLate: largest[1], debts }
}
