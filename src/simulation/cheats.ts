import { RULE } from '../sharing/entitlement'
import { about, onDesk, zipf } from './scenarios'
import { type Otherwise, type Scenario, simulate } from './simulate'

const PARTNERS = 12

/** The smallest site cheats, and hurts or helps the one before it. */
const CHEATER = PARTNERS - 1
const RIVAL = PARTNERS - 2

/** The day from which on it cheats: by then its usual day is known. */
const FROM = 60
/** Views of its own page a day that nobody else has made: by hand, and by a script. */
const RELOADS = 20
const SCRIPTED = 500
/** All on one day. */
const BURST = 2000
/** The city's: five times what the largest of these sites shows on a day. */
const CEILING = 650

type Forged = [host: number, item: number, count: number][]

export type Cheat = {
  name: { fr: string; en: string }
  /** On a day on which it cheats. */
  forged: (random: () => number) => Forged
  /** It cheats on one day only. */
  isOnce?: true
}

const spread = (count: number, random: () => number): Forged =>
  Array.from({ length: count }, () => [CHEATER, Math.floor(random() * CHEATER), 1])

/** Ways to look generous without showing anything to anybody. */
export const CHEATS = {
  reloads: {
    name: {
      fr: `se recharge ${RELOADS} fois par jour`,
      en: `reloads itself ${RELOADS} times a day`,
    },
    forged: (random) => spread(RELOADS * RULE.places, random),
  },
  scripted: {
    name: {
      fr: `se recharge ${SCRIPTED} fois par jour`,
      en: `reloads itself ${SCRIPTED} times a day`,
    },
    forged: (random) => spread(SCRIPTED * RULE.places, random),
  },
  rival: {
    name: {
      fr: `dit avoir montré un rival ${RELOADS * RULE.places} fois par jour`,
      en: `claims to have shown a rival ${RELOADS * RULE.places} times a day`,
    },
    forged: () => [[CHEATER, RIVAL, RELOADS * RULE.places]],
  },
  burst: {
    name: {
      fr: `invente ${BURST} expositions un seul jour`,
      en: `invents ${BURST} exposures on a single day`,
    },
    forged: (random) => spread(BURST, random),
    isOnce: true,
  },
} satisfies Record<string, Cheat>

/** What cheating changes in what is really seen of the cheater, and of its rival, from the first day of it on: +0.2 is a fifth more. */
export type Gain = { cheater: number; rival: number }

/** The same life with and without it: as if nothing limited it, as it is, and with each forged day struck. */
export type Gains = { unlimited: Gain; limited: Gain; struck: Gain }

type Size = {
  /** Days in all, of which it cheats all but the first 60. */
  epochs: number
  views: number
  seed: number
}

/** Says what each cheat gains, compared with the same honest life. */
export function gainsIn({ epochs, views, seed }: Size): (cheat: Cheat) => Gains {
  const honest: Scenario = {
    name: { fr: 'honnête', en: 'honest' },
    ...{ partners: PARTNERS, epochs, seed, reciprocity: RULE.reciprocity, seen: onDesk },
    ceiling: CEILING,
    views: (host, _, random) => about(zipf(PARTNERS, views)(host), random),
  }
  const seen = (scenario: Scenario, otherwise?: Otherwise) => {
    const days = simulate(scenario, otherwise).seen.slice(FROM)
    return [CHEATER, RIVAL].map((one) => days.reduce((sum, day) => sum + day[one], 0))
  }
  const before = seen(honest)
  const gain = (scenario: Scenario, otherwise?: Otherwise): Gain => {
    const [cheater, rival] = seen(scenario, otherwise).map((one, index) => one / before[index] - 1)
    return { cheater, rival }
  }
  return ({ forged, isOnce }) => {
    const isOn = (epoch: number) => (isOnce ? epoch === FROM : epoch >= FROM)
    const cheating: Scenario = {
      ...honest,
      forged: (epoch, random) => (isOn(epoch) ? forged(random) : []),
    }
    return {
      unlimited: gain(cheating, { unlimited: true }),
      limited: gain(cheating),
      struck: gain({ ...cheating, struck: (epoch) => (isOn(epoch) ? [CHEATER] : []) }),
    }
  }
}
