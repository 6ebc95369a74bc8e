import { INDICATORS, SOCIAL_NETWORKS } from '../../../collections/choices'
import { frenchDay } from '../format'
import type { Reading } from '../reading'
import type { ImportAnswer, LineAnswer } from './answer'
import { HEADINGS } from './columns'
import type { Plan, Verdict } from './report'

/** Lines that are told one by one. */
const MOST_TOLD = 300

type Language = 'fr' | 'en'

/** A plan in words. @param nameOf name of a partner by its id */
export function tellPlan(
  { verdicts, warnings }: Plan,
  {
    written,
    language,
    nameOf,
  }: { written: boolean; language: Language; nameOf: (id: string) => string },
): ImportAnswer {
  const count = (is: Verdict['is']) => verdicts.filter((one) => one.is === is).length
  const order = { wrong: 0, new: 1, same: 2 }
  const told = [...verdicts].sort((a, b) => order[a.is] - order[b.is] || a.at - b.at)
  return {
    written,
    counts: { new: count('new'), same: count('same'), wrong: count('wrong') },
    warnings: warnings.map((warning) => warning[language]),
    lines: told.slice(0, MOST_TOLD).map((verdict) => line(verdict, language, nameOf)),
  }
}

function line(verdict: Verdict, language: Language, nameOf: (id: string) => string): LineAnswer {
  const { at, is, reading } = verdict
  const reasons =
    verdict.is === 'wrong'
      ? verdict.problems.map(({ column, reason }) => ({
          column: column && HEADINGS[column][language],
          reason: reason[language],
        }))
      : verdict.is === 'same'
        ? [{ reason: verdict.reason[language] }]
        : []
  return { at, is, reading: reading && sentence(reading, language, nameOf), reasons }
}

function sentence(reading: Reading, language: Language, nameOf: (id: string) => string): string {
  const { indicator, partner, channel, question, unit, day, value, baseline } = reading
  const label = (choices: typeof INDICATORS, code?: string) =>
    choices.find((one) => one.value === code)?.label[language]
  const parts = [
    label(INDICATORS, indicator),
    partner ? nameOf(partner) : { fr: 'tout le programme', en: 'the whole programme' }[language],
    label(SOCIAL_NETWORKS, channel),
    question,
    frenchDay(day),
  ]
  const colon = { fr: '\u00a0: ', en: ': ' }[language]
  const mark = baseline ? { fr: ' (point de départ)', en: ' (baseline)' }[language] : ''
  const number = `${value.toLocaleString(language)}${unit ? `\u00a0${unit}` : ''}`
  return `${parts.filter(Boolean).join(' · ')}${colon}${number}${mark}`
}
