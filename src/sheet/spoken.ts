import { number, shortDay } from '../charts'
import { isFew, type Reader, shown } from './few'
import { comparable, type Flow, type Sheet } from './sheet'
import { type Language, WORDS } from './words'

/** For whom a sheet is written. */
export type Audience = { reader: Reader; language: Language }

/** What was given, received and is open, and what that means: the sentence by which the sheet begins. */
export function balanceSentence({ totals, balance }: Sheet, audience: Audience): string {
  const words = WORDS[audience.language]
  const given = exposures(totals.given, audience)
  const received = count(totals.received, audience)
  if (!totals.given && balance?.state !== 'ahead')
    return words.nothingGiven(exposures(totals.received, audience))
  const due = balance ? count(balance.due, audience) : undefined
  const start = words.exchanged(given, received, due)
  if (!balance) return `${start}.`
  const open = Math.round(Math.abs(balance.debt))
  if (balance.state === 'even')
    return start + (open ? words.even(exposures(open, audience)) : words.exactlyEven)
  return start + words[balance.state](exposures(open, audience))
}

/** Why what he receives is not what he gives; nothing where it is. */
export const whySentence = (reciprocity: number, language: Language): string | undefined =>
  reciprocity < 1
    ? WORDS[language].why(percentOf(language)(Math.min(1, 1 - reciprocity)))
    : undefined

const percentOf = (language: Language) => (share: number) =>
  share.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' })

/** The rule by which all share. */
export function ruleSentence(reciprocity: number, language: Language): string {
  const words = WORDS[language]
  const percent = percentOf(language)
  const share =
    reciprocity <= 0
      ? words.allEqual
      : reciprocity >= 1
        ? words.allMutual
        : words.shares(percent(1 - reciprocity), percent(reciprocity))
  const value = reciprocity.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB')
  return words.rule(value, share)
}

/** The chart in words. */
export function chartSentence(sheet: Sheet, audience: Audience): string {
  const words = WORDS[audience.language]
  const weeks = comparable(sheet)
  return words.chart(
    String(weeks.length),
    trend(weeks, 'given', audience),
    trend(weeks, 'received', audience),
  )
}

function trend(weeks: Sheet['weeks'], side: 'given' | 'received', audience: Audience) {
  const { language, reader } = audience
  const words = WORDS[language]
  const known = weeks.flatMap(({ monday, flow }) => (flow ? [{ monday, value: flow[side] }] : []))
  if (!known.length) return words.noTrend(words[side])
  const most = known.reduce((max, one) => (one.value > max.value ? one : max))
  const told = (value: number) => shown(value, reader, language)
  const first = told(known[0].value)
  const last = told(known.at(-1)!.value)
  return words.trend(words[side], first, last, told(most.value), shortDay(most.monday, language))
}

/** "1 240 expositions", "moins de 5 expositions". */
export const exposures = (value: number, audience: Audience): string =>
  WORDS[audience.language].exposuresOf(
    count(value, audience),
    value === 1 && !isFew(1, audience.reader),
  )

/** As it stands in a sentence. */
const count = (value: number, { reader, language }: Audience): string =>
  isFew(value, reader) ? WORDS[language].fewWords : number(Math.round(value), language)

/** What is written of each week or site: its flow as its reader may see it, a word where nothing is known. */
export const cells = (flow: Flow | null, { reader, language }: Audience): string[] =>
  flow
    ? [flow.given, flow.received, flow.clicksSent, flow.clicksReceived].map((value) =>
        shown(value, reader, language),
      )
    : Array.from({ length: 4 }, () => WORDS[language].noWeek)
