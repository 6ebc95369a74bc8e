import { numbersFrom } from '../contract/draw'
import { CHEATS, type Gain, gainsIn } from '../simulation/cheats'
import { scenarios } from '../simulation/scenarios'
import { simulate } from '../simulation/simulate'
import { TurnTaking } from '../sharing/turn-taking'
import { progressLine } from './progress'
import { UsageError } from './usage-error'
import { say } from './words'

const EPOCHS = 365
/** Days of a life with a cheat in it. */
const CHEATING = 200
const VIEWS = 100
const TURNS = 10_000
const SEED = 1

/**
 * `vitrine simulate [seed]`: invented lives of a programme, with the rule by which places are shared and with equal
 * weights for ever, side by side, and what cheating gains. Another seed is another life: nobody need take the claim on trust.
 * @throws UsageError when the seed is no whole number
 */
export function run([seed]: string[]): void {
  const from = readSeed(seed)
  const all = scenarios({ epochs: EPOCHS, views: VIEWS, seed: from })
  const line = progressLine()
  const rows = all.map((scenario) => {
    line.show(say(scenario.name.fr, scenario.name.en))
    const [ours, uniform] = [simulate(scenario), simulate(scenario, { uniform: true })]
    const name = say(scenario.name.fr, scenario.name.en)
    return [name, ours.exposures, ours.debtEarly, ours.debtLate, uniform.debtLate] as const
  })
  line.end()
  console.log(
    say(
      `${EPOCHS} jours, environ ${VIEWS} affichages du carrousel par jour, graine ${from}. La plus grande dette d’un partenaire, en expositions :`,
      `${EPOCHS} days, about ${VIEWS} views of the carousel a day, seed ${from}. The largest debt to any partner, in exposures:`,
    ),
  )
  const heads = [
    say('expositions', 'exposures'),
    say('1er semestre', 'first half'),
    say('2e semestre', 'second half'),
    say('poids égaux', 'equal weights'),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  console.log(`\n${''.padEnd(width)}${heads.map((head) => head.padStart(15)).join('')}`)
  for (const [name, ...numbers] of rows)
    console.log(
      name.padEnd(width) + numbers.map((one) => String(Math.round(one)).padStart(15)).join(''),
    )
  console.log(`\n${turns(from)}`)
  console.log(`\n${cheats(from)}`)
}

function readSeed(text: string | undefined): number {
  const seed = Number(text ?? SEED)
  if (Number.isSafeInteger(seed)) return seed
  throw new UsageError(
    say(
      `« ${text} » n’est pas un nombre entier. Écrivez par exemple : vitrine simulate 42`,
      `“${text}” is not a whole number. Write, for instance: vitrine simulate 42`,
    ),
  )
}

/** Without a script: the farthest from the exact share that anybody was after any number of newsletters. */
function turns(seed: number): string {
  const random = numbersFrom(seed)
  const weights = Array.from({ length: 12 }, () => 1 + Math.floor(random() * 9))
  const sum = weights.reduce((all, one) => all + one)
  const inTurn = new TurnTaking(weights)
  const farthest = (next: () => number) => {
    const had = weights.map(() => 0)
    let most = 0
    for (let turn = 1; turn <= TURNS; turn++) {
      had[next()]++
      for (const [index, weight] of weights.entries())
        most = Math.max(most, Math.abs(had[index] - (turn * weight) / sum))
    }
    return most.toLocaleString(say('fr', 'en'), { maximumFractionDigits: 2 })
  }
  const bySequence = farthest(() => inTurn.next())
  const byChance = farthest(() => {
    let mark = random() * sum
    return Math.max(
      0,
      weights.findIndex((weight) => (mark -= weight) < 0),
    )
  })
  return say(
    `Sans script (lettre, affiche), après chacun de ${TURNS} tours, l’écart le plus grand avec la part exacte : ${bySequence} tour ; tiré au sort : ${byChance}.`,
    `Without a script (newsletter, poster), after each of ${TURNS} turns, the farthest from the exact share: ${bySequence} of a turn; drawn by lot: ${byChance}.`,
  )
}

/** What the smallest site gains by cheating, and what its rival loses: nothing limits it, as it is, each forged day struck. */
function cheats(seed: number): string {
  const line = progressLine()
  const gainsOf = gainsIn({ epochs: CHEATING, views: VIEWS, seed })
  const rows = Object.values(CHEATS).map((cheat) => {
    const name = say(cheat.name.fr, cheat.name.en)
    line.show(name)
    const { unlimited, limited, struck } = gainsOf(cheat)
    return [name, ...[unlimited, limited, struck].map(gain)]
  })
  line.end()
  const heads = [
    say('sans limite', 'no limit'),
    say('plafonds', 'ceilings'),
    say('écartées', 'struck'),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = [['', ...heads], ...rows].map(([name, ...cells]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(18))].join(''),
  )
  const title = say(
    'Tricher, dans le site qui montre le moins : expositions réellement vues du tricheur / d’un rival, par rapport à la même vie sans triche. Sans limite ; avec les plafonds ; ses journées falsifiées écartées :',
    'Cheating, by the site that shows least: exposures really seen of the cheater / of a rival, compared with the same life without it. No limit; with the ceilings; its forged days struck:',
  )
  return `${title}\n\n${lines.join('\n')}`
}

const gain = ({ cheater, rival }: Gain): string =>
  [cheater, rival].map((one) => percent(one)).join(' / ')

const percent = (share: number) =>
  share.toLocaleString(say('fr', 'en'), {
    ...{ style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 },
  })
